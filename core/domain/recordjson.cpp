#include "core/domain/json.h"

#include "core/domain/jsonparts.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

using namespace json;

namespace {

QJsonObject toJson(const Consent &consent)
{
    QJsonObject object{{u"date"_s, text(consent.date)}};
    put(object, u"version"_s, consent.version);
    put(object, u"scope"_s, consent.scope);
    put(object, u"withdrawn"_s, consent.withdrawn);
    QJsonArray scopes;
    for (std::size_t i = 0; i < keysOf<ConsentScope>.size(); ++i)
        if (consent.scopes[i])
            scopes.append(keyText(keysOf<ConsentScope>[i]));
    put(object, u"scopes"_s, scopes);
    return object;
}

QJsonObject toJson(const Infusion &infusion)
{
    QJsonObject object{{u"date"_s, text(infusion.date)},
                       {u"state"_s, keyText(key(infusion.state))},
                       {u"dose_mg"_s, infusion.doseMg}};
    put(object, u"note"_s, infusion.note);
    put(object, u"lot"_s, infusion.lot);
    return object;
}

QJsonObject toJson(const Course &course)
{
    QJsonObject object{{u"drug"_s, keyText(key(course.drug))},
                       {u"dose_mg"_s, course.doseMg},
                       {u"route"_s, course.route},
                       {u"interval_days"_s, course.intervalDays},
                       {u"start"_s, text(course.start)}};
    put(object, u"other_name"_s, course.otherName);
    put(object, u"stop"_s, course.stop);
    put(object, u"stop_reason"_s, course.stopReason);
    object.insert(u"infusions"_s, array(course.infusions, [](const Infusion &i) { return toJson(i); }));
    return object;
}

QJsonObject toJson(const Treatment &treatment)
{
    QJsonObject object{{u"kind"_s, keyText(key(treatment.kind))}, {u"drug"_s, keyText(key(treatment.drug))}};
    put(object, u"other_name"_s, treatment.otherName);
    put(object, u"from"_s, treatment.from);
    put(object, u"to"_s, treatment.to);
    if (treatment.stopReason != StopReason::NotStated)
        object.insert(u"stop_reason"_s, keyText(key(treatment.stopReason)));
    if (treatment.response != TreatmentResponse::NotStated)
        object.insert(u"response"_s, keyText(key(treatment.response)));
    if (!treatment.doses.empty())
        object.insert(u"unit"_s, keyText(key(treatment.unit)));
    put(object, u"doses"_s, array(treatment.doses, [](const DoseStep &step) {
            QJsonObject dose{{u"amount"_s, step.amount}};
            put(dose, u"from"_s, step.from);
            return dose;
        }));
    return object;
}

QJsonObject toJson(const AdverseEvent &event)
{
    QJsonObject object{{u"term"_s, event.term},
                       {u"serious"_s, keyText(key(event.serious))},
                       {u"relation"_s, keyText(key(event.relation))},
                       {u"action"_s, keyText(key(event.action))},
                       {u"outcome"_s, keyText(key(event.outcome))},
                       {u"reported"_s, text(event.reported)}};
    if (event.grade)
        object.insert(u"grade"_s, *event.grade);
    put(object, u"onset"_s, event.onset);
    put(object, u"end"_s, event.end);
    if (event.visit)
        object.insert(u"visit"_s, event.visit->value);
    put(object, u"note"_s, event.note);
    return object;
}

QJsonObject toJson(const Biomarker &value)
{
    QJsonObject object{{u"date"_s, text(value.date)},
                       {u"marker"_s, value.marker},
                       {u"value"_s, value.value},
                       {u"unit"_s, value.unit}};
    put(object, u"subset"_s, value.subset);
    put(object, u"limit"_s, keyText(key(value.limit)));
    return object;
}

QJsonObject toJson(const Photograph &photograph)
{
    QJsonObject object{{u"id"_s, photograph.id.value}, {u"date"_s, text(photograph.date)}};
    if (photograph.region != Region::None)
        object.insert(u"region"_s, keyText(key(photograph.region)));
    if (photograph.visit)
        object.insert(u"visit"_s, photograph.visit->value);
    put(object, u"note"_s, photograph.note);
    return object;
}

} // namespace

QJsonObject toJson(const PatientRecord &record)
{
    const Patient &patient = record.patient;
    QJsonObject object{{u"code"_s, patient.code},
                       {u"sex"_s, keyText(key(patient.sex))},
                       {u"systemic_lupus"_s, keyText(key(patient.systemicLupus))}};
    put(object, u"centre"_s, patient.centre);
    if (patient.birthYear)
        object.insert(u"birth_year"_s, *patient.birthYear);
    put(object, u"disease_onset"_s, patient.diseaseOnset);
    put(object, u"last_follow_up"_s, patient.lastFollowUp);
    put(object, u"entered_in_error"_s, patient.enteredInErrorReason);
    if (patient.phototype)
        object.insert(u"phototype"_s, *patient.phototype);
    if (patient.smoking != Smoking::Unknown)
        object.insert(u"smoking"_s, keyText(key(patient.smoking)));
    for (std::size_t i = 0; i < keysOf<Serology>.size(); ++i)
        if (patient.serology[i] != Answer::Unknown)
            object.insert(keyText(keysOf<Serology>[i]), keyText(key(patient.serology[i])));
    object.insert(u"subtypes"_s, array(patient.subtypes, [](Subtype s) { return keyText(key(s)); }));
    object.insert(u"consents"_s, array(record.consents, [](const Consent &c) { return toJson(c); }));
    object.insert(u"courses"_s, array(record.courses, [](const Course &c) { return toJson(c); }));
    object.insert(u"treatments"_s, array(record.treatments, [](const Treatment &t) { return toJson(t); }));
    put(object, u"adverse_events"_s,
        array(record.adverseEvents, [](const AdverseEvent &e) { return toJson(e); }));
    put(object, u"biomarkers"_s, array(record.biomarkers, [](const Biomarker &b) { return toJson(b); }));
    put(object, u"photographs"_s, array(record.photographs, [](const Photograph &p) { return toJson(p); }));
    return object;
}

QJsonObject toJson(const Identity &identity)
{
    QJsonObject object;
    put(object, u"name"_s, identity.name);
    put(object, u"hospital_number"_s, identity.hospitalNumber);
    put(object, u"birth_date"_s, identity.birthDate);
    put(object, u"contact"_s, identity.contact);
    return object;
}

} // namespace malar
