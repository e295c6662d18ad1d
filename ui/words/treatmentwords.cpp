#include "ui/words/treatmentwords.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/typeddate.h"
#include "ui/words/typednumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::optional<DoseUnit> unitFromText(const QString &text)
{
    for (std::size_t i = 0; i < keysOf<DoseUnit>.size(); ++i)
        if (terms::label(static_cast<DoseUnit>(i)).compare(text, Qt::CaseInsensitive) == 0)
            return static_cast<DoseUnit>(i);
    return std::nullopt;
}

/// One dose: the amount, its unit, and the day from which it holds.
QRegularExpression stepForm()
{
    const QString from = QRegularExpression::escape(Words::tr("from", "a dose from a day on"));
    return QRegularExpression(u"\\A(-?[0-9]+(?:[.,][0-9]+)?)(?:\\s*([a-z]+/\\S+))?"_s
                              u"(?:\\s+(?:from|%1)\\s+(.+))?\\z"_s.arg(from),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Reads one dose into those before it; false where it cannot be.
bool addStep(const QRegularExpressionMatch &match, TypedDose &dose)
{
    const std::optional<double> amount = numberFromText(match.captured(1));
    if (!match.hasMatch() || !amount)
        return false;
    if (!match.captured(2).isEmpty()) {
        const std::optional<DoseUnit> unit = unitFromText(match.captured(2));
        if (!unit || (dose.unit && dose.unit != unit))
            return false;
        dose.unit = unit;
    }
    dose.steps.push_back({{}, *amount});
    if (const QString day = match.captured(3); !day.isEmpty()) {
        dose.steps.back().from = partialFromTyped(day);
        if (!dose.steps.back().from)
            return false;
    }
    return inOrder(dose.steps);
}

} // namespace

QString partialWords(const PartialDate &date)
{
    return date.isFull() ? terms::date(date.earliest()) : toText(date);
}

QString periodWords(const Treatment &treatment)
{
    if (treatment.from && treatment.to)
        return Words::tr("%1 to %2").arg(partialWords(*treatment.from), partialWords(*treatment.to));
    if (treatment.from)
        return Words::tr("from %1").arg(partialWords(*treatment.from));
    if (treatment.to)
        return Words::tr("to %1").arg(partialWords(*treatment.to));
    return {};
}

QString unitWords(Drug drug, DoseUnit unit)
{
    return drug == Drug::OralGlucocorticoids ? Words::tr("%1 prednisone-equivalent").arg(terms::label(unit))
                                             : terms::label(unit);
}

QString doseWords(const Treatment &treatment)
{
    QStringList words;
    for (const DoseStep &step : treatment.doses) {
        const QString amount =
            words.isEmpty() ? typedNumber(step.amount) + u' ' + unitWords(treatment.drug, treatment.unit)
                            : typedNumber(step.amount);
        if (!step.from)
            words << amount;
        else if (step.amount == 0)
            words << Words::tr("paused from %1").arg(partialWords(*step.from));
        else
            words << Words::tr("%1 from %2").arg(amount, partialWords(*step.from));
    }
    return words.join(u", "_s);
}

QString doseText(std::span<const DoseStep> steps)
{
    QStringList words;
    for (const DoseStep &step : steps)
        words << (step.from ? Words::tr("%1 from %2").arg(typedNumber(step.amount), toText(*step.from))
                            : typedNumber(step.amount));
    return words.join(u"; "_s);
}

std::optional<TypedDose> doseFromText(const QString &text)
{
    static const QRegularExpression between(u"\\s*;\\s*|,\\s+"_s);
    const QRegularExpression form = stepForm();
    TypedDose dose;
    const QStringList parts = text.simplified().split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!addStep(form.match(part), dose))
            return std::nullopt;
    return dose;
}

} // namespace malar
