#include "app/commands.h"

#include "app/arguments.h"
#include "app/backup.h"
#include "app/compare.h"
#include "app/deliver.h"
#include "app/export.h"
#include "app/import.h"
#include "app/merge.h"
#include "app/report.h"
#include "app/score.h"
#include "app/seal.h"
#include "app/serverinit.h"
#include "app/verify.h"
#include "app/words.h"
#include "core/domain/onelinetext.h"
#include "ui/session/place.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

constexpr std::array table{
    Command{"report", "FILE|--demo -o OUT", reportSummary, describeReport, report, true},
    Command{"compare", "PAIRS.csv|-", compareSummary, describeCompare, compare},
    Command{"export", "FILE|--demo -o DIR", exportSummary, describeExport, exportFolder},
    Command{"import", "FILE DIR|TABLE", importSummary, describeImport, importFolder},
    Command{"deliver", "FILE -o DELIVERY.malar --passphrase-out PATH", deliverSummary, describeDeliver,
            deliverPatients},
    Command{"merge", "FILE DELIVERY|DIR", mergeSummary, describeMerge, mergeDelivery},
    Command{"seal", "FILE --recovery-file PATH", sealSummary, describeSeal, seal, false, true},
    Command{"unseal", "FILE -o COPY.sqlite", unsealSummary, describeUnseal, unseal, false, true},
    Command{"backup", "FILE --to DIR", backUpSummary, describeBackUp, backUp, false, true},
    Command{"restore", "BACKUP -o FILE", restoreSummary, describeRestore, restore, false, true},
    Command{"verify", "FILE", verifySummary, describeVerify, verify},
    Command{"server-init", "ADDRESS --name NAME --output NAME.malar-server --recovery-file PATH",
            serverInitSummary, describeServerInit, serverInit},
    Command{"score", "FORMS.csv|-", scoreSummary, describeScore, score},
};

QString usage()
{
    QString text = Text::tr("Usage: malar COMMAND [OPTIONS]") + u'\n';
    text += Text::tr("       malar [FILE]    the window, on that registry or the last one") + u'\n';
    text += Text::tr("       malar --demo    the window, on a fresh copy of the training cohort") + u"\n\n"_s;
    text += Text::tr("CLASI assessments of cutaneous lupus, followed and tested.") + u"\n\n"_s;
    text += Text::tr("Commands:") + u'\n';
    for (const Command &command : table)
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command.name).leftJustified(11), command.summary());
    text += u'\n' + Text::tr("Options of every command:") + u'\n';
    text += u"  --help     "_s + Text::tr("Say how a command is used: malar COMMAND --help.") + u'\n';
    text += u"  --lang es  "_s + Text::tr("Messages in Spanish (es) or English (en).") + u'\n';
    text += u"  --version  "_s + Text::tr("Print the version.") + u"\n\n"_s;
    text +=
        Text::tr("SOURCE_DATE_EPOCH, in seconds since 1970, is the clock of a report: with it the same input "
                 "gives the same bytes.") +
        u"\n\n"_s;
    return text +
           Text::tr("Exit codes: 0 done, 1 the input was refused, 2 wrong use, 3 a file could not be read "
                    "or written.") +
           u'\n';
}

bool printed(const QString &text) { return print(text.toStdString()); }

Exit answer(const QString &text) { return printed(text) ? done : fileTrouble; }

/// Qt's help, but for its usage line, which would put the options before the command.
QString help(const Command &command, const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    return Text::tr("Usage: malar %1 [OPTIONS] %2")
               .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.operands)) +
           text.sliced(text.indexOf(u'\n'));
}

const Command *commandOf(const QString &name)
{
    const auto found =
        std::ranges::find(table, name, [](const Command &c) { return QString::fromLatin1(c.name); });
    return found == table.end() ? nullptr : &*found;
}

/// The first argument names no command.
void complainOfNoCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (complainOfFileLikeAnOption(arguments))
        return;
    const auto later = std::ranges::find_if(arguments, commandOf);
    if (first.startsWith(u'-') && later != arguments.end())
        complain(
            Text::tr("malar: the command comes first: malar %1 %2. See malar --help.").arg(*later, first));
    else if (first.startsWith(u'-'))
        complain(
            Text::tr("malar: there is no option %1. Write ./%1 for a file of that name. See malar --help.")
                .arg(first));
    else
        complain(Text::tr("malar: there is no command %1. See malar --help.").arg(first));
}

Exit runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOption({u"help"_s, Text::tr("Say how this command is used.")});
    parser.addOption({u"lang"_s, Text::tr("Messages in Spanish (es) or English (en)."), u"es|en"_s});
    command.describe(parser);
    if (!parser.parse(arguments)) {
        if (complainOfFileLikeAnOption(arguments))
            return wrongUse;
        const QString name = QString::fromLatin1(command.name);
        const QString unknown = unknownArgument(parser, arguments);
        complain(unknown.isEmpty()
                     ? Text::tr("malar %1: %2 See malar %1 --help.").arg(name, parser.errorText())
                     : Text::tr("malar %1: there is no option %2. Write ./%2 for a file of that "
                                "name. See malar %1 --help.")
                           .arg(name, unknown));
        return wrongUse;
    }
    if (parser.isSet(u"help"_s))
        return answer(help(command, parser));
    const QStringList places = parser.positionalArguments();
    const auto onServer = std::ranges::find_if(places, isOnServer);
    if (command.isOfFiles && onServer != places.end()) {
        complain(Text::tr("malar: %1 is on a server, and %2 is done to files. Nothing was written; whoever "
                          "administers the server backs it up there.")
                     .arg(*onServer, QString::fromLatin1(command.name)));
        return refusedInput;
    }
    return command.run(parser);
}

/// On standard error, as it is: words of ours alone.
void tell(const QString &text)
{
    const std::string bytes = text.toStdString();
    std::fwrite(bytes.data(), 1, bytes.size(), stderr);
}

} // namespace

std::span<const Command> commands() { return table; }

bool draws(QStringList arguments)
{
    takeLanguageOut(arguments);
    return std::ranges::any_of(table, [name = arguments.value(1)](const Command &command) {
        return command.draws && name == QString::fromLatin1(command.name);
    });
}

int run(QStringList arguments)
{
    if (!takeLanguage(arguments))
        return wrongUse;
    const QString first = arguments.value(1);
    if (first == u"--help"_s)
        return answer(usage());
    if (first == u"--version"_s)
        return answer(u"malar " MALAR_VERSION "\n"_s);

    const Command *command = commandOf(first);
    if (!command) {
        first.isEmpty() ? tell(usage()) : complainOfNoCommand(arguments);
        return wrongUse;
    }
    arguments.removeAt(1);
    return runCommand(*command, arguments);
}

std::optional<QByteArray> readAll(const QString &file)
{
    QFile input(file);
    const bool opened =
        file == u"-"_s ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (opened) {
        QByteArray bytes = input.readAll();
        if (input.error() == QFileDevice::NoError)
            return bytes;
    }
    complain(Text::tr("malar: %1 cannot be read (%2). Check the name and that you may read it.")
                 .arg(file, input.errorString()));
    return std::nullopt;
}

bool print(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0)
        return true;
    complain(
        Text::tr("malar: standard output cannot be written. Check the disk space and the place it goes to."));
    return false;
}

void ask(const QString &question) { tell(harmless(question)); }

void complain(const QString &message) { tell(harmless(message.trimmed()) + u'\n'); }

} // namespace malar::app
