#include "core/exchange/visitsfile.h"

#include "core/domain/folding.h"
#include "core/domain/patientcode.h"
#include "core/exchange/candidate.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"
#include "core/exchange/tablefile.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

const QString patientName = QString::fromLatin1(patientColumn.data(), patientColumn.size());

class VisitsReader {
public:
    VisitsReader(const CsvTable &csv, const ImportTarget &target, ImportPlan &plan)
        : m_target(target),
          m_plan(plan),
          m_table(looseTable(target.scales)),
          m_reader(m_table.file, csv, plan.problems)
    {
        for (const PatientRecord &record : target.records) {
            m_known.insert(foldedCode(record.patient.code), &record);
            noteCode(record.patient.code);
        }
    }

    void read(const Mapping &mapping)
    {
        const QStringList needed = requiredVisitColumns(mapping);
        std::vector<std::string> spared;
        for (const std::string &name : columnsOf(m_table))
            if (!needed.contains(QString::fromStdString(name)))
                spared.push_back(name);
        m_reader.spare(spared);
        std::map<std::string, std::string> names;
        for (const auto &[theirs, ours] : mapping)
            names[theirs.toStdString()] = ours.toStdString();
        if (!m_reader.place(columnsOf(m_table), names))
            return;
        for (std::size_t i = 0; i < m_reader.size(); ++i) {
            takeRow(i);
            if (i % 1000 == 0 && m_target.progress && !m_target.progress(i, m_reader.size())) {
                m_plan.cancelled = true;
                return;
            }
        }
        for (auto &[candidate, there] : m_patients)
            finish(candidate, there);
    }

private:
    void takeRow(std::size_t i)
    {
        QString code;
        const std::string_view cell = m_reader.cell(i, 0);
        const cell::Misread misread = cell::readCode(cell, code);
        if (misread)
            m_reader.refuse(i, patientName, *misread);
        std::optional<VisitRow> row = m_reader.read(i, m_table);
        if (misread || !row)
            return;
        row->settle();
        const auto state = std::ranges::find(m_table.columns, "visit_state",
                                             [](const auto &column) { return column.field.name; });
        const auto place = static_cast<std::size_t>(state - m_table.columns.begin()) + 1;
        if (!m_reader.has(place) || m_reader.cell(i, place).empty())
            row->visit.state =
                scores(row->visit).unanswered() == 0 ? VisitState::Complete : VisitState::Draft;
        ownerOf(code, i).visits.push_back({std::move(*row), m_reader.row(i)});
    }

    Candidate &ownerOf(const QString &code, std::size_t i)
    {
        const QString key = foldedCode(code);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return m_patients[*known].first;
        m_places.insert(key, m_patients.size());
        const PatientRecord *there = m_known.value(key);
        if (!there)
            if (const QString other = noteCode(code); other != code)
                m_reader.refuse(i, patientName, Reason::CodeAlike, other);
        Candidate candidate;
        candidate.row = m_reader.row(i);
        candidate.patient.code = code;
        if (there)
            candidate.patient = there->patient;
        m_patients.emplace_back(std::move(candidate), there);
        return m_patients.back().first;
    }

    /// The first code that looks like this one: itself where there was none.
    QString noteCode(const QString &code)
    {
        const QString key = codeKey(code);
        const auto first = m_alike.constFind(key);
        return first == m_alike.cend() ? *m_alike.insert(key, code) : *first;
    }

    void finish(Candidate &candidate, const PatientRecord *there)
    {
        PatientFile file = assembled(candidate, m_plan.problems);
        if (!there) {
            judgeVisits(candidate, file, m_target, m_plan.problems);
            m_plan.files.push_back(std::move(file));
            return;
        }
        if (there->patient.isEnteredInError())
            m_plan.problems.add({m_table.file, {Reason::PatientDiffers, candidate.row, patientName}, {}});
        std::erase_if(candidate.visits, [&](Placed<VisitRow> &row) { return isThere(row, *there); });
        for (Placed<VisitRow> &row : candidate.visits)
            row.value.visit.patient = there->patient.id;
        file.record = *there;
        file.record.visits.clear();
        judgeVisits(candidate, file, m_target, m_plan.problems);
        for (const Placed<VisitRow> &row : candidate.visits) {
            if (row.value.visit.id.isNull()) // a day that is there twice
                continue;
            const std::optional<QDate> withdrawn = withdrawal(there->consents);
            if (!counts(row.value.visit.state) && withdrawn && *withdrawn <= row.value.visit.date)
                m_plan.problems.add({m_table.file, {Reason::ConsentWithdrawn, row.row, u"visit_date"_s}, {}});
            m_plan.visits.push_back(row.value.visit);
        }
    }

    /// The same visit is passed over; another one of the day is a problem.
    bool isThere(const Placed<VisitRow> &row, const PatientRecord &record)
    {
        const Visit &visit = row.value.visit;
        const auto sameDay = [&visit](const auto &other) {
            return other.date == visit.date && other.state != VisitState::EnteredInError;
        };
        if (std::ranges::none_of(record.visits, sameDay))
            return false;
        const Result<PatientFile> ours = m_target.file(record.patient.id);
        if (ours)
            for (const Visit &other : ours->visits)
                if (sameDay(other) && other.form == visit.form && other.totalsOnly == visit.totalsOnly) {
                    ++m_plan.identicalVisits;
                    return true;
                }
        m_plan.problems.add({m_table.file, {Reason::RepeatedVisit, row.row, u"visit_date"_s}, {}});
        return true;
    }

    const ImportTarget &m_target;
    ImportPlan &m_plan;
    Table<VisitRow> m_table;
    RowReader m_reader;
    QHash<QString, const PatientRecord *> m_known;
    QHash<QString, QString> m_alike; // by what people see of them
    QHash<QString, std::size_t> m_places;
    std::vector<std::pair<Candidate, const PatientRecord *>> m_patients;
};

/// What is wrong, in the names that the file has.
void rename(Problems &problems, const QString &file, const Mapping &mapping)
{
    for (Problem &problem : problems.list) {
        problem.file = file;
        for (const auto &[theirs, ours] : mapping)
            if (problem.what.column == ours && problem.what.row > 1)
                problem.what.column = theirs;
    }
}

} // namespace

QStringList headerOf(const CsvTable &table)
{
    QStringList names;
    for (const std::string_view name : table.header())
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return names;
}

Result<QStringList, Refusal> readHeader(const QString &path, const ShapeWanted &wanted)
{
    const Result<CsvTable, Refusal> table = readTableAt(path, wanted);
    if (!table)
        return table.error();
    return headerOf(*table);
}

ImportPlan readVisits(const CsvTable &table, const QString &name, const Mapping &mapping,
                      const ImportTarget &target)
{
    ImportPlan plan;
    noteTable(table, name, plan.problems);
    VisitsReader(table, target, plan).read(mapping);
    rename(plan.problems, name, mapping);
    return plan;
}

ImportPlan readVisits(const QString &path, const Mapping &mapping, const ImportTarget &target,
                      const ShapeWanted &wanted)
{
    const QString name = QFileInfo(path).fileName();
    const Result<CsvTable, Refusal> table = readTableAt(path, wanted);
    if (table)
        return readVisits(*table, name, mapping, target);
    ImportPlan plan;
    plan.problems.add({name, table.error(), {}});
    return plan;
}

} // namespace malar::exchange
