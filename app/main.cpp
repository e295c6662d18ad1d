#include "app/commands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return malar::app::run(QCoreApplication::arguments());
}
