#include "app/window.h"

#include "app/commands.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/registry/workplace.h"
#include "ui/settings.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct Wanted {
    bool demo = false;
    QString language;
    QString file;
    bool understood = true;
};

Wanted read(const QStringList &arguments)
{
    Wanted wanted;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--demo")
            wanted.demo = true;
        else if (argument == u"--lang" && i + 1 < arguments.size())
            wanted.language = arguments[++i];
        else if (argument.startsWith(u"--lang="))
            wanted.language = argument.sliced(7);
        else if (argument.startsWith(u'-') || !wanted.file.isEmpty())
            wanted.understood = false;
        else
            wanted.file = argument;
    }
    wanted.understood = wanted.understood && !(wanted.demo && !wanted.file.isEmpty()) &&
                        (wanted.language.isEmpty() || isSpoken(wanted.language));
    return wanted;
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    const Wanted wanted = read(arguments);
    const auto isCommand = [&wanted](const Command &c) { return wanted.file == QString::fromLatin1(c.name); };
    return wanted.understood && std::ranges::none_of(commands(), isCommand);
}

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    const Wanted wanted = read(QApplication::arguments());
    speak(wanted.language);
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(u"malar"_s);
    Settings settings;
    look::apply(application, settings.scheme());

    Workplace workplace(settings, realPrompts(), [] { return QDateTime::currentDateTime(); });
    if (wanted.demo)
        workplace.openTrainingCohort();
    else
        workplace.begin(wanted.file);
    return QApplication::exec();
}

} // namespace malar::app
