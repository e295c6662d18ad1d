#include "app/serverinit.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/files/fault.h"
#include "core/store/serverfounding.h"
#include "ui/words/serverwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseServerInit(const QString &sentence)
{
    complain(Text::tr("malar server-init: %1 See malar server-init --help.").arg(sentence));
    return wrongUse;
}

struct ServerWanted {
    QString place;
    server::Address address; // as everybody has it
    server::Administrator who;
    QString name;
    QString output;
    bool isUpgrade = false;
};

/// Who makes it is not who uses it: the role of the address is the administrator's, and stays out of the
/// file.
std::variant<ServerWanted, Exit> serverWanted(const QCommandLineParser &parser)
{
    const QStringList places = parser.positionalArguments();
    if (places.size() != 1)
        return refuseServerInit(Text::tr("give one address, postgresql://HOST/DATABASE."));
    ServerWanted wanted{places.front(),
                        {},
                        {},
                        parser.value(u"name"_s).trimmed(),
                        parser.value(u"output"_s),
                        parser.isSet(u"upgrade"_s)};
    if (!server::isServer(wanted.place))
        return refuseServerInit(
            Text::tr("%1 is no address of a server. Write postgresql://HOST/DATABASE.").arg(wanted.place));
    const auto address = server::addressAt(wanted.place);
    if (!address) {
        complain(u"malar: "_s + terms::addressMessage(address.error()));
        return exitOf(address.error());
    }
    wanted.address = *address;
    wanted.who.user = std::exchange(wanted.address.login, {});
    return wanted;
}

std::optional<Exit> refusedFounding(const ServerWanted &wanted, const QCommandLineParser &parser)
{
    if (const auto refused = refusedFirstMember(parser))
        return *refused;
    if (wanted.name.isEmpty())
        return refuseServerInit(Text::tr("say with --name what the registry is called."));
    if (!wanted.output.endsWith(u".malar-server"_s))
        return refuseServerInit(
            Text::tr("say with --output which file the address is written to: NAME.malar-server."));
    const auto trouble = files::whyNotMade(wanted.output);
    const bool isThere = QFileInfo::exists(wanted.output);
    if (!trouble && !isThere)
        return std::nullopt;
    return stop(wanted.output, trouble ? *trouble : Error{Error::Kind::Exists, {}, {}});
}

/// What is in the way stands at the server: no file of ours is named.
Exit stopAtServer(const ServerWanted &wanted, Error error)
{
    error.place.clear();
    if (error.kind == Error::Kind::Exists)
        complain(
            Text::tr("malar: the schema %1, or a role that begins with its name, is there already; roles "
                     "belong to all databases of a server. Choose another one with ?schema=NAME, or bring "
                     "the one that is there up to date with --upgrade.")
                .arg(wanted.address.schema));
    else
        complain(u"malar: %1: %2"_s.arg(wanted.address.host, terms::message(error)));
    return exitOf(error);
}

/// For whoever administers the server.
QString serverAdvice(const server::Address &address)
{
    const QStringList lines{
        Text::tr("What the administrator of the server should know:"),
        u"- "_s +
            Text::tr("Let users in by TLS only, in pg_hba.conf: hostssl %1 all ADDRESSES scram-sha-256; with "
                     "clientcert=verify-ca behind it a workstation needs a certificate, too.")
                .arg(address.database),
        u"- "_s +
            Text::tr(
                "Back up the tables (pg_dump --schema=%1 %2) and the roles (pg_dumpall --roles-only), and "
                "try to bring them back.")
                .arg(address.schema, address.database),
        u"- "_s +
            Text::tr("Names of patients are sealed before they get to the server; visits, treatments and "
                     "photographs are in clear there: encrypt its disk and its backups."),
        u"- "_s +
            Text::tr("Keep values out of the log: log_statement = none, log_min_error_statement = panic."),
        u"- "_s + Text::tr("Workstations connect directly: a pool that hands a connection on transaction by "
                           "transaction, such as PgBouncer, breaks what tells them of each other's changes."),
    };
    return lines.join(u'\n') + u'\n';
}

Exit upgradeThere(const ServerWanted &wanted)
{
    const auto upgraded = server::upgrade(wanted.address, wanted.who);
    if (!upgraded)
        return stopAtServer(wanted, upgraded.error());
    const QString text = upgraded->before == upgraded->now
                             ? Text::tr("The registry is up to date: version %1.").arg(upgraded->now)
                             : Text::tr("The registry was brought from version %1 to version %2.")
                                   .arg(upgraded->before)
                                   .arg(upgraded->now);
    return print(text.toStdString() + '\n') ? done : fileTrouble;
}

Exit tellFounded(const ServerWanted &wanted, const server::Address &address, const QString &recovery)
{
    if (const auto written = server::write(address, wanted.output); !written) {
        complain(Text::tr("Note: the registry was made, but %1 could not be written. Its address is %2")
                     .arg(wanted.output, server::toText(address)));
        return stop(wanted.output, written.error());
    }
    const QString made =
        Text::tr(
            "The registry was made, and its address is in %1: give that file to whoever works with it. The "
            "recovery key is in %2: print it, lock it away, and remove the file.")
            .arg(wanted.output, recovery);
    return print((made + u"\n\n"_s + serverAdvice(address)).toStdString()) ? done : fileTrouble;
}

} // namespace

QString serverInitSummary() { return Text::tr("A new registry on a server of PostgreSQL."); }

void describeServerInit(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"ADDRESS"_s,
        Text::tr(
            "postgresql://ROLE@HOST/DATABASE?schema=NAME&sslrootcert=/FILE, by a role that may create roles, "
            "and "
            "schemas in the database. Its password comes from where libpq looks: ~/.pgpass, PGPASSWORD."));
    parser.addOption({u"name"_s, Text::tr("What the registry is called."), u"NAME"_s});
    parser.addOption(
        {u"output"_s,
         Text::tr("The new file with the address, for whoever works with the registry. It holds no "
                  "secret; a certificate that lies beside it is found beside it."),
         u"NAME.malar-server"_s});
    parser.addOption(
        {u"upgrade"_s, Text::tr("Bring a registry that is there up to date; nothing else is made.")});
    describeFirstMember(parser);
}

Exit serverInit(const QCommandLineParser &parser)
{
    const auto read = serverWanted(parser);
    if (const Exit *refused = std::get_if<Exit>(&read))
        return *refused;
    const auto &wanted = std::get<ServerWanted>(read);
    if (wanted.isUpgrade)
        return upgradeThere(wanted);
    if (const auto refused = refusedFounding(wanted, parser))
        return *refused;
    const auto made = founder(wanted.output, parser);
    if (const Exit *refused = std::get_if<Exit>(&made))
        return *refused;
    const FirstMember &first = std::get<Founder>(made).first;

    server::Address address = server::addressFor(wanted.address, first);
    address.name = wanted.name;
    if (const auto founded = server::found(address, wanted.who, {{}, wanted.name, false, {}}, first);
        !founded) {
        removeRecoveryFile(parser);
        return stopAtServer(wanted, founded.error());
    }
    return tellFounded(wanted, address, parser.value(u"recovery-file"_s));
}

} // namespace malar::app
