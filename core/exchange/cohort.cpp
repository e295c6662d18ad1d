#include "core/exchange/cohort.h"

#include "core/exchange/csv.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Where the reading of one cell failed; caught in readCohort and told as an Error.
struct Wrong {
    QString place;
};

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// One of the folder's files, its cells by the names of their columns.
class Sheet {
public:
    Sheet(const QString &folder, const QString &name, std::vector<std::string> columns)
        : m_name(name), m_columns(std::move(columns))
    {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error{Error::Kind::File, file.errorString(), name};
        Result<CsvTable, Refusal> table = CsvTable::parse(file.readAll());
        if (!table)
            throw Wrong{at(toError(table.error()).place)};
        const auto found = table->columns(std::vector<std::string_view>(m_columns.begin(), m_columns.end()));
        if (!found)
            throw Wrong{at(toError(found.error()).place)};
        m_places = *found;
        m_table = *std::move(table);
    }

    std::size_t size() const { return m_table->size(); }
    std::string_view cell(std::size_t record, std::string_view column) const
    {
        const auto index = std::ranges::find(m_columns, column) - m_columns.begin();
        return m_table->record(record)[m_places[static_cast<std::size_t>(index)]];
    }
    Wrong wrong(std::size_t record, std::string_view column) const
    {
        return {at(u"row %1, column %2"_s.arg(m_table->record(record).row).arg(text(column)))};
    }

    QDate date(std::size_t record, std::string_view column) const
    {
        const QDate date = QDate::fromString(text(cell(record, column)), Qt::ISODate);
        return date.isValid() ? date : throw wrong(record, column);
    }
    int whole(std::size_t record, std::string_view column) const
    {
        bool isNumber = false;
        const int value = text(cell(record, column)).toInt(&isNumber);
        return isNumber ? value : throw wrong(record, column);
    }
    template <class Enum>
    Enum choice(std::size_t record, std::string_view column, std::span<const std::string_view> keys) const
    {
        const std::optional<Enum> value = fromKey<Enum>(keys, cell(record, column));
        return value ? *value : throw wrong(record, column);
    }

private:
    QString at(const QString &place) const { return m_name + u", "_s + place; }

    QString m_name;
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_places;
    std::optional<CsvTable> m_table;
};

Course courseFrom(QDate start)
{
    Course course;
    course.id = makeId<CourseTag>();
    course.start = start;
    return course;
}

std::vector<PatientFile> readPatients(const QString &folder)
{
    const Sheet sheet(folder, u"patients.csv"_s,
                      {"patient", "centre", "sex", "birth_year", "subtype", "systemic_lupus", "disease_onset",
                       "first_infusion", "last_follow_up", "regimen"});
    std::vector<PatientFile> files;
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        PatientFile file;
        Patient &patient = file.record.patient;
        patient.id = makeId<PatientTag>();
        patient.code = text(sheet.cell(i, "patient"));
        patient.centre = text(sheet.cell(i, "centre"));
        const std::string_view sex = sheet.cell(i, "sex");
        if (sex != "F" && sex != "M")
            throw sheet.wrong(i, "sex");
        patient.sex = sex == "F" ? Sex::Female : Sex::Male;
        patient.birthYear = sheet.whole(i, "birth_year");
        patient.subtypes = {sheet.choice<Subtype>(i, "subtype", subtypeKeys)};
        patient.systemicLupus = sheet.choice<Answer>(i, "systemic_lupus", answerKeys);
        patient.diseaseOnset = partialDateFromText(text(sheet.cell(i, "disease_onset")));
        if (!patient.diseaseOnset)
            throw sheet.wrong(i, "disease_onset");
        patient.lastFollowUp = sheet.date(i, "last_follow_up");
        file.record.courses.push_back(courseFrom(sheet.date(i, "first_infusion")));
        files.push_back(std::move(file));
    }
    return files;
}

PatientFile &owner(std::vector<PatientFile> &files, const Sheet &sheet, std::size_t record)
{
    const QString code = text(sheet.cell(record, "patient"));
    const auto found =
        std::ranges::find(files, code, [](const PatientFile &f) { return f.record.patient.code; });
    return found != files.end() ? *found : throw sheet.wrong(record, "patient");
}

void readConsents(const QString &folder, std::vector<PatientFile> &files)
{
    const Sheet sheet(folder, u"consents.csv"_s, {"patient", "date", "scope", "version"});
    for (std::size_t i = 0; i < sheet.size(); ++i)
        owner(files, sheet, i)
            .record.consents.push_back({makeId<ConsentTag>(),
                                        sheet.date(i, "date"),
                                        text(sheet.cell(i, "version")),
                                        text(sheet.cell(i, "scope")),
                                        {}});
}

void readTreatments(const QString &folder, std::vector<PatientFile> &files)
{
    const Sheet sheet(folder, u"treatments.csv"_s, {"patient", "kind", "treatment"});
    for (std::size_t i = 0; i < sheet.size(); ++i)
        owner(files, sheet, i)
            .record.treatments.push_back({makeId<TreatmentTag>(),
                                          sheet.choice<TreatmentKind>(i, "kind", treatmentKindKeys),
                                          sheet.choice<Drug>(i, "treatment", drugKeys),
                                          {},
                                          {},
                                          {}});
    for (PatientFile &file : files)
        std::ranges::stable_sort(file.record.treatments, {}, &Treatment::kind);
}

void readInfusions(const QString &folder, std::vector<PatientFile> &files)
{
    const Sheet sheet(folder, u"infusions.csv"_s, {"patient", "number", "date", "drug", "dose_mg", "route"});
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        Course &course = owner(files, sheet, i).record.courses.front();
        course.drug = sheet.choice<Drug>(i, "drug", drugKeys);
        course.doseMg = sheet.whole(i, "dose_mg");
        course.route = text(sheet.cell(i, "route"));
        course.infusions.push_back(
            {makeId<InfusionTag>(), sheet.date(i, "date"), InfusionState::Given, course.doseMg, {}});
    }
}

Assessment readForm(const Sheet &sheet, std::size_t record)
{
    Assessment form;
    for (const Item item : items) {
        const std::string column = key(item);
        if (!sheet.cell(record, column).empty() && !form.set(item, sheet.whole(record, column)))
            throw sheet.wrong(record, column);
    }
    const Scores sums = scores(form);
    if (sums.activity != sheet.whole(record, "clasi_a"))
        throw sheet.wrong(record, "clasi_a");
    if (sums.damage != sheet.whole(record, "clasi_d"))
        throw sheet.wrong(record, "clasi_d");
    return form;
}

void readVisits(const QString &folder, std::vector<PatientFile> &files)
{
    std::vector<std::string> columns{"patient",        "date",    "planned_month",
                                     "adverse_events", "clasi_a", "clasi_d"};
    for (const Item item : items)
        columns.push_back(key(item));
    const Sheet sheet(folder, u"visits.csv"_s, std::move(columns));
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        PatientFile &file = owner(files, sheet, i);
        Visit visit;
        visit.id = makeId<VisitTag>();
        visit.patient = file.record.patient.id;
        visit.date = sheet.date(i, "date");
        visit.state = VisitState::Complete;
        visit.adverseEvents = sheet.choice<AdverseEvents>(i, "adverse_events", adverseEventsKeys);
        visit.form = readForm(sheet, i);
        file.record.visits.push_back(totals(visit));
        file.visits.push_back(std::move(visit));
    }
}

} // namespace

Result<std::vector<PatientFile>> readCohort(const QString &folder)
{
    try {
        std::vector<PatientFile> files = readPatients(folder);
        readConsents(folder, files);
        readTreatments(folder, files);
        readInfusions(folder, files);
        readVisits(folder, files);
        return files;
    } catch (const Wrong &wrong) {
        return Error{Error::Kind::Invalid, {}, wrong.place};
    } catch (const Error &error) {
        return error;
    }
}

} // namespace malar::exchange
