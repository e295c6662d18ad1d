#include "core/domain/patientcheck.h"

#include "core/domain/infusionplan.h"
#include "core/domain/onelinetext.h"
#include "core/domain/personcheck.h"

#include <algorithm>
#include <set>

namespace malar {
namespace {

using Kind = PatientIssue::Kind;
using Issues = std::vector<PatientIssue>;

void checkDates(const PatientRecord &record, QDate today, Issues &issues)
{
    const Patient &patient = record.patient;
    const std::optional<int> born = patient.birthYear;
    const QDate birth = earliestBirth(patient, record.identity);
    const int oldest = today.year() - oldestAge;
    if ((born && *born < oldest) || (birth.isValid() && (birth > today || birth.year() < oldest)))
        issues.push_back({Kind::BirthYearImplausible, {}});
    if (born && record.identity && record.identity->birthDate && record.identity->birthDate->year() != *born)
        issues.push_back({Kind::BirthDateOfAnotherYear, record.identity->birthDate});
    if (patient.diseaseOnset && patient.diseaseOnset->earliest() > today)
        issues.push_back({Kind::OnsetInFuture, {}});
    if (patient.lastFollowUp && *patient.lastFollowUp > today)
        issues.push_back({Kind::FollowUpInFuture, patient.lastFollowUp});
    for (const Consent &consent : record.consents)
        if (consent.date > today)
            issues.push_back({Kind::ConsentInFuture, consent.date});
    for (const DateFinding &found : dateFaults(record, today)) {
        const bool isOnset = found.part == RecordPart::Person && patient.diseaseOnset &&
                             patient.diseaseOnset->latest() == found.date;
        if (found.fault != DateFault::BeforeBirth)
            continue;
        if (isOnset)
            issues.push_back({Kind::OnsetBeforeBirth, {}});
        else
            issues.push_back({Kind::DateBeforeBirth, found.date, {}, found.part});
    }
}

/// Dates that somebody must have meant.
void checkMeant(const PatientRecord &record, QDate today, Issues &issues)
{
    for (const DateFinding &found : dateFaults(record, today))
        if (found.fault != DateFault::BeforeBirth)
            issues.push_back({found.fault == DateFault::LongAgo ? Kind::DateLongAgo : Kind::StartFarAhead,
                              found.date,
                              {},
                              found.part});
}

void checkInfusions(const Course &course, QDate today, Issues &issues)
{
    for (auto it = course.infusions.begin(); it != course.infusions.end(); ++it) {
        if (it->date < course.start)
            issues.push_back({Kind::InfusionBeforeStart, it->date});
        if (course.stop && it->date > *course.stop)
            issues.push_back({Kind::InfusionAfterStop, it->date});
        if (it->state == InfusionState::Given && it->date > today)
            issues.push_back({Kind::InfusionInFuture, it->date});
        if (it->doseMg <= 0 && it->state == InfusionState::Given)
            issues.push_back({Kind::InfusionWithoutDose, it->date});
        const auto sameDay = [&it](const Infusion &other) { return other.date == it->date; };
        if (std::find_if(course.infusions.begin(), it, sameDay) != it)
            issues.push_back({Kind::InfusionTwice, it->date});
    }
}

void checkCourses(const PatientRecord &record, QDate today, Issues &issues)
{
    for (const Course &course : record.courses) {
        if (course.drug == Drug::Other && course.otherName.trimmed().isEmpty())
            issues.push_back({Kind::OtherDrugUnnamed, {}});
        if (course.doseMg <= 0)
            issues.push_back({Kind::DoseNotPositive, {}});
        const auto tooLarge = [](const Infusion &infusion) { return infusion.doseMg > largestDose; };
        if (course.doseMg > largestDose || std::ranges::any_of(course.infusions, tooLarge))
            issues.push_back({Kind::DoseTooLarge, {}});
        if (course.intervalDays <= 0)
            issues.push_back({Kind::IntervalNotPositive, {}});
        if (course.stop && *course.stop < course.start)
            issues.push_back({Kind::StopBeforeStart, course.stop});
        checkInfusions(course, today, issues);
    }
    for (const Treatment &treatment : record.treatments)
        if (treatment.drug == Drug::Other && treatment.otherName.trimmed().isEmpty())
            issues.push_back({Kind::OtherDrugUnnamed, {}});
}

void checkTreatments(const PatientRecord &record, Issues &issues)
{
    for (const Treatment &treatment : record.treatments) {
        if (treatment.from && treatment.to && treatment.to->latest() < treatment.from->earliest())
            issues.push_back({Kind::TreatmentEndsBeforeStart, {}});
        if (std::ranges::any_of(treatment.doses, [](const DoseStep &step) { return step.amount < 0; }))
            issues.push_back({Kind::NegativeDose, {}});
        if (std::ranges::any_of(treatment.doses,
                                [](const DoseStep &step) { return step.amount > largestDose; }))
            issues.push_back({Kind::DoseTooLarge, {}});
        if (!inOrder(treatment.doses))
            issues.push_back({Kind::DosesOutOfOrder, {}});
    }
}

void checkEvents(const PatientRecord &record, QDate today, Issues &issues)
{
    constexpr std::array kinds{Kind::EventUnnamed, Kind::EventGradeOutOfRange, Kind::EventEndsBeforeOnset,
                               Kind::EventInFuture}; // in the order of EventFault
    for (const AdverseEvent &event : record.adverseEvents)
        for (const EventFault fault : faults(event, today))
            issues.push_back({kinds[static_cast<std::size_t>(fault)], event.reported});
    for (const Biomarker &value : record.biomarkers)
        if (value.date > today) {
            issues.push_back({Kind::BiomarkerInFuture, value.date});
            break;
        }
}

/// The days on which infusions were given after this withdrawal: each is another issue.
std::set<QDate> givenAfter(const PatientRecord &record, QDate withdrawn)
{
    std::set<QDate> days;
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            if (infusion.state == InfusionState::Given && infusion.date > withdrawn)
                days.insert(infusion.date);
    return days;
}

bool coversTreatment(const Consent &consent) { return covers(consent, ConsentScope::OffLabelUse); }

void checkWithdrawal(const PatientRecord &record, QDate today, Issues &issues)
{
    for (const Consent &consent : record.consents) {
        if (consent.withdrawn && *consent.withdrawn < consent.date)
            issues.push_back({Kind::WithdrawnBeforeGiven, consent.withdrawn});
        if (consent.withdrawn && *consent.withdrawn > today)
            issues.push_back({Kind::WithdrawnInFuture, consent.withdrawn});
    }
    if (const std::optional<QDate> withdrawn = treatmentWithdrawal(record.consents))
        for (const QDate given : givenAfter(record, *withdrawn))
            issues.push_back({Kind::InfusionAfterWithdrawal, given});
}

void checkConsent(const PatientRecord &record, QDate today, Issues &issues)
{
    checkWithdrawal(record, today, issues);
    const std::optional<QDate> start = dayZero(record.courses);
    if (!start || *start > today || isCovered(record.consents, ConsentScope::OffLabelUse, *start))
        return;
    const auto later = [start](const Consent &consent) {
        return coversTreatment(consent) && consent.date > *start;
    };
    if (std::ranges::any_of(record.consents, later))
        issues.push_back({Kind::ConsentAfterFirstDose, start});
    else if (std::ranges::none_of(record.consents, coversTreatment))
        issues.push_back({Kind::NoConsent, start});
}

bool holds(const Issues &issues, const PatientIssue &issue)
{
    return std::ranges::find(issues, issue) != issues.end();
}

/// Whether the consents are the same as far as an issue is about them.
bool sameConsents(const PatientRecord &a, const PatientRecord &b, Kind kind)
{
    if (kind == Kind::InfusionAfterWithdrawal)
        return treatmentWithdrawal(a.consents) == treatmentWithdrawal(b.consents);
    return std::ranges::equal(a.consents, b.consents, {}, &Consent::date, &Consent::date);
}

} // namespace

std::optional<int> birthYear(const Patient &patient, const Identity &identity)
{
    const bool dated = !patient.birthYear && identity.birthDate;
    return dated ? std::optional(identity.birthDate->year()) : patient.birthYear;
}

std::optional<QDate> treatmentWithdrawal(std::span<const Consent> consents)
{
    const std::optional<QDate> treatment = withdrawal(consents, ConsentScope::OffLabelUse);
    const std::optional<QDate> study = withdrawal(consents);
    return treatment && study ? std::min(treatment, study) : treatment ? treatment : study;
}

std::optional<QDate> withdrawalOn(QDate day, std::span<const Consent> consents)
{
    const std::optional<QDate> withdrawn = treatmentWithdrawal(consents);
    return withdrawn && *withdrawn <= day ? withdrawn : std::nullopt;
}

std::vector<PatientIssue> check(const PatientRecord &record, std::span<const PatientRecord> others,
                                QDate today)
{
    Issues issues;
    checkCode(record.patient, others, issues);
    const std::optional<int> phototype = record.patient.phototype;
    if (phototype && (*phototype < 1 || *phototype > 6))
        issues.push_back({Kind::PhototypeOutOfRange, {}});
    if (hasTooLongText(record))
        issues.push_back({Kind::TextTooLong, {}});
    checkDates(record, today, issues);
    checkPerson(record, others, issues);
    checkCourses(record, today, issues);
    checkTreatments(record, issues);
    checkEvents(record, today, issues);
    checkConsent(record, today, issues);
    checkMeant(record, today, issues);
    std::ranges::stable_partition(issues, &PatientIssue::blocks);
    return issues;
}

std::vector<PatientIssue> unexplained(const PatientRecord &before, const PatientRecord &now, QDate today)
{
    Issues known;
    Issues issues;
    for (const auto &[record, found] : {std::pair(&before, &known), std::pair(&now, &issues)}) {
        checkConsent(*record, today, *found);
        checkMeant(*record, today, *found);
    }
    std::erase_if(issues, [&](const PatientIssue &issue) {
        return !issue.asks() ||
               (holds(known, issue) && (issue.isAboutDate() || sameConsents(before, now, issue.kind)));
    });
    return issues;
}

std::optional<PatientIssue> forbiddenAtVisit(const PatientRecord &before, const PatientRecord &now,
                                             QDate today)
{
    const Issues known = check(before, {}, today);
    for (const PatientIssue &issue : check(now, {}, today))
        if ((issue.blocks() || issue.kind == Kind::InfusionAfterWithdrawal) && !holds(known, issue))
            return issue;
    return std::nullopt;
}

std::vector<PatientIssue> unexplainedAtVisit(const PatientRecord &before, const PatientRecord &now,
                                             QDate today)
{
    Issues issues;
    if (exposure(before.courses, today).given == 0 && exposure(now.courses, today).given > 0)
        checkConsent(now, today, issues);
    std::erase_if(issues, [](const PatientIssue &issue) { return !issue.asks(); });
    for (const PatientIssue &issue : unexplained(before, now, today))
        if (!holds(issues, issue))
            issues.push_back(issue);
    return issues;
}

} // namespace malar
