#include "ui/session/rights.h"

#include "ui/session/session.h"
#include "ui/words/memberwords.h"
#include "ui/words/tr.h"

namespace malar {

bool may(const Session &session, Right right)
{
    return session.store().may(right) && (right == Right::Use || !session.isReadOnly());
}

QString whyNot(const Session &session, Right right) { return terms::whyNot(session.store().role(), right); }

QString whyNoNames(const Session &session)
{
    if (session.store().seesIdentities())
        return {};
    if (!seesIdentities(session.store().role()))
        return Words::tr("Names, hospital numbers, birth dates and contacts are sealed against your role.");
    return Words::tr("Names and hospital numbers are not shown: opened for reading only, the registry cannot "
                     "write down that somebody looked at them.");
}

} // namespace malar
