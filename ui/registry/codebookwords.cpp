#include "ui/registry/exchange.h"

#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include "core/domain/keytext.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using exchange::CellType;
using exchange::Field;

struct CodebookWords {
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

using Labels = QHash<QString, QString>;

Labels patientLabels()
{
    Labels labels{{u"patient"_s, CodebookWords::tr("Study code of the patient")},
                  {u"subtype"_s, CodebookWords::tr("Subtype, where there is one column for it")},
                  {u"course_start"_s, CodebookWords::tr("First dose of the index treatment: day 0")},
                  {u"birth_year"_s, CodebookWords::tr("Year of birth")},
                  {u"disease_onset"_s, CodebookWords::tr("Onset of the cutaneous disease")},
                  {u"last_follow_up"_s, CodebookWords::tr("Last contact")},
                  {u"phototype"_s, CodebookWords::tr("Phototype (Fitzpatrick)")},
                  {u"birth_date"_s, CodebookWords::tr("Date of birth")},
                  {u"consent_version"_s, CodebookWords::tr("Consent: version of the form")},
                  {u"consent_scope"_s, CodebookWords::tr("Consent: what for, in the form's words")},
                  {u"consent_withdrawn"_s, CodebookWords::tr("Consent: withdrawn on")}};
    for (std::size_t i = 0; i < keysOf<Subtype>.size(); ++i)
        labels.insert(u"cle_"_s + keyText(keysOf<Subtype>[i]),
                      CodebookWords::tr("Subtype: %1").arg(terms::label(static_cast<Subtype>(i))));
    for (std::size_t i = 0; i < keysOf<Serology>.size(); ++i)
        labels.insert(keyText(keysOf<Serology>[i]),
                      CodebookWords::tr("Serology: %1").arg(terms::label(static_cast<Serology>(i))));
    for (std::size_t i = 0; i < keysOf<ConsentScope>.size(); ++i)
        labels.insert(u"consent_"_s + keyText(keysOf<ConsentScope>[i]),
                      CodebookWords::tr("Consent to %1").arg(terms::label(static_cast<ConsentScope>(i))));
    return labels;
}

Labels treatmentLabels()
{
    return {{u"course_number"_s, CodebookWords::tr("Course of the index treatment: number")},
            {u"course_interval_days"_s, CodebookWords::tr("Course: interval (days)")},
            {u"course_stop_reason"_s, CodebookWords::tr("Course: reason for stopping")},
            {u"infusion_course"_s, CodebookWords::tr("Infusion: number of its course")},
            {u"infusion_state"_s, CodebookWords::tr("Infusion: given or missed")},
            {u"treatment_kind"_s, CodebookWords::tr("Treatment: previous or concomitant")},
            {u"treatment_stop_reason"_s, CodebookWords::tr("Treatment: reason for stopping")},
            {u"treatment_dose_unit"_s, CodebookWords::tr("Treatment: unit of its doses")},
            {u"dose_treatment"_s, CodebookWords::tr("Dose: number of its treatment")},
            {u"dose_amount"_s, CodebookWords::tr("Dose: amount, in the treatment's unit")}};
}

Labels visitLabels()
{
    return {{u"event"_s, CodebookWords::tr("Visit: what the table calls its planned time")},
            {u"assessor"_s, CodebookWords::tr("Visit: assessor")},
            {u"adverse_events"_s, CodebookWords::tr("Adverse events since the last visit")},
            {u"clasi_a"_s, CodebookWords::tr("CLASI-A, total activity")},
            {u"clasi_d"_s, CodebookWords::tr("CLASI-D, total damage")},
            {u"instrument"_s, CodebookWords::tr("Instrument")},
            {u"instrument_version"_s, CodebookWords::tr("Version of the instrument")},
            {u"mark_visit"_s, CodebookWords::tr("Mark on an answer: date of the visit")},
            {u"mark_item"_s, CodebookWords::tr("Mark on an answer: column of the answer")},
            {u"mark_origin"_s, CodebookWords::tr("Mark on an answer: how it was entered")},
            {u"event_reported"_s, CodebookWords::tr("Adverse event: told on")},
            {u"event_visit"_s, CodebookWords::tr("Adverse event: date of the visit at which it was told")},
            {u"event_grade"_s, CodebookWords::tr("Adverse event: CTCAE grade")},
            {u"event_relation"_s, CodebookWords::tr("Adverse event: relation to the index treatment")},
            {u"event_action"_s, CodebookWords::tr("Adverse event: what was done with the index treatment")},
            {u"biomarker_subset"_s, CodebookWords::tr("Biomarker: subset of cells")},
            {u"biomarker_limit"_s, CodebookWords::tr("Biomarker: side of a limit of detection")},
            {u"photograph_visit"_s, CodebookWords::tr("Photograph: date of its visit")},
            {u"photograph_width"_s, CodebookWords::tr("Photograph: width (pixels)")},
            {u"photograph_height"_s, CodebookWords::tr("Photograph: height (pixels)")},
            {u"photograph_file"_s, CodebookWords::tr("Photograph: file in the folder photographs")}};
}

/// "Infusion: lot": what the field is called, behind the part of the record.
QString composed(const std::string &column)
{
    const std::initializer_list<std::pair<std::string_view, QString>> parts{
        {"consent_", CodebookWords::tr("Consent: %1")},
        {"visit_", CodebookWords::tr("Visit: %1")},
        {"mark_", CodebookWords::tr("Mark on an answer: %1")},
        {"course_", CodebookWords::tr("Course: %1")},
        {"infusion_", CodebookWords::tr("Infusion: %1")},
        {"treatment_", CodebookWords::tr("Treatment: %1")},
        {"dose_", CodebookWords::tr("Dose: %1")},
        {"event_", CodebookWords::tr("Adverse event: %1")},
        {"biomarker_", CodebookWords::tr("Biomarker: %1")},
        {"photograph_", CodebookWords::tr("Photograph: %1")}};
    for (const auto &[part, sentence] : parts)
        if (column.starts_with(part))
            return sentence.arg(terms::insideSentence(fieldLabel(column.substr(part.size()))));
    return fieldLabel(column);
}

/// The label of a key, where the list is that of the enumeration.
template <class Enum>
std::optional<QString> labelIn(std::span<const std::string_view> list, std::string_view key)
{
    if (list.data() != choicesOf<Enum>().data())
        return std::nullopt;
    const std::optional<Enum> value = fromKey<Enum>(key);
    return value ? std::optional(terms::label(*value)) : std::nullopt;
}

QString choiceLabel(const Field &field, std::string_view name)
{
    if (field.item)
        return terms::level(field.item->sign, keyText(name).toInt());
    if (field.type == CellType::YesNo)
        return terms::label(name == "1" ? Answer::Yes : Answer::No);
    const auto &list = field.choices;
    const std::array found{labelIn<Sex>(list, name),
                           labelIn<Answer>(list, name),
                           labelIn<Subtype>(list, name),
                           labelIn<Smoking>(list, name),
                           labelIn<Drug>(list, name),
                           labelIn<TreatmentKind>(list, name),
                           labelIn<DoseUnit>(list, name),
                           labelIn<StopReason>(list, name),
                           labelIn<TreatmentResponse>(list, name),
                           labelIn<InfusionState>(list, name),
                           labelIn<EventRelation>(list, name),
                           labelIn<EventAction>(list, name),
                           labelIn<EventOutcome>(list, name),
                           labelIn<VisitState>(list, name),
                           labelIn<Origin>(list, name),
                           labelIn<Region>(list, name),
                           labelIn<AdverseEvents>(list, name)};
    for (const auto &label : found)
        if (label)
            return *label;
    if (list.data() == choicesOf<Limit>().data())
        return name == key(Limit::Below) ? CodebookWords::tr("below the limit of detection")
                                         : CodebookWords::tr("above the limit of detection");
    return keyText(name);
}

QString noteOf(const Field &field)
{
    if (field.item)
        return terms::definition(*field.item);
    if (field.scale)
        return terms::definition(*field.scale);
    if (field.type == CellType::PartialDate)
        return CodebookWords::tr("As far as it is known: 2019, 2019-05 or 2019-05-14");
    if (field.name == "clasi_a" || field.name == "clasi_d")
        return CodebookWords::tr(
            "Empty while an answer is missing; with all answers to check the reading, without "
            "any the total as it came");
    if (field.name == "treatment_dose_unit")
        return CodebookWords::tr("Oral glucocorticoids as prednisone-equivalent");
    if (field.name == "biomarker_limit")
        return CodebookWords::tr("The value is the limit; empty where it was measured");
    if (field.name == "adverse_events")
        return CodebookWords::tr("\"None\" is an answer; not asked is not");
    return {};
}

} // namespace

exchange::ExportWords exportWords(const Registry &registry, const exchange::ExportScope &scope,
                                  const Head &head)
{
    Labels labels = patientLabels();
    labels.insert(treatmentLabels());
    labels.insert(visitLabels());
    return {[labels](const Field &field) {
                if (field.item)
                    return terms::label(*field.item);
                if (field.scale)
                    return field.scale->name;
                const QString own = labels.value(keyText(field.name));
                return own.isEmpty() ? composed(field.name) : own;
            },
            choiceLabel, noteOf,
            [registry, scope, head](const exchange::ExportCounts &counts) {
                return readMe(registry, scope, counts, head);
            }};
}

} // namespace malar
