#include "app/backup.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/store/backup.h"
#include "ui/session/backupwords.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseBackup(const QString &sentence)
{
    complain(Text::tr("malar backup: %1 See malar backup --help.").arg(sentence));
    return wrongUse;
}

Exit listed(const QString &folder)
{
    const auto copies = backup::copiesIn(folder);
    if (!copies)
        return stop(folder, copies.error());
    QString text;
    for (const backup::Copy &copy : *copies)
        text += u"%1\t%2\t%3\t%4\n"_s.arg(copy.at.toString(Qt::ISODate),
                                          copy.isMirror ? u"mirror"_s : u"generation"_s,
                                          QString::number(copy.size), copy.path);
    return print(text.toStdString()) ? done : fileTrouble;
}

Exit tell(const QString &registry, const backup::Made &made)
{
    if (const QString remark = backupwords::remark(made); !remark.isEmpty())
        complain(Text::tr("Note: %1").arg(remark));
    const QString sentence = Text::tr("%1 is backed up in %2, up to %3. %n byte(s) were new.", nullptr,
                                      static_cast<int>(std::min<quint64>(made.bytes, INT_MAX)))
                                 .arg(registry, made.mirror, made.last.at.toString(Qt::ISODate));
    return print(sentence.toStdString() + '\n') ? done : fileTrouble;
}

} // namespace

QString backUpSummary() { return Text::tr("A sealed registry copied to a second place: what is new of it."); }

void describeBackUp(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The sealed registry; it may be open in a window."));
    parser.addOption(
        {u"to"_s,
         Text::tr("The second place: a folder, best on another disk. What lies there is read again."),
         u"DIR"_s});
    parser.addOption(
        {u"list"_s,
         Text::tr("In place of FILE: what lies in DIR, with its time (UTC), kind, bytes and path."),
         u"DIR"_s});
    describeUnlocking(parser);
}

Exit backUp(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const QString folder = parser.value(u"to"_s);
    if (parser.isSet(u"list"_s))
        return files.isEmpty() && folder.isEmpty() ? listed(parser.value(u"list"_s))
                                                   : refuseBackup(Text::tr("--list stands alone."));
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseBackup(Text::tr("name one registry."));
    if (folder.isEmpty())
        return refuseBackup(Text::tr("say with --to which folder is the second place."));
    const QString &registry = files.front();
    const auto opener = openerOf(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&opener))
        return *refused;
    backup::Order order{registry, folder, QDateTime::currentDateTimeUtc()};
    order.isThorough = true;
    const auto made = backup::make(std::get<Opener>(opener), order);
    if (made)
        return tell(registry, *made);
    complain(u"malar: %1: %2"_s.arg(registry, backupwords::trouble(made.error(), folder)));
    return exitOf(made.error());
}

} // namespace malar::app
