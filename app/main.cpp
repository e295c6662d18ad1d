#include "app/commands.h"
#include "app/window.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("malar"));
    QCoreApplication::setApplicationName(QStringLiteral("malar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MALAR_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (malar::app::wantsWindow(arguments))
        return malar::app::runWindow(argc, argv);

    if (malar::app::draws(arguments))
        return malar::app::runDrawing(argc, argv, arguments);
    const QCoreApplication application(argc, argv);
    return malar::app::run(arguments);
}
