#include "ui/parts/look.h"
#include "ui/session/settings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workplace.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the training cohort, as it is without a display.
void take(const QString &file, Settings &settings)
{
    Workplace workplace(settings, Prompts{}, [] { return QDateTime::currentDateTime(); });
    workplace.openTrainingCohort();
    MainWindow *window = workplace.window();
    window->resize(1366, 768);
    QApplication::processEvents();
    if (!window->grab().save(file))
        qFatal("the picture cannot be written");
}

} // namespace

/// Makes the README's pictures again, light and dark: pictures FOLDER.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    speak(u"en"_s);
    const QTemporaryDir own;
    Settings settings(own.filePath(u"settings.ini"_s));
    const QString folder = QApplication::arguments().value(1, u"."_s);
    look::apply(application, look::Scheme::Light);
    take(folder + u"/screenshot.png"_s, settings);
    look::apply(application, look::Scheme::Dark);
    take(folder + u"/screenshot-dark.png"_s, settings);
    return 0;
}
