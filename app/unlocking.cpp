#include "app/unlocking.h"

#include "app/passphraseline.h"
#include "app/registryfile.h"
#include "app/words.h"
#include "core/files/fault.h"
#include "core/store/keys/strength.h"
#include "ui/session/deeds.h"
#include "ui/session/place.h"
#include "ui/session/settings.h"
#include "ui/words/terms.h"

#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

const QString fileVariable = u"MALAR_PASSPHRASE_FILE"_s;

QString loginName()
{
    const passwd *const user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : qEnvironmentVariable("USER");
}

QString userOf(const QCommandLineParser &parser, const QString &prefix = {})
{
    for (const QString &option : {prefix + u"user"_s, u"user"_s})
        if (parser.isSet(option))
            return parser.value(option);
    return loginName();
}

/// None where it is not a number that a descriptor can have.
std::optional<int> descriptorOf(const QCommandLineParser &parser, const QString &prefix = {})
{
    bool isNumber = false;
    const int number = parser.value(prefix + u"passphrase-fd"_s).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QString lineSentence(NoLine why, const QString &place)
{
    switch (why) {
    case NoLine::Unreadable:
        return Text::tr("malar: no passphrase can be read from %1. Check the name and that you may read it.")
            .arg(place);
    case NoLine::ReadByOthers:
        return Text::tr(
                   "malar: others may read %1, so the passphrase in it is none. Make it yours alone: chmod "
                   "600 %1.")
            .arg(place);
    case NoLine::TooLong:
        return Text::tr("malar: the first line of %1 is too long for a passphrase. Check what is in it.")
            .arg(place);
    case NoLine::NotText:
        return Text::tr("malar: the first line of %1 is not UTF-8. Write the passphrase in UTF-8.")
            .arg(place);
    }
    return {};
}

/// A line, and where it came from.
struct Given {
    Line line;
    QString from;
};

std::optional<Given> givenBy(const QCommandLineParser &parser, const QString &prefix = {})
{
    if (parser.isSet(prefix + u"passphrase-fd"_s)) {
        const int number = *descriptorOf(parser, prefix);
        return Given{lineOf(number), Text::tr("file descriptor %1").arg(number)};
    }
    const QString file = parser.isSet(prefix + u"passphrase-file"_s)
                             ? parser.value(prefix + u"passphrase-file"_s)
                             : qEnvironmentVariable(fileVariable.toLatin1().constData());
    if (!file.isEmpty())
        return Given{lineOfFile(file), file};
    return std::nullopt;
}

QString question(const QString &registry, const QCommandLineParser &parser, const QString &prefix)
{
    if (parser.isSet(u"recovery"_s))
        return Text::tr("Recovery key of %1: ").arg(registry);
    return Text::tr("Passphrase of %1 for %2: ").arg(userOf(parser, prefix), registry);
}

std::variant<keyring::Secret, Exit> secretOf(const QString &registry, const QCommandLineParser &parser,
                                             const QString &prefix = {})
{
    auto given = givenBy(parser, prefix);
    if (!given && hasTerminal())
        given = Given{asked(question(registry, parser, prefix)), Text::tr("the terminal")};
    if (!given) {
        complain(
            Text::tr(
                "malar: %1 wants a passphrase. Give it with --passphrase-fd or --passphrase-file, or name "
                "its file in %2.")
                .arg(registry, fileVariable));
        return fileTrouble;
    }
    if (const NoLine *why = std::get_if<NoLine>(&given->line)) {
        complain(lineSentence(*why, given->from));
        return fileTrouble;
    }
    return std::get<keyring::Secret>(std::move(given->line));
}

std::optional<Exit> refuse(const QString &message)
{
    complain(u"malar: "_s + message);
    return wrongUse;
}

/// Typed twice, as nobody sees what they type.
std::variant<keyring::Secret, Exit> newSecret(const QString &registry, const QCommandLineParser &parser)
{
    auto secret = secretOf(registry, parser);
    if (std::holds_alternative<Exit>(secret) || givenBy(parser))
        return secret;
    const Line again = asked(Text::tr("The same again: "));
    const auto *typed = std::get_if<keyring::Secret>(&again);
    if (typed && *typed == std::get<keyring::Secret>(secret))
        return secret;
    complain(Text::tr("malar: the two are not the same. Nothing was made; try again."));
    return fileTrouble;
}

/// As in the window.
bool withstandsGuessing(const keyring::Secret &passphrase, const QStringList &known)
{
    const keyring::Bytes bytes = passphrase.bytes();
    QString typed = QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    const bool withstands = keyring::strengthOf(typed, known).isEnough();
    static_cast<void>(keyring::passphraseFrom(typed)); // wipes it
    return withstands;
}

Exit refuseWeak()
{
    complain(Text::tr("malar: this passphrase is too easily guessed. Give a longer one: four words that do "
                      "not belong together are enough."));
    return fileTrouble;
}

Exit refuseFounder(const QString &registry, const Error &error)
{
    if (error.kind != Error::Kind::Invalid)
        return stop(registry, error);
    complain(error.place == u"user"_s
                 ? Text::tr("malar: nobody has an empty name. Give one with --user.")
                 : Text::tr("malar: an empty passphrase protects nothing. Give another."));
    return fileTrouble;
}

} // namespace

void describeUnlocking(QCommandLineParser &parser)
{
    parser.addOption(
        {u"user"_s, Text::tr("Who opens a sealed registry; your login name if left out."), u"NAME"_s});
    parser.addOption(
        {u"passphrase-fd"_s,
         Text::tr("The file descriptor whose first line is the passphrase; 0 is standard input."), u"N"_s});
    parser.addOption(
        {u"passphrase-file"_s,
         Text::tr("The file whose first line is the passphrase, and which nobody else may read. "
                  "MALAR_PASSPHRASE_FILE names the same. Without either it is asked on the terminal."),
         u"PATH"_s});
    parser.addOption({u"recovery"_s, Text::tr("What is given is the recovery key, not a passphrase.")});
}

void describeFirstMember(QCommandLineParser &parser)
{
    describeUnlocking(parser);
    parser.addOption(
        {u"recovery-file"_s,
         Text::tr("The new file that the recovery key of a new registry is written to. Print it, and lock it "
                  "away: it opens everything."),
         u"PATH"_s});
}

bool namesUser(const QCommandLineParser &parser)
{
    return parser.isSet(u"user"_s) || parser.isSet(u"passphrase-fd"_s) ||
           parser.isSet(u"passphrase-file"_s) || parser.isSet(u"recovery"_s);
}

std::optional<Exit> refusedUnlocking(const QCommandLineParser &parser)
{
    if (parser.isSet(u"passphrase-fd"_s) && parser.isSet(u"passphrase-file"_s))
        return refuse(Text::tr("--passphrase-fd and --passphrase-file do not go together. Leave out one."));
    if (parser.isSet(u"passphrase-fd"_s) && !descriptorOf(parser))
        return refuse(Text::tr("%1 is no file descriptor. Give a number, such as 0 for standard input.")
                          .arg(parser.value(u"passphrase-fd"_s)));
    if (parser.isSet(u"recovery"_s) && parser.isSet(u"user"_s))
        return refuse(
            Text::tr("--recovery and --user do not go together: the recovery key is nobody's. Leave "
                     "out one."));
    return std::nullopt;
}

std::optional<Exit> refusedFirstMember(const QCommandLineParser &parser)
{
    if (const auto refused = refusedUnlocking(parser))
        return refused;
    if (parser.isSet(u"recovery"_s))
        return refuse(Text::tr("a new registry has no recovery key yet. Leave out --recovery."));
    if (parser.value(u"recovery-file"_s).isEmpty())
        return refuse(
            Text::tr("say with --recovery-file where the recovery key is to be written: without it nobody "
                     "could open the registry once the passphrase is lost."));
    return std::nullopt;
}

std::variant<keyring::Credentials, Exit> credentials(const QString &registry,
                                                     const QCommandLineParser &parser, const QString &prefix)
{
    auto secret = secretOf(registry, parser, prefix);
    if (const Exit *refused = std::get_if<Exit>(&secret))
        return *refused;
    auto &given = std::get<keyring::Secret>(secret);
    if (!parser.isSet(u"recovery"_s))
        return keyring::Credentials(keyring::Login{userOf(parser, prefix), std::move(given)});
    auto key = recoveryKeyOf(given);
    if (key)
        return keyring::Credentials(*std::move(key));
    complain(Text::tr("malar: that is no recovery key: some character is missing or wrong. Check all 28."));
    return fileTrouble;
}

bool opensByKeys(const Result<Standing> &standing)
{
    return standing && (*standing == Standing::Sealed || *standing == Standing::Server);
}

std::optional<Exit> notSealed(const QString &registry)
{
    const auto standing = Store::standing(registry);
    if (standing && opensByKeys(*standing))
        return std::nullopt;
    if (standing && *standing == Standing::Plain) {
        complain(Text::tr("malar: %1 is not sealed. Nothing was written.").arg(registry));
        return refusedInput;
    }
    const auto store = Store::open(registry, Store::Access::ReadOnly); // knows why it is none
    return stop(registry, store ? Error{Error::Kind::Foreign, {}, {}} : store.error());
}

namespace {

/// By what they gave.
std::variant<Opener, Exit> unlocked(const QString &registry, const QCommandLineParser &parser,
                                    keyring::Credentials &by)
{
    if (const QString problem = placeProblem(registry); !problem.isEmpty()) {
        complain(u"malar: %1: %2"_s.arg(registry, problem));
        return refusedInput;
    }
    auto given = credentials(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&given))
        return *refused;
    by = std::move(std::get<keyring::Credentials>(given));
    const auto opener = unlock(registry, by);
    if (opener)
        return *opener;
    if (opener.error().kind == Error::Kind::WrongKey) { // written down at the next login
        Settings settings;
        settings.setFailedUnlocks(registry, settings.failedUnlocks(registry) + 1);
    }
    return stop(registry, opener.error());
}

bool isSealed(const QString &registry)
{
    const auto standing = Store::standing(registry);
    return standing && opensByKeys(*standing);
}

} // namespace

std::variant<Opener, Exit> openerOf(const QString &registry, const QCommandLineParser &parser)
{
    if (const auto refused = refusedUnlocking(parser))
        return *refused;
    if (const auto refused = notSealed(registry))
        return *refused;
    keyring::Credentials by;
    return unlocked(registry, parser, by);
}

std::variant<std::optional<Opener>, Exit> openerIfSealed(const QString &registry,
                                                         const QCommandLineParser &parser)
{
    if (const auto refused = refusedUnlocking(parser))
        return *refused;
    if (!isSealed(registry))
        return std::optional<Opener>();
    const auto opener = openerOf(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&opener))
        return *refused;
    return std::optional(std::get<Opener>(opener));
}

std::variant<std::unique_ptr<Store>, Exit> openFile(const QString &registry, const QCommandLineParser &parser,
                                                    Store::Access access, Store::Proof proof)
{
    if (const auto refused = refusedUnlocking(parser))
        return *refused;
    if (!isSealed(registry)) {
        auto store = Store::open(registry, access, proof);
        if (!store)
            return stop(registry, store.error());
        return *std::move(store);
    }
    keyring::Credentials by;
    const auto opener = unlocked(registry, parser, by);
    if (const Exit *refused = std::get_if<Exit>(&opener))
        return *refused;
    auto store = Store::open(registry, std::get<Opener>(opener), access, proof);
    if (!store)
        return stop(registry, store.error());
    if (const auto *login = std::get_if<keyring::Login>(&by); login && access == Store::Access::ReadWrite)
        static_cast<void>( // the same, but harder to guess at where it was made long ago; or the next time
            (*store)->changePassphrase(login->passphrase, login->passphrase, Store::Known::ToNobodyElse));
    Settings settings;
    noteLogin(**store, settings);
    return *std::move(store);
}

std::variant<Founder, Exit> founder(const QString &registry, const QCommandLineParser &parser)
{
    auto secret = newSecret(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&secret))
        return *refused;
    const QString user = userOf(parser);
    auto &given = std::get<keyring::Secret>(secret);
    if (!given.isEmpty() && !withstandsGuessing(given, {user, QFileInfo(registry).completeBaseName()}))
        return refuseWeak();
    keyring::Login again{user, keyring::Secret::copyOf(given.bytes())};
    auto first = FirstMember::make({user, std::move(given)});
    if (!first)
        return refuseFounder(registry, first.error());
    const QString file = parser.value(u"recovery-file"_s);
    QString shown = first->recoveryKey().shown();
    const auto written = files::write(file, shown.toLatin1() + '\n');
    static_cast<void>(keyring::passphraseFrom(shown)); // wipes it
    if (written)
        return Founder{*std::move(first), std::move(again)};
    Error error = written.error();
    error.place.clear();
    complain(u"malar: %1: %2"_s.arg(file, terms::message(error)));
    return fileTrouble;
}

void removeRecoveryFile(const QCommandLineParser &parser) { QFile::remove(parser.value(u"recovery-file"_s)); }

} // namespace malar::app
