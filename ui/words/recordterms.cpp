#include "ui/words/recordterms.h"

#include "ui/words/ofenum.h"
#include "ui/words/tr.h"
#include "ui/words/writtennumber.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::terms {

QString label(Sex sex)
{
    return at(sex, {Words::tr("not stated", "sex"), Words::tr("female"), Words::tr("male")});
}

QString label(Answer answer) { return at(answer, {Words::tr("unknown"), Words::tr("no"), Words::tr("yes")}); }

QString label(Subtype subtype)
{
    static constexpr std::array<const char *, keysOf<Subtype>.size() - 1> names{
        QT_TRANSLATE_NOOP("Words", "acute"),
        QT_TRANSLATE_NOOP("Words", "subacute"),
        QT_TRANSLATE_NOOP("Words", "discoid"),
        QT_TRANSLATE_NOOP("Words", "discoid, localised"),
        QT_TRANSLATE_NOOP("Words", "discoid, generalised"),
        QT_TRANSLATE_NOOP("Words", "hypertrophic"),
        QT_TRANSLATE_NOOP("Words", "panniculitis (profundus)"),
        QT_TRANSLATE_NOOP("Words", "mucosal"),
        QT_TRANSLATE_NOOP("Words", "chilblain"),
        QT_TRANSLATE_NOOP("Words", "tumid"),
        QT_TRANSLATE_NOOP("Words", "lichenoid"),
        QT_TRANSLATE_NOOP("Words", "bullous")};
    return subtype == Subtype::Other ? Words::tr("other", "subtype")
                                     : Words::tr(names[static_cast<std::size_t>(subtype)]);
}

QString label(Drug drug)
{
    static constexpr std::array<const char *, keysOf<Drug>.size() - 1> names{
        QT_TRANSLATE_NOOP("Words", "topical glucocorticoids"),
        QT_TRANSLATE_NOOP("Words", "topical calcineurin inhibitors"),
        QT_TRANSLATE_NOOP("Words", "hydroxychloroquine"),
        QT_TRANSLATE_NOOP("Words", "chloroquine"),
        QT_TRANSLATE_NOOP("Words", "mepacrine"),
        QT_TRANSLATE_NOOP("Words", "oral glucocorticoids"),
        QT_TRANSLATE_NOOP("Words", "methotrexate"),
        QT_TRANSLATE_NOOP("Words", "azathioprine"),
        QT_TRANSLATE_NOOP("Words", "mycophenolate mofetil"),
        QT_TRANSLATE_NOOP("Words", "thalidomide"),
        QT_TRANSLATE_NOOP("Words", "lenalidomide"),
        QT_TRANSLATE_NOOP("Words", "apremilast"),
        QT_TRANSLATE_NOOP("Words", "dapsone"),
        QT_TRANSLATE_NOOP("Words", "retinoids"),
        QT_TRANSLATE_NOOP("Words", "belimumab"),
        QT_TRANSLATE_NOOP("Words", "rituximab"),
        QT_TRANSLATE_NOOP("Words", "anifrolumab"),
        QT_TRANSLATE_NOOP("Words", "intravenous immunoglobulin")};
    return drug == Drug::Other ? Words::tr("other", "drug")
                               : Words::tr(names[static_cast<std::size_t>(drug)]);
}

QString drugName(Drug drug, const QString &otherName)
{
    return drug == Drug::Other && !otherName.isEmpty() ? otherName : label(drug);
}

QString label(TreatmentKind kind)
{
    return kind == TreatmentKind::Previous ? Words::tr("previous") : Words::tr("concomitant");
}

QString label(InfusionState state)
{
    return state == InfusionState::Given ? Words::tr("given") : Words::tr("missed");
}

QString label(Departure departure)
{
    return at(departure, {Words::tr("late"), Words::tr("missed"), Words::tr("reduced"), Words::tr("raised")});
}

QString label(Smoking smoking)
{
    return at(smoking, {Words::tr("not stated", "smoking"), Words::tr("never"), Words::tr("former"),
                        Words::tr("current", "smoking")});
}

QString label(Serology test)
{
    return at(test, {Words::tr("ANA"), Words::tr("anti-Ro/SSA"), Words::tr("anti-dsDNA"),
                     Words::tr("low complement")});
}

QString phototype(int type)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s};
    return roman.value(type - 1);
}

QString label(ConsentScope scope)
{
    return at(scope, {Words::tr("off-label use"), Words::tr("data in the study"), Words::tr("photographs")});
}

QString label(DoseUnit unit)
{
    return at(unit, {Words::tr("mg/day"), Words::tr("mg/week"), Words::tr("mg/month"), Words::tr("g/day"),
                     Words::tr("g/month")});
}

QString label(StopReason reason)
{
    return at(reason, {Words::tr("not stated", "stop reason"), Words::tr("no effect"),
                       Words::tr("lost its effect"), Words::tr("adverse event"), Words::tr("remission"),
                       Words::tr("patient's wish"), Words::tr("other", "stop reason")});
}

QString label(TreatmentResponse response)
{
    return at(response, {Words::tr("not stated", "response"), Words::tr("none", "response"),
                         Words::tr("partial"), Words::tr("complete", "response")});
}

QString label(EventRelation relation)
{
    return at(relation, {Words::tr("not stated", "relation"), Words::tr("unrelated"), Words::tr("unlikely"),
                         Words::tr("possible"), Words::tr("probable"), Words::tr("definite")});
}

QString label(EventAction action)
{
    return at(action, {Words::tr("not stated", "action"), Words::tr("none", "action"),
                       Words::tr("dose delayed"), Words::tr("dose reduced"), Words::tr("treatment stopped")});
}

QString label(EventOutcome outcome)
{
    return at(outcome, {Words::tr("unknown", "outcome"), Words::tr("not recovered"), Words::tr("recovering"),
                        Words::tr("recovered"), Words::tr("recovered with sequelae"), Words::tr("fatal")});
}

QString grade(int grade)
{
    const QStringList names{Words::tr("mild"), Words::tr("moderate", "grade"), Words::tr("severe", "grade"),
                            Words::tr("life-threatening"), Words::tr("death")};
    return grade >= mildestGrade && grade <= worstGrade ? u"%1 %2"_s.arg(grade).arg(names[grade - 1])
                                                        : QString();
}

QString gradeMeaning(int grade)
{
    const QStringList meanings{Words::tr("no or mild symptoms; nothing needs to be done"),
                               Words::tr("limits activities such as shopping; local or minor treatment"),
                               Words::tr("limits self-care, or leads to hospital; not at once "
                                         "life-threatening"),
                               Words::tr("life-threatening; needs treatment at once"),
                               Words::tr("the patient died of it")};
    return meanings.value(grade - 1);
}

QString label(VisitState state)
{
    return at(state, {Words::tr("draft"), Words::tr("complete"), Words::tr("amended"), Words::tr("signed"),
                      Words::tr("entered in error")});
}

QString totalsOnly() { return Words::tr("totals only", "a visit whose answers are not known"); }

QString stateOf(const Visit &visit)
{
    return visit.totalsOnly ? label(visit.state) + u", "_s + totalsOnly() : label(visit.state);
}

QString label(Origin origin)
{
    return at(origin, {Words::tr("typed"), Words::tr("copied from the last visit, not reviewed"),
                       Words::tr("filled with 0"), Words::tr("copied from the last visit, accepted")});
}

QString label(AdverseEvents answer)
{
    return at(answer,
              {Words::tr("not asked"), Words::tr("none since the last visit"), Words::tr("yes, some")});
}

QString plannedTime(int month)
{
    return month == 0 ? Words::tr("Baseline") : Words::tr("Month %1").arg(month);
}

QString change(const Change &change, bool withPercent)
{
    const auto withSign = [](int n) {
        if (n == 0)
            return u"0"_s;
        return (n < 0 ? QChar(0x2212) : QChar(u'+')) + writtenNumber(std::abs(n));
    };
    if (!withPercent || !change.percent || change.points == 0)
        return withSign(change.points);
    //: A change in points and in per cent of the earlier total: −8 (−62 %)
    return Words::tr("%1 (%2 %)").arg(withSign(change.points), withSign(qRound(*change.percent)));
}

QString number(std::optional<int> value) { return value ? writtenNumber(*value) : u"–"_s; }

QString date(QDate date)
{
    if (!date.isValid())
        return u"–"_s;
    //: Day, short month name and year, in Qt's date format
    return QLocale().toString(date, Words::tr("d MMM yyyy"));
}

QString date(const PartialDate &known)
{
    if (known.isFull() || !known.earliest().isValid())
        return date(known.earliest());
    //: Short month name and year, in Qt's date format
    return QLocale().toString(known.earliest(), known.month ? Words::tr("MMM yyyy") : u"yyyy"_s);
}

} // namespace malar::terms
