#include "ui/words/partwords.h"

#include "core/domain/keytext.h"
#include "ui/words/infusionwords.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/treatmentwords.h"
#include "ui/words/writtennumber.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString dayWords(const std::optional<PartialDate> &date) { return date ? partialWords(*date) : QString(); }

/// Behind other words.
QString period(const QString &from, const QString &to)
{
    return (from.isEmpty() ? QString() : Words::tr(", from %1").arg(from)) +
           (to.isEmpty() ? QString() : Words::tr(", to %1").arg(to));
}

} // namespace

QString told(const Consent &consent)
{
    QStringList words{terms::date(consent.date)};
    if (!consent.version.isEmpty())
        words << Words::tr("version %1").arg(consent.version);
    for (std::size_t i = 0; i < consent.scopes.size(); ++i)
        if (consent.scopes[i])
            words << terms::label(static_cast<ConsentScope>(i));
    words << consent.scope;
    if (consent.withdrawn)
        words << Words::tr("withdrawn on %1").arg(terms::date(*consent.withdrawn));
    return joined(words);
}

QString told(const Course &course)
{
    const QString stop = course.stop ? terms::date(*course.stop) : QString();
    const QString words =
        Words::tr("%1 %2 mg %3 every %n day(s)", nullptr, course.intervalDays)
            .arg(terms::drugName(course.drug, course.otherName), writtenAmount(course.doseMg), course.route);
    return joined({words + period(terms::date(course.start), stop), course.stopReason});
}

QString told(const Infusion &infusion, const Course &course)
{
    const bool missed = infusion.state == InfusionState::Missed;
    QStringList details;
    if (!missed && infusion.doseMg != course.doseMg)
        details << insteadWords(infusion.doseMg, course.doseMg);
    if (!infusion.lot.isEmpty())
        details << Words::tr("lot %1").arg(infusion.lot);
    details << infusion.note;
    QString day = terms::date(infusion.date);
    if (const QString more = joined(details); !more.isEmpty())
        day += u" (%1)"_s.arg(more);
    return (missed ? Words::tr("missed on %1") : Words::tr("given on %1")).arg(day);
}

QString told(const Treatment &treatment)
{
    QString all = terms::label(treatment.kind) + u": "_s +
                  terms::drugName(treatment.drug, treatment.otherName) +
                  period(dayWords(treatment.from), dayWords(treatment.to));
    if (const QString dose = doseWords(treatment); !dose.isEmpty())
        all += u", "_s + dose;
    if (treatment.stopReason != StopReason::NotStated)
        all += Words::tr(", stopped: %1").arg(terms::label(treatment.stopReason));
    if (treatment.response != TreatmentResponse::NotStated)
        all += Words::tr(", response: %1").arg(terms::label(treatment.response));
    return all;
}

QString told(const AdverseEvent &event)
{
    const auto said = [](auto value, const QString &sentence) {
        return value == decltype(value){} ? QString() : sentence.arg(terms::label(value));
    };
    return joined(
               {event.term, event.grade ? Words::tr("grade %1").arg(terms::grade(*event.grade)) : QString(),
                said(event.serious, Words::tr("serious: %1")),
                said(event.relation, Words::tr("relation: %1")), said(event.action, Words::tr("action: %1")),
                said(event.outcome, Words::tr("outcome: %1")), event.note}) +
           period(dayWords(event.onset), dayWords(event.end));
}

QString told(const Biomarker &value)
{
    constexpr int mostDecimals = 4; // as many as can be typed
    return keyText(key(value.limit)) + numbers::measured(value.value, mostDecimals) + u' ' + value.unit;
}

QString told(const Photograph &photograph)
{
    return joined({terms::date(photograph.date), terms::label(photograph.region), photograph.note,
                   photograph.visit ? Words::tr("with its visit") : QString()});
}

} // namespace malar
