#include "ui/patients/treatmentline.h"

#include "ui/parts/datefield.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/ofenum.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/treatmentwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Part = TreatmentPart;

template <class Enum> QStringList labels()
{
    QStringList words;
    for (std::size_t i = 0; i < keysOf<Enum>.size(); ++i)
        words << terms::label(static_cast<Enum>(i));
    return words;
}

} // namespace

bool hasPart(const Treatment &treatment, Part part)
{
    if (part == Part::Name)
        return treatment.drug == Drug::Other;
    return (part != Part::Dose && part != Part::Unit) || hasDose(treatment.drug);
}

QString heading(Part part)
{
    return terms::at(part,
                     {fieldLabel("drug"), fieldLabel("from"), fieldLabel("to"), Words::tr("Why stopped"),
                      fieldLabel("response"), Words::tr("Dose and changes"), fieldLabel("unit")});
}

QStringList choices(TreatmentPart part)
{
    switch (part) {
    case Part::StopReason:
        return labels<StopReason>();
    case Part::Response:
        return labels<TreatmentResponse>();
    case Part::Unit:
        return labels<DoseUnit>();
    default:
        return {};
    }
}

QString shown(const TreatmentLine &line, Part part)
{
    const Treatment &treatment = line.treatment;
    if (const auto typed = line.unread.find(part); typed != line.unread.end())
        return typed->second;
    if (part != Part::Name && !hasPart(treatment, part))
        return u"–"_s;
    switch (part) {
    case Part::Name:
        return terms::drugName(treatment.drug, treatment.otherName);
    case Part::From:
        return treatment.from ? partialWords(*treatment.from) : QString();
    case Part::To:
        return treatment.to ? partialWords(*treatment.to) : QString();
    case Part::StopReason:
        return treatment.stopReason == StopReason::NotStated ? QString() : terms::label(treatment.stopReason);
    case Part::Response:
        return treatment.response == TreatmentResponse::NotStated ? QString()
                                                                  : terms::label(treatment.response);
    case Part::Dose:
        return doseText(treatment.doses);
    case Part::Unit:
        return unitWords(treatment.drug, treatment.unit);
    }
    return {};
}

QVariant editable(const TreatmentLine &line, Part part)
{
    switch (part) {
    case Part::Name:
        return line.treatment.otherName;
    case Part::StopReason:
        return static_cast<int>(line.treatment.stopReason);
    case Part::Response:
        return static_cast<int>(line.treatment.response);
    case Part::Unit:
        return static_cast<int>(line.treatment.unit);
    default:
        return shown(line, part);
    }
}

bool read(TreatmentLine &line, Part part, const QString &text)
{
    Treatment &treatment = line.treatment;
    if (part == Part::Name) {
        treatment.otherName = text;
        return true;
    }
    if (part == Part::Dose) {
        const std::optional<TypedDose> dose = doseFromText(text);
        if (dose) {
            treatment.doses = dose->steps;
            treatment.unit = dose->unit.value_or(treatment.unit);
        }
        return dose.has_value();
    }
    std::optional<PartialDate> &date = part == Part::From ? treatment.from : treatment.to;
    date = partialFromTyped(text);
    return date || text.isEmpty();
}

void choose(TreatmentLine &line, Part part, int choice)
{
    Treatment &treatment = line.treatment;
    if (part == Part::StopReason)
        treatment.stopReason = static_cast<StopReason>(choice);
    else if (part == Part::Response)
        treatment.response = static_cast<TreatmentResponse>(choice);
    else
        treatment.unit = static_cast<DoseUnit>(choice);
}

/// What is wrong with a cell, and the remedy, without its place.
QString wrong(const TreatmentLine &line, Part part)
{
    const Treatment &treatment = line.treatment;
    const auto typed = line.unread.find(part);
    const bool isUnread = typed != line.unread.end();
    if (isUnread && part == Part::Dose)
        return Words::
            tr("“%1” is no dose. Type 20, or 20; 10 from 2024-03-15, the first dose first and each change "
               "with its day.")
                .arg(typed->second);
    if (isUnread)
        return whyNoPartialDate(typed->second);
    if (part == Part::Name && treatment.drug == Drug::Other && treatment.otherName.isEmpty())
        return Words::tr("The other drug has no name. Type its name, or untick it.");
    const bool ends = part == Part::To && treatment.from && treatment.to;
    if (ends && treatment.to->latest() < treatment.from->earliest())
        return Words::tr("%1 is before the start, %2. Correct one of the dates.")
            .arg(partialWords(*treatment.to), partialWords(*treatment.from));
    const auto negative = [](const DoseStep &step) { return step.amount < 0; };
    if (part == Part::Dose && std::ranges::any_of(treatment.doses, negative))
        return Words::tr("A dose cannot be less than 0. Correct it; 0 means paused.");
    return {};
}

} // namespace malar
