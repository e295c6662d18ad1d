#include "core/domain/personcheck.h"

#include "core/domain/folding.h"
#include "core/domain/patientcode.h"

#include <algorithm>

namespace malar {
namespace {

using Kind = PatientIssue::Kind;
using Issues = std::vector<PatientIssue>;

std::optional<int> birthYear(const PatientRecord &record)
{
    return birthYear(record.patient, record.identity.value_or(Identity{}));
}

/// The same name in whatever order, and the same birth year; or a similar one, and the same full birth date.
bool isSameBirthAndName(const PatientRecord &record, const PatientRecord &other)
{
    const std::optional<int> year = birthYear(record);
    if (!year || birthYear(other) != year)
        return false;
    const std::optional<QDate> &born = record.identity->birthDate;
    const QString key = nameKey(record.identity->name);
    return (!key.isEmpty() && nameKey(other.identity->name) == key) ||
           (born && other.identity->birthDate == born &&
            isSimilarName(record.identity->name, other.identity->name));
}

} // namespace

void checkCode(const Patient &patient, std::span<const PatientRecord> others, Issues &issues)
{
    const QString code = foldedCode(patient.code);
    if (code.isEmpty()) {
        issues.push_back({Kind::NoCode, {}});
        return;
    }
    const QString key = codeKey(code);
    for (const PatientRecord &other : others) {
        if (other.patient.id == patient.id)
            continue;
        if (foldedCode(other.patient.code) == code)
            issues.push_back({Kind::CodeTaken, {}});
        else if (codeKey(other.patient.code) == key)
            issues.push_back({Kind::CodeAlike, {}, other.patient.id});
    }
}

void checkPerson(const PatientRecord &record, std::span<const PatientRecord> others, Issues &issues)
{
    if (!record.identity)
        return;
    const QString number = foldedCode(record.identity->hospitalNumber);
    const QString key = numberKey(number);
    for (const PatientRecord &other : others) {
        if (other.patient.id == record.patient.id || !other.identity || other.patient.isEnteredInError())
            continue;
        const QString &theirs = other.identity->hospitalNumber;
        if (!number.isEmpty() && foldedCode(theirs) == number)
            issues.push_back({Kind::HospitalNumberTaken, {}, other.patient.id});
        else if (!key.isEmpty() && numberKey(theirs) == key)
            issues.push_back({Kind::NumberAlike, {}, other.patient.id});
        else if (isSameBirthAndName(record, other))
            issues.push_back({Kind::SamePerson, {}, other.patient.id});
    }
}

std::vector<PatientIssue> samePersons(const PatientRecord &before, const PatientRecord &now,
                                      std::span<const PatientRecord> others)
{
    Issues known;
    Issues issues;
    for (const auto &[record, found] : {std::pair(&before, &known), std::pair(&now, &issues)}) {
        checkCode(record->patient, others, *found);
        checkPerson(*record, others, *found);
    }
    std::erase_if(issues, [&known](const PatientIssue &issue) {
        return issue.blocks() || issue.asks() || std::ranges::find(known, issue) != known.end();
    });
    return issues;
}

} // namespace malar
