#include "core/exchange/candidate.h"

#include "core/domain/check.h"
#include "core/domain/discoid.h"
#include "core/domain/patientcheck.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/importfolder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Kind = PatientIssue::Kind;
using Reason = Refusal::Reason;

/// What an issue of the record is called in a file, and the column that it stands in. An issue may concern
/// several files.
struct Locus {
    Kind kind;
    Reason reason;
    std::string_view file;
    std::string_view column;
};
constexpr std::array loci{
    Locus{Kind::BirthYearImplausible, Reason::OutOfRange, "patients", "birth_year"},
    Locus{Kind::BirthDateOfAnotherYear, Reason::BirthDateOfAnotherYear, "identity", "birth_date"},
    Locus{Kind::BirthYearImplausible, Reason::OutOfRange, "identity", "birth_date"},
    Locus{Kind::OnsetInFuture, Reason::InFuture, "patients", "disease_onset"},
    Locus{Kind::FollowUpInFuture, Reason::InFuture, "patients", "last_follow_up"},
    Locus{Kind::PhototypeOutOfRange, Reason::OutOfRange, "patients", "phototype"},
    Locus{Kind::ConsentInFuture, Reason::InFuture, "consents", "consent_date"},
    Locus{Kind::WithdrawnBeforeGiven, Reason::EndsBeforeStart, "consents", "consent_withdrawn"},
    Locus{Kind::WithdrawnInFuture, Reason::InFuture, "consents", "consent_withdrawn"},
    Locus{Kind::DoseNotPositive, Reason::DoseNotPositive, "courses", "course_dose_mg"},
    Locus{Kind::IntervalNotPositive, Reason::OutOfRange, "courses", "course_interval_days"},
    Locus{Kind::StopBeforeStart, Reason::EndsBeforeStart, "courses", "course_stop"},
    Locus{Kind::OtherDrugUnnamed, Reason::OtherDrugUnnamed, "courses", "course_other_name"},
    Locus{Kind::InfusionBeforeStart, Reason::InfusionBeforeStart, "infusions", "infusion_date"},
    Locus{Kind::InfusionAfterStop, Reason::InfusionAfterStop, "infusions", "infusion_date"},
    Locus{Kind::InfusionTwice, Reason::RepeatedRow, "infusions", "infusion_date"},
    Locus{Kind::InfusionInFuture, Reason::InFuture, "infusions", "infusion_date"},
    Locus{Kind::InfusionWithoutDose, Reason::DoseNotPositive, "infusions", "infusion_dose_mg"},
    Locus{Kind::OtherDrugUnnamed, Reason::OtherDrugUnnamed, "treatments", "treatment_other_name"},
    Locus{Kind::TreatmentEndsBeforeStart, Reason::EndsBeforeStart, "treatments", "treatment_to"},
    Locus{Kind::EventUnnamed, Reason::Required, "adverse_events", "event_term"},
    Locus{Kind::EventGradeOutOfRange, Reason::OutOfRange, "adverse_events", "event_grade"},
    Locus{Kind::EventEndsBeforeOnset, Reason::EndsBeforeStart, "adverse_events", "event_end"},
    Locus{Kind::EventInFuture, Reason::InFuture, "adverse_events", "event_reported"},
    Locus{Kind::BiomarkerInFuture, Reason::InFuture, "biomarkers", "biomarker_date"},
};

/// Found in the cells already, or beside other patients.
constexpr std::array elsewhere{Kind::NoCode,          Kind::CodeTaken,        Kind::HospitalNumberTaken,
                               Kind::NegativeDose,    Kind::DoseTooLarge,     Kind::TextTooLong,
                               Kind::DateBeforeBirth, Kind::OnsetBeforeBirth, Kind::DosesOutOfOrder};

constexpr bool everyKindHasAPlace()
{
    for (int i = 0; i < static_cast<int>(Kind::ConsentAfterFirstDose); ++i) {
        const auto kind = static_cast<Kind>(i);
        const bool located = std::ranges::find(loci, kind, &Locus::kind) != loci.end();
        if (!located && std::ranges::find(elsewhere, kind) == elsewhere.end())
            return false;
    }
    return true;
}
static_assert(everyKindHasAPlace(), "what the record's check refuses must be found in a file");

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

class Judge {
public:
    Judge(const Candidate &from, const PatientFile &file, const ImportTarget &target, Problems &problems)
        : m_from(from), m_file(file), m_target(target), m_today(target.today), m_problems(problems)
    {}

    void judge()
    {
        const std::vector<PatientIssue> issues = check(m_file.record, {}, m_today);
        const std::size_t before = m_problems.blocking;
        judgeDates(m_from, m_target, m_problems);
        if (std::ranges::any_of(issues, &PatientIssue::blocks)) {
            locate();
            if (m_problems.blocking == before) // no row is to blame alone
                add(u"patients.csv"_s, m_from.row, Reason::NotAccepted, u"patient"_s);
        }
        if (!m_from.hasBadRows)
            for (const PatientIssue &issue : issues)
                if (issue.asks())
                    pointOut(issue);
        if (const std::optional<Subtype> second = secondDiscoid(m_from.patient.subtypes))
            add(u"patients.csv"_s, m_from.row, Reason::SeveralExtents, u"cle_"_s + latin(key(*second)));
        for (const auto &[row, place] : m_from.photographs)
            if (!mayBeShown(m_file.record.consents, row.photograph.date))
                add(u"photographs.csv"_s, place, Reason::NoPhotographConsent, u"photograph_date"_s);
        judgeVisits();
    }

    void judgeVisits()
    {
        judgeVisitDates(m_from, m_file.record, m_target, m_problems);
        for (const auto &[row, place] : m_from.visits)
            judge(row, place);
    }

private:
    void add(const QString &file, std::size_t row, Reason reason, const QString &column, QString hint = {})
    {
        if (reason == Reason::InFuture) // or the clock is wrong
            hint = m_today.toString(Qt::ISODate);
        m_problems.add({file, {reason, row, column}, std::move(hint)});
    }

    /// The check itself finds the row: it is asked again with nothing but that row.
    void probe(PatientRecord record, std::string_view file, std::size_t row)
    {
        if (file != "patients" && file != "identity")
            record.patient.code = u"one"_s;
        for (const PatientIssue &issue : check(record, {}, m_today)) {
            const auto locus = std::ranges::find_if(
                loci, [&](const Locus &l) { return l.kind == issue.kind && l.file == file; });
            if (issue.blocks() && locus != loci.end())
                add(latin(file) + u".csv"_s, row, locus->reason, latin(locus->column));
        }
    }

    void locate()
    {
        const auto alone = [](auto member, const auto &value) {
            PatientRecord record;
            (record.*member).push_back(value);
            return record;
        };
        PatientRecord patient;
        patient.patient = m_from.patient;
        probe(patient, "patients", m_from.row);
        if (m_from.identity) {
            patient.identity = m_from.identity->value;
            probe(patient, "identity", m_from.identity->row);
        }
        for (const auto &[consent, row] : m_from.consents)
            probe(alone(&PatientRecord::consents, consent), "consents", row);
        for (const auto &[course, row] : m_from.courses)
            probe(alone(&PatientRecord::courses, course.course), "courses", row);
        for (const auto &[infusion, row] : m_from.infusions)
            for (const auto &[course, courseRow] : m_from.courses)
                if (course.number == infusion.course) {
                    PatientRecord record = alone(&PatientRecord::courses, course.course);
                    record.courses.front().infusions = {infusion.infusion};
                    if (record.courses.front().doseMg <= 0) // the course's own trouble
                        record.courses.front().doseMg = 1;
                    probe(record, "infusions", row);
                }
        for (const auto &[treatment, row] : m_from.treatments)
            probe(alone(&PatientRecord::treatments, treatment.treatment), "treatments", row);
        for (const auto &[event, row] : m_from.adverseEvents)
            probe(alone(&PatientRecord::adverseEvents, event.event), "adverse_events", row);
        for (const auto &[value, row] : m_from.biomarkers)
            probe(alone(&PatientRecord::biomarkers, value), "biomarkers", row);
    }

    void pointOut(const PatientIssue &issue)
    {
        if (issue.kind == Kind::NoConsent)
            return add(u"patients.csv"_s, m_from.row, Reason::NoConsent, {});
        if (issue.isAboutDate())
            return; // in its cell
        if (issue.kind == Kind::ConsentAfterFirstDose)
            return add(u"patients.csv"_s, m_from.row, Reason::ConsentAfterFirstDose, {});
        for (const auto &[infusion, row] : m_from.infusions)
            if (issue.date == infusion.infusion.date)
                return add(u"infusions.csv"_s, row, Reason::InfusionAfterWithdrawal, u"infusion_date"_s);
    }

    void judge(const VisitRow &row, std::size_t place)
    {
        const QString file = u"visits.csv"_s;
        const Scores total = scores(row.visit);
        if (row.visit.form == Assessment() && row.activity.has_value() != row.damage.has_value())
            return add(file, place, Reason::Required,
                       latin(key(row.activity ? Axis::Damage : Axis::Activity)));
        const auto compare = [&](std::optional<int> told, std::optional<int> ours, Axis axis) {
            if (told && told != ours)
                add(file, place, Reason::TotalDiffers, latin(key(axis)),
                    ours ? QString::number(*ours) : QString());
        };
        compare(row.activity, total.activity, Axis::Activity);
        compare(row.damage, total.damage, Axis::Damage);
        if (row.visit.adverseEvents == AdverseEvents::None && isToldAt(row.visit))
            add(file, place, Reason::NoneBesideEvent, u"adverse_events"_s);
        if (!counts(row.visit.state))
            return;
        const auto put = std::ranges::find(m_file.visits, row.visit.id, &Visit::id);
        const Visit &visit = put == m_file.visits.end() ? row.visit : *put; // with its marks
        for (const Issue &issue : check(visit, {&m_file.record, {}, {}, m_today}))
            if (issue.blocks() && issue.kind != Issue::Kind::BeforeBirth) // that is found in its cell
                add(file, place, reasonOf(issue.kind), columnOf(issue));
    }

    /// Whether an event would be told at the visit once it is in the registry. A file that names the visit of
    /// each event means it where it names none.
    bool isToldAt(const Visit &visit) const
    {
        const auto told = eventsTold(m_file.record.adverseEvents, visit.id, visit.date);
        return std::ranges::any_of(
            told, [this](const AdverseEvent &event) { return event.visit || !m_from.eventsNameVisits; });
    }

    static Reason reasonOf(Issue::Kind kind)
    {
        switch (kind) {
        case Issue::Kind::MissingAnswer:
            return Reason::OpenAnswer;
        case Issue::Kind::NotReviewed:
            return Reason::NotReviewed;
        case Issue::Kind::FutureDate:
            return Reason::InFuture;
        case Issue::Kind::ConsentWithdrawn:
            return Reason::ConsentWithdrawn;
        case Issue::Kind::SameDay:
            return Reason::RepeatedVisit;
        default:
            return Reason::Required;
        }
    }
    static QString columnOf(const Issue &issue)
    {
        return issue.item ? QString::fromStdString(key(*issue.item)) : u"visit_date"_s;
    }

    const Candidate &m_from;
    const PatientFile &m_file;
    const ImportTarget &m_target;
    QDate m_today;
    Problems &m_problems;
};

} // namespace

void judge(const Candidate &candidate, const PatientFile &file, const ImportTarget &target,
           Problems &problems)
{
    Judge(candidate, file, target, problems).judge();
}

void judgeVisits(const Candidate &candidate, const PatientFile &file, const ImportTarget &target,
                 Problems &problems)
{
    Judge(candidate, file, target, problems).judgeVisits();
}

} // namespace malar::exchange
