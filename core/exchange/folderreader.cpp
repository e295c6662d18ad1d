#include "core/exchange/folderreader.h"

#include "core/domain/folding.h"
#include "core/domain/patientcode.h"
#include "core/exchange/codebook.h"
#include "core/exchange/jpeg.h"
#include "core/exchange/rows.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

QString photographPath(const PhotographRow &row) { return u"photographs/"_s + row.file; }

/// One image of many rows would be kept as often.
constexpr std::size_t mostRowsOfAnImage = 20;

} // namespace

void FolderReader::read()
{
    readSettings();
    const ExportScope scope{m_settings && m_settings->identity, m_settings && m_settings->photographs};
    const Tables tables(m_settings ? m_settings->scales : ScaleColumns());
    tables.each([&](const auto &table) {
        if (!isExported(table.file, scope))
            return;
        if (std::optional<CsvTable> csv = open(table.file)) {
            m_all += csv->size();
            m_tables.emplace(table.file, std::move(*csv));
        }
    });
    m_files.checkSums();
    takePatients(tables.patients);
    takeRows<Identity>(tables.identity, [this](Candidate &c, Placed<Identity> row) {
        if (c.identity)
            m_problems.add({u"identity.csv"_s, {Reason::RepeatedRow, row.row, u"patient"_s}, {}});
        c.identity = std::move(row);
    });
    const auto into = [](auto member) {
        return [member](Candidate &c, auto row) { (c.*member).push_back(std::move(row)); };
    };
    takeRows<Consent>(tables.consents, into(&Candidate::consents));
    takeRows<VisitRow>(tables.visits, [](Candidate &c, Placed<VisitRow> row) {
        row.value.settle();
        c.visits.push_back(std::move(row));
    });
    takeRows<MarkRow>(tables.marks, into(&Candidate::marks));
    takeRows<CourseRow>(tables.courses, into(&Candidate::courses));
    takeRows<InfusionRow>(tables.infusions, into(&Candidate::infusions));
    takeRows<TreatmentRow>(tables.treatments, into(&Candidate::treatments));
    takeRows<DoseRow>(tables.doses, into(&Candidate::doses));
    const auto events = m_tables.find(tables.adverseEvents.file);
    const bool nameVisits =
        events != m_tables.end() &&
        std::ranges::find(events->second.header(), eventVisitColumn) != events->second.header().end();
    takeRows<EventRow>(tables.adverseEvents, [nameVisits](Candidate &c, Placed<EventRow> row) {
        c.eventsNameVisits = nameVisits;
        c.adverseEvents.push_back(std::move(row));
    });
    takeRows<Biomarker>(tables.biomarkers, into(&Candidate::biomarkers));
    takeRows<PhotographRow>(tables.photographs, into(&Candidate::photographs));
    checkImages();
}

void FolderReader::readSettings()
{
    const QString name = u"registry.json"_s;
    const std::optional<QByteArray> bytes = m_files.load(name);
    if (!bytes)
        return;
    auto settings = settingsFrom(*bytes);
    if (SettingsFault *fault = std::get_if<SettingsFault>(&settings))
        m_problems.add({name, {Reason::BadSettings, 0, fault->part}, {}, std::move(fault->broken)});
    else
        m_settings = std::get<SettingsFile>(std::move(settings));
    if (m_settings && m_target.isPlan && !m_target.isPlan(m_settings->settings.plan))
        m_problems.add({name, {Reason::BadSettings, 0, u"analysis_plan"_s}, {}});
    if (m_settings && m_target.areFilters && !m_target.areFilters(m_settings->settings.filters))
        m_problems.add({name, {Reason::BadSettings, 0, u"cohort_filters"_s}, {}});
}

std::optional<CsvTable> FolderReader::open(const QString &name)
{
    const std::optional<QByteArray> bytes = m_files.load(name);
    if (!bytes)
        return std::nullopt;
    std::optional<CsvTable> table = parsed(*bytes, name, m_problems);
    m_ragged = m_ragged || (table && !table->ragged().empty());
    return table;
}

void FolderReader::takePatients(const Table<Patient> &table)
{
    const auto found = m_tables.find(table.file);
    if (found == m_tables.end())
        return;
    RowReader reader(table.file, found->second, m_problems);
    if (!reader.place(columnsOf(table)))
        return;
    m_patientsRead = true;
    std::set<QString> taken;
    std::map<QString, QString> alike; // the first code of each key
    for (std::size_t i = 0; i < reader.size() && step(); ++i) {
        Candidate candidate;
        candidate.row = reader.row(i);
        QString code;
        const std::string_view cell = reader.cell(i, 0);
        std::optional<Patient> patient = reader.read(i, table);
        candidate.hasBadRows = !patient || m_ragged;
        candidate.patient = std::move(patient).value_or(Patient{});
        cell::Misread misread = cell::readCode(cell, code);
        if (!misread && !taken.insert(foldedCode(code)).second)
            misread = Reason::RepeatedPatient;
        if (misread) {
            reader.refuse(i, u"patient"_s, *misread);
            candidate.hasBadRows = true;
        }
        candidate.patient.code = code;
        if (!misread)
            if (const auto [first, isNew] = alike.emplace(codeKey(code), code); !isNew)
                reader.refuse(i, u"patient"_s, Reason::CodesAlike, first->second);
        m_places.emplace(std::string(cell), m_candidates.size());
        m_candidates.push_back(std::move(candidate));
    }
    m_tables.erase(found);
}

template <class Row>
void FolderReader::takeRows(const Table<Row> &table,
                            const std::function<void(Candidate &, Placed<Row>)> &take)
{
    const auto found = m_tables.find(table.file);
    if (found == m_tables.end())
        return;
    RowReader reader(table.file, found->second, m_problems);
    reader.spare({std::string(eventVisitColumn), std::string(biomarkerLimitColumn)});
    const bool readable = reader.place(columnsOf(table));
    std::string_view code;
    Candidate *owner = nullptr;
    for (std::size_t i = 0; readable && i < reader.size() && step(); ++i) {
        const std::string_view cell = reader.cell(i, 0);
        if (!owner || cell != code) {
            const auto place = m_places.find(std::string(cell));
            owner = place == m_places.end() ? nullptr : &m_candidates[place->second];
            code = cell;
        }
        std::optional<Row> row = reader.read(i, table);
        if (!owner && m_patientsRead && !m_ragged)
            reader.refuse(i, u"patient"_s, cell.empty() ? Reason::Required : Reason::UnknownPatient);
        if (!owner)
            continue;
        if (row)
            take(*owner, {std::move(*row), reader.row(i)});
        else
            owner->hasBadRows = true;
    }
    m_tables.erase(found);
}

/// Why a file of the folder is no image as we write them.
std::optional<Refusal::Reason> FolderReader::wrongImage(const PhotographRow &row)
{
    static const QRegularExpression ours(QRegularExpression::anchoredPattern(u"[0-9a-f]{32}\\.jpg"_s));
    if (!ours.match(row.file).hasMatch())
        return Reason::NotAFileName;
    const QString path = m_files.path(photographPath(row));
    if (QFileInfo(path).size() > largestPhotograph)
        return Reason::FileTooLarge;
    const Result<QByteArray, Refusal> bytes = loaded(path);
    if (!bytes)
        return bytes.error().reason;
    const bool good = photographName(*bytes) == row.file &&
                      jpegSize(*bytes) == QSize(row.photograph.width, row.photograph.height) &&
                      (!m_target.isImage || m_target.isImage(*bytes));
    return good ? std::nullopt : std::optional(Reason::NotAPhotograph);
}

/// Each file is read once, whoever names it.
void FolderReader::checkImages()
{
    using Size = std::pair<int, int>;
    std::map<std::pair<QString, Size>, std::optional<Reason>> known;
    std::map<QString, std::size_t> named;
    for (const Candidate &candidate : m_candidates) {
        std::set<std::tuple<QString, QDate, Region>> shown;
        for (const auto &[row, place] : candidate.photographs) {
            if (!step())
                return;
            const Size size{row.photograph.width, row.photograph.height};
            const auto [found, isNew] = known.try_emplace({row.file, size});
            if (isNew) {
                found->second = wrongImage(row);
                if (found->second != Reason::NotAFileName && m_files.isLink(photographPath(row)))
                    m_problems.add({u"photographs.csv"_s, {Reason::Link, place, u"photograph_file"_s}, {}});
            }
            std::optional<Reason> reason = found->second;
            const bool again = !shown.insert({row.file, row.photograph.date, row.photograph.region}).second;
            if (!reason && (again || ++named[row.file] > mostRowsOfAnImage))
                reason = Reason::RepeatedRow;
            if (reason)
                m_problems.add({u"photographs.csv"_s, {*reason, place, u"photograph_file"_s}, {}});
        }
    }
}

bool FolderReader::step()
{
    ++m_done;
    if (m_done % 1000 == 0 && m_target.progress && !m_target.progress(m_done, m_all))
        m_cancelled = true;
    return !m_cancelled;
}

} // namespace malar::exchange
