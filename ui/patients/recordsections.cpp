#include "ui/patients/recordsections.h"

#include "core/domain/infusionplan.h"
#include "ui/patients/recordview.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"
#include "ui/words/treatmentwords.h"
#include "ui/words/writtennumber.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(malar::RecordView)
};

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
        scopes << Record::tr("“%1”").arg(consent.scope);
    return scopes.join(u", "_s);
}

QString infusionWords(const Exposure &exposure)
{
    QStringList parts{Record::tr("%1 given of %2 planned").arg(exposure.given).arg(exposure.planned)};
    if (exposure.planned > 0)
        parts.front() += u" (%1 %)"_s.arg(std::lround(100.0 * exposure.given / exposure.planned));
    const auto add = [&parts](int n, const QString &sentence) {
        if (n > 0)
            parts << sentence.arg(n);
    };
    add(exposure.missed, Record::tr("%1 missed"));
    add(exposure.unrecorded, Record::tr("%1 not recorded"));
    add(exposure.late, Record::tr("%1 late"));
    add(exposure.reduced, Record::tr("%1 reduced"));
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
    return {Record::tr("Patient"),
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
             {Record::tr("Serology"), orDash(serologyWords(patient))},
             {fieldLabel("last_follow_up"), words(patient.lastFollowUp)}},
            {}};
}

RecordSection identitySection(const Identity &identity)
{
    return {Record::tr("Identity"),
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
        Record::tr("Consent"),
        {Record::tr("Signed"), Record::tr("Version"), Record::tr("Covers"), Record::tr("Withdrawn")},
        {},
        {}};
    section.widest = 2; // what it covers may be in the form's own words
    for (const Consent &consent : record.consents)
        section.rows.push_back({terms::date(consent.date), orDash(consent.version),
                                orDash(scopeWords(consent)), words(consent.withdrawn)});
    if (record.consents.empty())
        section.remark = Record::tr("None recorded. Edit (Ctrl+Shift+E), page 5, records it.");
    else if (const std::optional<QDate> withdrawn = withdrawal(record.consents))
        section.remark =
            Record::tr("Nothing is entered from %1 on; the patient is in no export and no cohort.")
                .arg(terms::date(*withdrawn));
    return section;
}

RecordSection courseSection(const Course &course, const Exposure &sum)
{
    RecordSection section{
        Record::tr("Index treatment"),
        {},
        {{Record::tr("Treatment"), courseWords(course)}, {Record::tr("Start"), terms::date(course.start)}},
        {}};
    if (course.stop)
        section.rows.push_back(
            {Record::tr("Stopped"), course.stopReason.isEmpty()
                                        ? words(course.stop)
                                        : words(course.stop) + u", "_s + course.stopReason});
    section.rows.push_back({Record::tr("Infusions"), infusionWords(sum)});
    section.rows.push_back(
        {Record::tr("Cumulative dose"), Record::tr("%1 mg").arg(writtenAmount(sum.doseMg))});
    if (sum.given > 0)
        section.rows.push_back({Record::tr("Given on"), days(course, InfusionState::Given)});
    if (sum.missed > 0)
        section.rows.push_back({Record::tr("Missed on"), days(course, InfusionState::Missed)});
    return section;
}

RecordSection noCourseSection()
{
    return {
        Record::tr("Index treatment"),
        {},
        {},
        Record::tr("None yet, so no day 0 and no planned visit. Edit (Ctrl+Shift+E), page 2, begins it.")};
}

RecordSection treatmentSection(const PatientRecord &record, TreatmentKind kind)
{
    const bool previous = kind == TreatmentKind::Previous;
    RecordSection section{previous ? Record::tr("Previous treatments") : Record::tr("Concomitant treatments"),
                          {Record::tr("Drug"), Record::tr("From"), Record::tr("To")},
                          {},
                          {},
                          previous ? 0 : 3};
    section.heads << (previous ? QStringList{Record::tr("Why stopped"), Record::tr("Response")}
                               : QStringList{Record::tr("Dose and changes")});
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
        section.remark = previous ? Record::tr("None recorded. Edit (Ctrl+Shift+E), page 3, has the list.")
                                  : Record::tr("None recorded. Edit (Ctrl+Shift+E), page 4, has the list.");
    if (!previous && start)
        section.remark += (section.remark.isEmpty() ? QString() : u" "_s) +
                          (isCombination(record.treatments, *start) ? Record::tr("On day 0: combination.")
                                                                    : Record::tr("On day 0: monotherapy."));
    return section;
}

RecordSection eventSection(const PatientRecord &record)
{
    RecordSection section{Record::tr("Adverse events"),
                          {Record::tr("Event"), Record::tr("Grade"), Record::tr("Serious"),
                           Record::tr("Relation"), Record::tr("Action"), Record::tr("Outcome"),
                           Record::tr("From"), Record::tr("To")},
                          {},
                          {},
                          0};
    for (const AdverseEvent &event : record.adverseEvents)
        section.rows.push_back({event.term, event.grade ? terms::grade(*event.grade) : u"–"_s,
                                terms::label(event.serious), terms::label(event.relation),
                                terms::label(event.action), terms::label(event.outcome), words(event.onset),
                                event.isOpen() ? Record::tr("open") : words(event.end)});
    if (section.rows.empty())
        section.remark = Record::tr("None told so far. Every visit asks for them.");
    return section;
}

RecordSection biomarkerSection(const PatientRecord &record)
{
    RecordSection section{Record::tr("Biomarkers"), {}, {}, {}, {}};
    std::map<QDate, int> values;
    for (const Biomarker &value : record.biomarkers)
        ++values[value.date];
    for (const auto &[day, n] : values)
        section.rows.push_back({terms::date(day), Record::tr("%n value(s)", nullptr, n)});
    if (values.empty())
        section.remark = Record::tr("None recorded.");
    return section;
}

RecordSection photographSection(const PatientRecord &record, QDate today)
{
    RecordSection section{Record::tr("Photographs"), {}, {}, {}, {}};
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
                             ? Record::tr("None yet.")
                             : Record::tr("None yet. They need a consent that covers photographs.");
    return section;
}

} // namespace malar
