#include "app/window.h"

#include "app/arguments.h"
#include "app/commands.h"
#include "app/words.h"
#include "ui/parts/icons.h"
#include "ui/parts/prompts.h"
#include "ui/session/settings.h"
#include "ui/window/desktopsigns.h"
#include "ui/window/workplace.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct Wanted {
    bool demo = false;
    QString language;
    QString file;
    bool understood = true;
};

Wanted read(QStringList arguments)
{
    Wanted wanted;
    wanted.language = takeLanguageOut(arguments);
    for (const QString &argument : arguments.mid(1)) {
        if (argument == u"--demo")
            wanted.demo = true;
        else if (argument.startsWith(u'-') || !wanted.file.isEmpty())
            wanted.understood = false;
        else
            wanted.file = argument;
    }
    wanted.understood = wanted.understood && !(wanted.demo && !wanted.file.isEmpty()) &&
                        (wanted.language.isEmpty() || isSpoken(wanted.language));
    return wanted;
}

/// Whether a window can be opened; without a display the application would abort.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY") ||
           qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    // A bare word that is no file is a mistyped command.
    const Wanted wanted = read(arguments);
    const bool namesFile = wanted.file.contains(u'.') || wanted.file.contains(u'/');
    return wanted.understood && (wanted.file.isEmpty() || namesFile || QFileInfo::exists(wanted.file)) &&
           std::ranges::none_of(commands(), [&wanted](const Command &command) {
               return wanted.file == QString::fromLatin1(command.name);
           });
}

int runWindow(int &argc, char **argv)
{
    if (!hasDisplay()) {
        complain(
            Text::tr("malar: there is no display for the window. Start it from a desktop, or use a command: "
                     "malar --help names them."));
        return wrongUse;
    }
    QApplication application(argc, argv);
    const Wanted wanted = read(QApplication::arguments());
    speak(wanted.language);
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(u"malar"_s);
    Settings settings;
    look::apply(application, settings.scheme());

    Workplace workplace(settings, realPrompts(), [] { return QDateTime::currentDateTime(); });
    DesktopSigns desktop;
    workplace.lock().follow(desktop);
    if (wanted.demo)
        workplace.openTrainingCohort();
    else
        workplace.begin(wanted.file);
    return QApplication::exec();
}

} // namespace malar::app
