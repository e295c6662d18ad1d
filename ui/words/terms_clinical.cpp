#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::terms {
namespace {

struct Clinical {
    Q_DECLARE_TR_FUNCTIONS(Clinical)
};

/// The label at the place of the value; the table is in the order of the enumeration.
template <class Enum, std::size_t count> QString at(Enum value, const QString (&labels)[count])
{
    return labels[static_cast<std::size_t>(value)];
}

} // namespace

QString label(Departure departure)
{
    return at(departure, {Clinical::tr("late"), Clinical::tr("missed"), Clinical::tr("reduced"),
                          Clinical::tr("raised")});
}

QString label(Smoking smoking)
{
    return at(smoking, {Clinical::tr("not stated", "smoking"), Clinical::tr("never"), Clinical::tr("former"),
                        Clinical::tr("current", "smoking")});
}

QString label(Serology test)
{
    return at(test, {Clinical::tr("ANA"), Clinical::tr("anti-Ro/SSA"), Clinical::tr("anti-dsDNA"),
                     Clinical::tr("low complement")});
}

QString phototype(int type)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s};
    return roman.value(type - 1);
}

QString label(ConsentScope scope)
{
    return at(scope, {Clinical::tr("off-label use"), Clinical::tr("data in the study"),
                      Clinical::tr("photographs")});
}

QString label(DoseUnit unit)
{
    return at(unit, {Clinical::tr("mg/day"), Clinical::tr("mg/week"), Clinical::tr("mg/month"),
                     Clinical::tr("g/day"), Clinical::tr("g/month")});
}

QString label(StopReason reason)
{
    return at(reason,
              {Clinical::tr("not stated", "stop reason"), Clinical::tr("no effect"),
               Clinical::tr("lost its effect"), Clinical::tr("adverse event"), Clinical::tr("remission"),
               Clinical::tr("patient's wish"), Clinical::tr("other", "stop reason")});
}

QString label(TreatmentResponse response)
{
    return at(response, {Clinical::tr("not stated", "response"), Clinical::tr("none", "response"),
                         Clinical::tr("partial"), Clinical::tr("complete", "response")});
}

QString label(EventRelation relation)
{
    return at(relation,
              {Clinical::tr("not stated", "relation"), Clinical::tr("unrelated"), Clinical::tr("unlikely"),
               Clinical::tr("possible"), Clinical::tr("probable"), Clinical::tr("definite")});
}

QString label(EventAction action)
{
    return at(action, {Clinical::tr("not stated", "action"), Clinical::tr("none", "action"),
                       Clinical::tr("dose delayed"), Clinical::tr("dose reduced"),
                       Clinical::tr("treatment stopped")});
}

QString label(EventOutcome outcome)
{
    return at(outcome,
              {Clinical::tr("unknown", "outcome"), Clinical::tr("not recovered"), Clinical::tr("recovering"),
               Clinical::tr("recovered"), Clinical::tr("recovered with sequelae"), Clinical::tr("fatal")});
}

QString grade(int grade)
{
    const QStringList names{Clinical::tr("mild"), Clinical::tr("moderate"), Clinical::tr("severe"),
                            Clinical::tr("life-threatening"), Clinical::tr("death")};
    return grade >= mildestGrade && grade <= worstGrade ? u"%1 %2"_s.arg(grade).arg(names[grade - 1])
                                                        : QString();
}

QString gradeMeaning(int grade)
{
    const QStringList meanings{Clinical::tr("no or mild symptoms; nothing needs to be done"),
                               Clinical::tr("limits activities such as shopping; local or minor treatment"),
                               Clinical::tr("limits self-care, or leads to hospital; not at once "
                                            "life-threatening"),
                               Clinical::tr("life-threatening; needs treatment at once"),
                               Clinical::tr("the patient died of it")};
    return meanings.value(grade - 1);
}

} // namespace malar::terms
