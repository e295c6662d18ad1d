#include "ui/window/actionrights.h"

#include "ui/parts/forbidden.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QAction>

namespace malar {

void heedRights(Actions &actions, const Session &session)
{
    const std::initializer_list<std::pair<QAction *, Right>> asked{
        {actions.newPatient, Right::Enter},         {actions.editPatient, Right::Enter},
        {actions.newVisit, Right::Enter},           {actions.unsavedVisits, Right::Enter},
        {actions.importFiles, Right::Configure},    {actions.mergeDelivery, Right::Configure},
        {actions.unseal, Right::TakeIdentitiesOut},
    };
    for (const auto &[action, right] : asked)
        forbid(*action, whyNot(session, right));
    forbid(*actions.namesShown, whyNoNames(session));
}

} // namespace malar
