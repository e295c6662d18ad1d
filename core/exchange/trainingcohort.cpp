#include "core/exchange/trainingcohort.h"

#include "core/exchange/sheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

class Cohort {
public:
    explicit Cohort(const QString &folder) : m_folder(folder) {}

    Result<std::vector<PatientFile>> read()
    {
        readPatients();
        readConsents();
        readTreatments();
        readInfusions();
        readVisits();
        readBiomarkers();
        checkRegimens();
        if (m_fault)
            return *m_fault;
        return std::move(m_files);
    }

private:
    /// Null, and a fault, where the row names no patient of the cohort.
    PatientFile *owner(Sheet &sheet)
    {
        const QString code = sheet.text("patient");
        const auto found = std::ranges::find_if(
            m_files, [&](const PatientFile &f) { return f.record.patient.code == code; });
        if (found != m_files.end())
            return &*found;
        sheet.refuse("patient");
        return nullptr;
    }
    template <class Read> void eachRow(const QString &name, std::vector<std::string> columns, Read read)
    {
        Sheet sheet(m_folder, name, std::move(columns), m_fault);
        for (std::size_t i = 0; i < sheet.size() && !m_fault; ++i) {
            sheet.goTo(i);
            read(sheet);
        }
    }
    template <class Read> void eachOwnedRow(const QString &name, std::vector<std::string> columns, Read read)
    {
        eachRow(name, std::move(columns), [&](Sheet &sheet) {
            if (PatientFile *file = owner(sheet))
                read(sheet, *file);
        });
    }

    void readPatients();
    void readConsents();
    void readTreatments();
    void readInfusions();
    void readVisits();
    void readBiomarkers();
    void checkRegimens();

    QString m_folder;
    Fault m_fault;
    std::vector<PatientFile> m_files;
};

const std::vector<std::string> patientColumns{
    "patient",        "centre",         "sex",    "birth_year", "subtype", "systemic_lupus", "disease_onset",
    "first_infusion", "last_follow_up", "regimen"};

void Cohort::readPatients()
{
    constexpr std::array<std::string_view, 3> sexes{"", "F", "M"}; // in the order of Sex
    eachRow(u"patients.csv"_s, patientColumns, [&](Sheet &sheet) {
        PatientFile file;
        file.record.patient = {makeId<PatientTag>(),
                               sheet.text("patient"),
                               sheet.text("centre"),
                               sheet.oneOf<Sex>("sex", sexes),
                               sheet.number("birth_year"),
                               {sheet.oneOf<Subtype>("subtype")},
                               sheet.oneOf<Answer>("systemic_lupus"),
                               partialDateFromText(sheet.text("disease_onset")),
                               sheet.date("last_follow_up"),
                               {}};
        if (!file.record.patient.diseaseOnset)
            sheet.refuse("disease_onset");
        Course course;
        course.id = makeId<CourseTag>();
        course.start = sheet.date("first_infusion");
        file.record.courses = {course};
        m_files.push_back(std::move(file));
    });
}

void Cohort::readConsents()
{
    eachOwnedRow(
        u"consents.csv"_s, {"patient", "date", "scope", "version"}, [](Sheet &sheet, PatientFile &file) {
            file.record.consents.push_back({makeId<ConsentTag>(),
                                            sheet.date("date"),
                                            sheet.text("version"),
                                            sheet.text("scope"),
                                            {},
                                            {true, true, false}}); // what the scope's words say, in every row
        });
}

void Cohort::readTreatments()
{
    eachOwnedRow(u"treatments.csv"_s, {"patient", "kind", "treatment"}, [](Sheet &sheet, PatientFile &file) {
        file.record.treatments.push_back({makeId<TreatmentTag>(),
                                          sheet.oneOf<TreatmentKind>("kind"),
                                          sheet.oneOf<Drug>("treatment"),
                                          {},
                                          {},
                                          {}});
    });
}

void Cohort::readInfusions()
{
    eachOwnedRow(
        u"infusions.csv"_s, {"patient", "number", "date", "drug", "dose_mg", "route"},
        [](Sheet &sheet, PatientFile &file) {
            Course &course = file.record.courses.front();
            course.drug = sheet.oneOf<Drug>("drug");
            course.doseMg = sheet.number("dose_mg");
            course.route = sheet.text("route");
            course.infusions.push_back(
                {makeId<InfusionTag>(), sheet.date("date"), InfusionState::Given, course.doseMg, {}});
        });
}

std::vector<std::string> visitColumns()
{
    std::vector<std::string> names{"patient", "date", "planned_month", "adverse_events"};
    for (const Item item : items)
        names.push_back(key(item));
    names.insert(names.end(), {"clasi_a", "clasi_d"});
    return names;
}

void checkTotal(Sheet &sheet, std::string_view column, std::optional<int> total)
{
    if (sheet.text(column) != (total ? QString::number(*total) : QString()))
        sheet.refuse(column);
}

void Cohort::readVisits()
{
    eachOwnedRow(u"visits.csv"_s, visitColumns(), [](Sheet &sheet, PatientFile &file) {
        Visit visit;
        visit.id = makeId<VisitTag>();
        visit.patient = file.record.patient.id;
        visit.date = sheet.date("date");
        visit.adverseEvents = sheet.oneOf<AdverseEvents>("adverse_events");
        for (const Item item : items) {
            const std::string column = key(item);
            if (!sheet.cell(column).empty() && !visit.form.set(item, sheet.number(column)))
                sheet.refuse(column);
        }
        const Scores score = scores(visit.form);
        checkTotal(sheet, "clasi_a", score.activity);
        checkTotal(sheet, "clasi_d", score.damage);
        visit.state = score.unanswered() == 0 ? VisitState::Complete : VisitState::Draft;
        file.visits.push_back(std::move(visit));
    });
}

void Cohort::readBiomarkers()
{
    eachOwnedRow(u"biomarkers.csv"_s, {"patient", "date", "cell_subset", "marker", "value", "unit"},
                 [](Sheet &sheet, PatientFile &file) {
                     file.record.biomarkers.push_back({sheet.date("date"), sheet.text("cell_subset"),
                                                       sheet.text("marker"), sheet.real("value"),
                                                       sheet.text("unit")});
                 });
    for (PatientFile &file : m_files)
        std::ranges::stable_sort(file.record.biomarkers, {}, &Biomarker::date);
}

/// The file says what follows from the treatments, so that a wrong reading of them is noticed.
void Cohort::checkRegimens()
{
    eachOwnedRow(u"patients.csv"_s, patientColumns, [](Sheet &sheet, PatientFile &file) {
        const std::optional<QDate> start = dayZero(file.record.courses);
        if (start != sheet.date("first_infusion"))
            sheet.refuse("first_infusion");
        else if (isCombination(file.record.treatments, *start) != (sheet.cell("regimen") == "combination"))
            sheet.refuse("regimen");
    });
}

} // namespace

Result<std::vector<PatientFile>> readTrainingCohort(const QString &folder) { return Cohort(folder).read(); }

} // namespace malar::exchange
