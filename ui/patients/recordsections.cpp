#include "ui/patients/recordsections.h"

#include "core/domain/infusionplan.h"
#include "ui/patients/recordview.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/treatmentwords.h"
#include "ui/words/writtennumber.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

QString words(const std::optional<QDate> &date) { return date ? terms::date(*date) : u"–"_s; }

QString words(const std::optional<PartialDate> &date) { return date ? partialWords(*date) : u"–"_s; }

QString words(StopReason reason) { return reason == StopReason::NotStated ? u"–"_s : terms::label(reason); }

QString words(TreatmentResponse response)
{
    return response == TreatmentResponse::NotStated ? u"–"_s : terms::label(response);
}

/// "ANA yes · anti-dsDNA no": those that are known.
QString serologyWords(const Patient &patient)
{
    QStringList known;
    for (std::size_t i = 0; i < keysOf<Serology>.size(); ++i)
        if (patient.serology[i] != Answer::Unknown)
            known << terms::label(static_cast<Serology>(i)) + u' ' + terms::label(patient.serology[i]);
    return known.join(u" · "_s);
}

/// What the tick boxes cover, and the form's own words.
QString scopeWords(const Consent &consent)
{
    QStringList scopes;
    for (std::size_t i = 0; i < keysOf<ConsentScope>.size(); ++i)
        if (consent.scopes[i])
            scopes << terms::label(static_cast<ConsentScope>(i));
    if (!consent.scope.isEmpty())
        scopes << Words::tr("“%1”").arg(consent.scope);
    return scopes.join(u", "_s);
}

QString infusionWords(const Exposure &exposure)
{
    QStringList parts{Words::tr("%1 given of %2 planned").arg(exposure.given).arg(exposure.planned)};
    if (exposure.planned > 0)
        parts.front() += u" (%1 %)"_s.arg(std::lround(100.0 * exposure.given / exposure.planned));
    const auto add = [&parts](int n, const QString &sentence) {
        if (n > 0)
            parts << sentence.arg(n);
    };
    add(exposure.missed, Words::tr("%1 missed"));
    add(exposure.unrecorded, Words::tr("%1 not recorded"));
    add(exposure.late, Words::tr("%1 late"));
    add(exposure.reduced, Words::tr("%1 reduced"));
    return parts.join(u", "_s);
}

QString days(const Course &course, InfusionState state)
{
    QStringList all;
    for (const Infusion &infusion : course.infusions)
        if (infusion.state == state)
            all << terms::date(infusion.date);
    return all.join(u" · "_s);
}

} // namespace

RecordSection patientSection(const Patient &patient)
{
    const QString phototype = patient.phototype ? terms::phototype(*patient.phototype) : QString();
    return {Words::tr("Patient"),
            {},
            {{fieldLabel("code"), patient.code},
             {fieldLabel("centre"), orDash(patient.centre)},
             {fieldLabel("sex"), terms::label(patient.sex)},
             {fieldLabel("birth_year"), patient.birthYear ? QString::number(*patient.birthYear) : u"–"_s},
             {fieldLabel("subtypes"), orDash(subtypeWords(patient.subtypes))},
             {fieldLabel("systemic_lupus"), terms::label(patient.systemicLupus)},
             {fieldLabel("disease_onset"), words(patient.diseaseOnset)},
             {fieldLabel("phototype"), orDash(phototype)},
             {fieldLabel("smoking"), terms::label(patient.smoking)},
             {Words::tr("Serology"), orDash(serologyWords(patient))},
             {fieldLabel("last_follow_up"), words(patient.lastFollowUp)}},
            {}};
}

RecordSection identitySection(const Identity &identity)
{
    return {Words::tr("Identity"),
            {},
            {{fieldLabel("name"), orDash(identity.name)},
             {fieldLabel("hospital_number"), orDash(identity.hospitalNumber)},
             {fieldLabel("birth_date"), words(identity.birthDate)},
             {fieldLabel("contact"), orDash(identity.contact)}},
            {}};
}

RecordSection consentSection(const PatientRecord &record)
{
    RecordSection section{
        Words::tr("Consent"),
        {Words::tr("Signed"), Words::tr("Version"), Words::tr("Covers"), Words::tr("Withdrawn")},
        {},
        {}};
    section.widest = 2; // what it covers may be in the form's own words
    for (const Consent &consent : record.consents)
        section.rows.push_back({terms::date(consent.date), orDash(consent.version),
                                orDash(scopeWords(consent)), words(consent.withdrawn)});
    if (record.consents.empty())
        section.remark = Words::tr("None recorded. Edit (Ctrl+Shift+E), page 5, records it.");
    else if (const std::optional<QDate> withdrawn = withdrawal(record.consents))
        section.remark =
            Words::tr("Nothing is entered from %1 on; the patient is in no export and no cohort.")
                .arg(terms::date(*withdrawn));
    return section;
}

RecordSection courseSection(const Course &course, const Exposure &sum)
{
    RecordSection section{
        Words::tr("Index treatment"),
        {},
        {{Words::tr("Treatment"), courseWords(course)}, {fieldLabel("start"), terms::date(course.start)}},
        {}};
    if (course.stop)
        section.rows.push_back(
            {Words::tr("Stopped"), course.stopReason.isEmpty()
                                       ? words(course.stop)
                                       : words(course.stop) + u", "_s + course.stopReason});
    section.rows.push_back({Words::tr("Infusions"), infusionWords(sum)});
    section.rows.push_back({Words::tr("Cumulative dose"), Words::tr("%1 mg").arg(writtenAmount(sum.doseMg))});
    if (sum.given > 0)
        section.rows.push_back({Words::tr("Given on"), days(course, InfusionState::Given)});
    if (sum.missed > 0)
        section.rows.push_back({Words::tr("Missed on"), days(course, InfusionState::Missed)});
    return section;
}

RecordSection noCourseSection()
{
    return {Words::tr("Index treatment"),
            {},
            {},
            Words::tr("None yet, so no day 0 and no planned visit. Edit (Ctrl+Shift+E), page 2, begins it.")};
}

RecordSection treatmentSection(const PatientRecord &record, TreatmentKind kind)
{
    const bool previous = kind == TreatmentKind::Previous;
    RecordSection section{previous ? Words::tr("Previous treatments") : Words::tr("Concomitant treatments"),
                          {fieldLabel("drug"), fieldLabel("from"), fieldLabel("to")},
                          {},
                          {},
                          previous ? 0 : 3};
    section.heads << (previous ? QStringList{Words::tr("Why stopped"), fieldLabel("response")}
                               : QStringList{Words::tr("Dose and changes")});
    for (const Treatment &treatment : record.treatments) {
        if (treatment.kind != kind)
            continue;
        QStringList row{terms::drugName(treatment.drug, treatment.otherName), words(treatment.from),
                        words(treatment.to)};
        row << (previous ? QStringList{words(treatment.stopReason), words(treatment.response)}
                         : QStringList{orDash(doseWords(treatment))});
        section.rows.push_back(row);
    }
    const std::optional<QDate> start = dayZero(record.courses);
    if (section.rows.empty())
        section.remark = previous ? Words::tr("None recorded. Edit (Ctrl+Shift+E), page 3, has the list.")
                                  : Words::tr("None recorded. Edit (Ctrl+Shift+E), page 4, has the list.");
    if (!previous && start)
        section.remark += (section.remark.isEmpty() ? QString() : u" "_s) +
                          (isCombination(record.treatments, *start) ? Words::tr("On day 0: combination.")
                                                                    : Words::tr("On day 0: monotherapy."));
    return section;
}

RecordSection eventSection(const PatientRecord &record)
{
    RecordSection section{fieldLabel("adverse_events"),
                          {Words::tr("Event"), fieldLabel("grade"), fieldLabel("serious"),
                           Words::tr("Relation"), Words::tr("Action"), fieldLabel("outcome"),
                           fieldLabel("from"), fieldLabel("to")},
                          {},
                          {},
                          0};
    for (const AdverseEvent &event : record.adverseEvents)
        section.rows.push_back({event.term, event.grade ? terms::grade(*event.grade) : u"–"_s,
                                terms::label(event.serious), terms::label(event.relation),
                                terms::label(event.action), terms::label(event.outcome), words(event.onset),
                                event.isOpen() ? Words::tr("open") : words(event.end)});
    if (section.rows.empty())
        section.remark = Words::tr("None told so far. Every visit asks for them.");
    return section;
}

RecordSection biomarkerSection(const PatientRecord &record)
{
    RecordSection section{Words::tr("Biomarkers"), {}, {}, {}, {}};
    std::map<QDate, int> values;
    for (const Biomarker &value : record.biomarkers)
        ++values[value.date];
    for (const auto &[day, n] : values)
        section.rows.push_back({terms::date(day), Words::tr("%n value(s)", nullptr, n)});
    if (values.empty())
        section.remark = Words::tr("None recorded.");
    return section;
}

RecordSection photographSection(const PatientRecord &record, QDate today)
{
    RecordSection section{Words::tr("Photographs"), {}, {}, {}, {}};
    for (const Photograph &photograph : record.photographs) {
        QStringList about;
        if (photograph.region != Region::None)
            about << terms::label(photograph.region);
        if (!photograph.note.isEmpty())
            about << photograph.note;
        section.rows.push_back({terms::date(photograph.date), orDash(about.join(u", "_s))});
    }
    if (section.rows.empty())
        section.remark = isCovered(record.consents, ConsentScope::Photographs, today)
                             ? Words::tr("None yet.")
                             : Words::tr("None yet. They need a consent that covers photographs.");
    return section;
}

} // namespace malar
