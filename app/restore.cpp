#include "app/backup.h"
#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/store/restoring.h"
#include "core/store/store.h"
#include "ui/session/backupwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseRestore(const QString &sentence)
{
    complain(Text::tr("malar restore: %1 See malar restore --help.").arg(sentence));
    return wrongUse;
}

/// A commit by its number, or the last one of a time; a day is meant to its end.
std::optional<quint64> commitAt(const QString &given, const std::vector<Moment> &all)
{
    bool isNumber = false;
    const quint64 number = given.toULongLong(&isNumber);
    if (isNumber)
        return std::ranges::find(all, number, &Moment::commit) == all.end() ? std::nullopt
                                                                            : std::optional(number);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    const QDateTime at = day.isValid() ? day.endOfDay() : QDateTime::fromString(given, Qt::ISODate);
    const auto after = std::ranges::find_if(all, [&](const Moment &moment) { return moment.at > at; });
    if (!at.isValid() || after == all.begin())
        return std::nullopt;
    return std::prev(after)->commit;
}

/// The one that is asked for, or the last.
std::variant<quint64, Exit> commitOf(const QString &backup, const Opener &opener,
                                     const QCommandLineParser &parser)
{
    const auto all = backup::moments(backup, opener);
    if (!all)
        return stop(backup, all.error());
    const QString when = parser.value(u"as-of"_s);
    if (when.isEmpty() && !all->empty())
        return all->back().commit;
    if (const auto commit = commitAt(when, *all))
        return *commit;
    complain(Text::tr("malar: %1 has nothing of %2. See malar restore %1 --list.").arg(backup, when));
    return refusedInput;
}

Exit list(const QString &backup, const Opener &opener)
{
    const auto all = backup::moments(backup, opener);
    if (!all)
        return stop(backup, all.error());
    QString text;
    for (const Moment &moment : *all)
        text += u"%1\t%2\n"_s.arg(moment.commit).arg(moment.at.toString(Qt::ISODate));
    return print(text.toStdString()) ? done : fileTrouble;
}

QString seen(const QString &name, const backup::Glance &glance)
{
    return Text::tr("%1: %2, as it was on %3 (commit %4): %5.")
        .arg(name, glance.name, glance.moment.at.toString(Qt::ISODate), QString::number(glance.moment.commit),
             backupwords::glance(glance));
}

Exit look(const QString &backup, const Opener &opener, const QCommandLineParser &parser)
{
    if (parser.isSet(u"list"_s))
        return list(backup, opener);
    const auto commit = commitOf(backup, opener, parser);
    if (const Exit *refused = std::get_if<Exit>(&commit))
        return *refused;
    const auto glance = backup::glance(backup, opener, std::get<quint64>(commit));
    if (!glance)
        return stop(backup, glance.error());
    return print(seen(backup, *glance).toStdString() + '\n') ? done : fileTrouble;
}

/// Whether the backup is opened by somebody else than what stands there.
bool hasOwnLogin(const QCommandLineParser &parser)
{
    return parser.isSet(u"from-user"_s) || parser.isSet(u"from-passphrase-fd"_s) ||
           parser.isSet(u"from-passphrase-file"_s);
}

/// Of what stands there; none where nothing does, or what can be read no more.
/// By the login of the backup, unless that has one of its own.
std::variant<std::optional<Opener>, Exit>
currentOpener(const QString &target, const QCommandLineParser &parser, const keyring::Credentials *login)
{
    const auto standing = Store::standing(target);
    if (!standing)
        return stop(target, standing.error());
    if (*standing != Standing::Sealed)
        return std::optional<Opener>();
    if (!login) {
        const auto own = credentials(target, parser);
        if (const Exit *refused = std::get_if<Exit>(&own))
            return *refused;
        return currentOpener(target, parser, &std::get<keyring::Credentials>(own));
    }
    const auto opener = unlock(target, *login);
    if (!opener && opener.error().kind != Error::Kind::Damaged)
        return stop(target, opener.error());
    return opener ? std::optional(*opener) : std::nullopt;
}

Exit putBack(const Restoring::Order &order)
{
    auto restoring = Restoring::make(order);
    if (!restoring) {
        const Error &error = restoring.error();
        return stop(error.place == order.backup ? order.backup : order.target, error);
    }
    const auto kept = restoring->putInPlace();
    if (!kept)
        return stop(order.target, kept.error());
    if (!kept->isEmpty())
        complain(Text::tr("Note: what stood there is kept as %1.").arg(*kept));
    if (restoring->hasFormerUsers())
        complain(
            Text::tr("Note: who could open it then can open it again, with the passphrases of then: remove "
                     "those who may not."));
    return print(seen(order.target, restoring->glance()).toStdString() + '\n') ? done : fileTrouble;
}

} // namespace

QString restoreSummary() { return Text::tr("A sealed registry brought back from a backup, as it was."); }

void describeRestore(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"BACKUP"_s,
                                 Text::tr("A file of the second place, or a registry itself; it stays as it "
                                          "is."));
    parser.addOption({u"o"_s,
                      Text::tr("Where it is to stand: a file that is not there yet, or the registry that it "
                               "goes back to, which is kept beside it."),
                      u"FILE"_s});
    parser.addOption({u"as-of"_s,
                      Text::tr("As it was after a commit of that number, or at a time such as 2026-11-30 or "
                               "2026-11-30T14:05; the last one if left out."),
                      u"WHEN"_s});
    parser.addOption({u"look"_s, Text::tr("Say what it holds, and write nothing.")});
    parser.addOption({u"list"_s, Text::tr("The numbers of its commits, and their times (UTC).")});
    describeUnlocking(parser);
    parser.addOption(
        {u"from-user"_s, Text::tr("Who opens BACKUP, where it is not who opens FILE."), u"NAME"_s});
    parser.addOption({u"from-passphrase-fd"_s, Text::tr("The same of its passphrase."), u"N"_s});
    parser.addOption({u"from-passphrase-file"_s, Text::tr("The same of its passphrase."), u"PATH"_s});
}

Exit restore(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const QString target = parser.value(u"o"_s);
    const bool isOnlyRead = parser.isSet(u"look"_s) || parser.isSet(u"list"_s);
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseRestore(Text::tr("name one backup."));
    if (target.isEmpty() != isOnlyRead || target == u"-"_s)
        return refuseRestore(Text::tr("say with -o where it is to stand, or give --look or --list without it."));
    const QString &backup = files.front();
    if (const auto refused = refusedUnlocking(parser))
        return *refused;
    if (const auto refused = notSealed(backup))
        return *refused;
    const QString prefix = hasOwnLogin(parser) ? u"from-"_s : QString();
    const auto given = credentials(backup, parser, prefix);
    if (const Exit *refused = std::get_if<Exit>(&given))
        return *refused;
    const auto &login = std::get<keyring::Credentials>(given);
    const auto opener = unlock(backup, login);
    if (!opener)
        return stop(backup, opener.error());
    if (isOnlyRead)
        return look(backup, *opener, parser);

    const auto commit = commitOf(backup, *opener, parser);
    if (const Exit *refused = std::get_if<Exit>(&commit))
        return *refused;
    const auto current = currentOpener(target, parser, prefix.isEmpty() ? &login : nullptr);
    if (const Exit *refused = std::get_if<Exit>(&current))
        return *refused;
    return putBack(
        {backup, *opener, std::get<quint64>(commit), target, std::get<std::optional<Opener>>(current)});
}

} // namespace malar::app
