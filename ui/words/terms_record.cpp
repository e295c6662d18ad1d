#include "ui/words/terms.h"

#include "ui/words/writtennumber.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar::terms {
namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

} // namespace

QString label(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return Record::tr("not stated", "sex");
    case Sex::Female:
        return Record::tr("female");
    case Sex::Male:
        return Record::tr("male");
    }
    return {};
}

QString label(Answer answer)
{
    switch (answer) {
    case Answer::Unknown:
        return Record::tr("unknown");
    case Answer::No:
        return Record::tr("no");
    case Answer::Yes:
        return Record::tr("yes");
    }
    return {};
}

QString label(Subtype subtype)
{
    switch (subtype) {
    case Subtype::Acute:
        return Record::tr("acute");
    case Subtype::Subacute:
        return Record::tr("subacute");
    case Subtype::Discoid:
        return Record::tr("discoid");
    case Subtype::DiscoidLocalised:
        return Record::tr("discoid, localised");
    case Subtype::DiscoidGeneralised:
        return Record::tr("discoid, generalised");
    case Subtype::Hypertrophic:
        return Record::tr("hypertrophic");
    case Subtype::Panniculitis:
        return Record::tr("panniculitis (profundus)");
    case Subtype::Mucosal:
        return Record::tr("mucosal");
    case Subtype::Chilblain:
        return Record::tr("chilblain");
    case Subtype::Tumid:
        return Record::tr("tumid");
    case Subtype::Lichenoid:
        return Record::tr("lichenoid");
    case Subtype::Bullous:
        return Record::tr("bullous");
    case Subtype::Other:
        return Record::tr("other", "subtype");
    }
    return {};
}

QString label(Drug drug)
{
    switch (drug) {
    case Drug::TopicalGlucocorticoids:
        return Record::tr("topical glucocorticoids");
    case Drug::TopicalCalcineurinInhibitors:
        return Record::tr("topical calcineurin inhibitors");
    case Drug::Hydroxychloroquine:
        return Record::tr("hydroxychloroquine");
    case Drug::Chloroquine:
        return Record::tr("chloroquine");
    case Drug::Mepacrine:
        return Record::tr("mepacrine");
    case Drug::OralGlucocorticoids:
        return Record::tr("oral glucocorticoids");
    case Drug::Methotrexate:
        return Record::tr("methotrexate");
    case Drug::Azathioprine:
        return Record::tr("azathioprine");
    case Drug::MycophenolateMofetil:
        return Record::tr("mycophenolate mofetil");
    case Drug::Thalidomide:
        return Record::tr("thalidomide");
    case Drug::Lenalidomide:
        return Record::tr("lenalidomide");
    case Drug::Apremilast:
        return Record::tr("apremilast");
    case Drug::Dapsone:
        return Record::tr("dapsone");
    case Drug::Retinoids:
        return Record::tr("retinoids");
    case Drug::Belimumab:
        return Record::tr("belimumab");
    case Drug::Rituximab:
        return Record::tr("rituximab");
    case Drug::Anifrolumab:
        return Record::tr("anifrolumab");
    case Drug::IntravenousImmunoglobulin:
        return Record::tr("intravenous immunoglobulin");
    case Drug::Other:
        return Record::tr("other", "drug");
    }
    return {};
}

QString drugName(Drug drug, const QString &otherName)
{
    return drug == Drug::Other && !otherName.isEmpty() ? otherName : label(drug);
}

QString label(TreatmentKind kind)
{
    return kind == TreatmentKind::Previous ? Record::tr("previous") : Record::tr("concomitant");
}

QString label(InfusionState state)
{
    return state == InfusionState::Given ? Record::tr("given") : Record::tr("missed");
}

QString label(VisitState state)
{
    switch (state) {
    case VisitState::Draft:
        return Record::tr("draft");
    case VisitState::Complete:
        return Record::tr("complete");
    case VisitState::Amended:
        return Record::tr("amended");
    case VisitState::Signed:
        return Record::tr("signed");
    case VisitState::EnteredInError:
        return Record::tr("entered in error");
    }
    return {};
}

QString label(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return Record::tr("typed");
    case Origin::Copied:
        return Record::tr("copied from the last visit, not reviewed");
    case Origin::Filled:
        return Record::tr("filled with 0");
    case Origin::Accepted:
        return Record::tr("copied from the last visit, accepted");
    }
    return {};
}

QString label(AdverseEvents answer)
{
    switch (answer) {
    case AdverseEvents::NotAsked:
        return Record::tr("not asked");
    case AdverseEvents::None:
        return Record::tr("none since the last visit");
    case AdverseEvents::Some:
        return Record::tr("yes, some");
    }
    return {};
}

QString plannedTime(int month)
{
    return month == 0 ? Record::tr("Baseline") : Record::tr("Month %1").arg(month);
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
    return Record::tr("%1 (%2 %)").arg(withSign(change.points), withSign(qRound(*change.percent)));
}

QString number(std::optional<int> value) { return value ? writtenNumber(*value) : u"–"_s; }

QString date(QDate date)
{
    if (!date.isValid())
        return u"–"_s;
    //: Day, short month name and year, in Qt's date format
    return QLocale().toString(date, Record::tr("d MMM yyyy"));
}

QString date(const PartialDate &known)
{
    if (known.isFull() || !known.earliest().isValid())
        return date(known.earliest());
    //: Short month name and year, in Qt's date format
    return QLocale().toString(known.earliest(), known.month ? Record::tr("MMM yyyy") : u"yyyy"_s);
}

} // namespace malar::terms
