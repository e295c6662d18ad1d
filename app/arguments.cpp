#include "app/arguments.h"

#include "app/commands.h"
#include "app/words.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

/// A file whose name begins as an option does; empty where the arguments name none.
QString fileLikeAnOption(const QStringList &arguments)
{
    const auto found =
        std::ranges::find_if(arguments.begin() + 1, arguments.end(), [](const QString &argument) {
            return argument.size() > 1 && argument.startsWith(u'-') && QFileInfo::exists(argument);
        });
    return found == arguments.end() ? QString() : *found;
}

} // namespace

std::optional<QStringList> argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    bool isText = true;
    for (int i = 0; i < argc; ++i) {
        isText = isText && QByteArrayView(argv[i]).isValidUtf8();
        arguments << QString::fromUtf8(argv[i]);
    }
    if (isText)
        return arguments;
    const QCoreApplication application(argc, argv); // words need one
    takeLanguage(arguments);
    complain(
        Text::tr("malar: a name among the arguments is not UTF-8, so another file would be taken. Rename "
                 "the file."));
    return std::nullopt;
}

QString takeLanguageOut(QStringList &arguments)
{
    QString language;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s && i + 1 < arguments.size()) {
            language = arguments.takeAt(i + 1);
            arguments.removeAt(i--);
        } else if (arguments[i].startsWith(u"--lang="_s)) {
            language = arguments.takeAt(i--).sliced(7);
        }
    }
    return language;
}

bool takeLanguage(QStringList &arguments)
{
    const QString language = takeLanguageOut(arguments);
    speak(isSpoken(language) ? language : QString());
    if (language.isEmpty() || isSpoken(language))
        return true;
    complain(Text::tr("malar: there are no words in “%1” yet. Choose es or en after --lang.").arg(language));
    return false;
}

bool complainOfFileLikeAnOption(const QStringList &arguments)
{
    const QString file = fileLikeAnOption(arguments);
    if (file.isEmpty())
        return false;
    complain(Text::tr("malar: %1 begins as an option does. Write ./%1 for the file of that name.").arg(file));
    return true;
}

QString unknownArgument(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames(); // those behind one hyphen letter by letter
    const auto isUnknown = [&unknown](const QString &argument) {
        if (argument.startsWith(u"--"_s))
            return unknown.contains(argument.sliced(2).section(u'=', 0, 0));
        return argument.startsWith(u'-') && std::ranges::any_of(argument.sliced(1), [&](QChar letter) {
                   return unknown.contains(QString(letter));
               });
    };
    const auto found = std::ranges::find_if(arguments, isUnknown);
    return found == arguments.end() ? QString() : *found;
}

} // namespace malar::app
