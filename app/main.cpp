#include "app/arguments.h"
#include "app/commands.h"
#include "app/corefiles.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
#ifdef NDEBUG
    malar::app::keepMemoryPrivate();
#endif
    // Whatever is written may hold health data: it is its owner's alone from the first byte.
    ::umask(S_IRWXG | S_IRWXO);
    // A pipe that nobody reads and a file that may not grow are errors of writing, with a sentence.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setOrganizationName(u"malar"_s);
    QCoreApplication::setApplicationName(u"malar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MALAR_VERSION));

    const std::optional<QStringList> arguments = malar::app::argumentsOf(argc, argv);
    if (!arguments)
        return malar::app::wrongUse;
    if (malar::app::wantsWindow(*arguments))
        return malar::app::runWindow(argc, argv);

    // A command has its own sentence for what fails; Qt's beside it would say it in other words.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    if (malar::app::draws(*arguments))
        return malar::app::runDrawing(argc, argv, *arguments);
    const QCoreApplication application(argc, argv);
    return malar::app::run(*arguments);
}
