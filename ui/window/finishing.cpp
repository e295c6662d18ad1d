#include "ui/window/finishing.h"

#include "ui/parts/longtask.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace malar {
namespace {

struct Finishing {
    Q_DECLARE_TR_FUNCTIONS(Finishing)
};

} // namespace

void finish(Session &session, QWidget &window)
{
    if (session.isReadOnly() || !session.store().isTidyingDue())
        return;
    LongTask task(
        Finishing::tr("Closing the registry"),
        Finishing::tr("What was removed is taken out of the file for good. If you cancel, it is done "
                      "the next time."),
        &window);
    // Where it fails the file is as it was, and it is due the next time.
    task.runHere([&](const LongTask::GoOn &goOn) { static_cast<void>(session.tidy(goOn)); });
}

} // namespace malar
