#include "app/seal.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "ui/session/readonly.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseSeal(const QString &sentence)
{
    complain(Text::tr("malar seal: %1 See malar seal --help.").arg(sentence));
    return wrongUse;
}

Exit refuseUnseal(const QString &sentence)
{
    complain(Text::tr("malar unseal: %1 See malar unseal --help.").arg(sentence));
    return wrongUse;
}

/// What is no plain registry is told before anybody types a passphrase for it.
std::optional<Exit> notPlain(const QString &registry)
{
    const auto standing = Store::standing(registry);
    if (standing && *standing == Standing::Plain)
        return std::nullopt;
    if (standing && *standing == Standing::Sealed) {
        complain(Text::tr("malar: %1 is sealed already. Nothing was changed.").arg(registry));
        return refusedInput;
    }
    const auto store = Store::open(registry, Store::Access::ReadOnly); // knows why it is none
    return stop(registry, store ? Error{Error::Kind::Foreign, {}, {}} : store.error());
}

void tellPlain(const QStringList &left)
{
    for (const QString &name : left)
        complain(
            Text::tr("Note: %1 is not sealed and can be read by whoever has it. Remove it when you need it "
                     "no more.")
                .arg(name));
}

} // namespace

QString sealSummary() { return Text::tr("A plain registry, sealed: nobody reads it without a passphrase."); }

void describeSeal(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"FILE"_s, Text::tr("The registry. The sealed one takes its name, and the plain one is removed."));
    parser.addOption({u"keep-plain"_s, Text::tr("Keep the plain one beside it, as FILE.plain.")});
    describeFirstMember(parser);
}

Exit seal(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseSeal(Text::tr("name one registry."));
    if (const auto refused = refusedFirstMember(parser))
        return *refused;
    const QString &registry = files.front();
    if (const auto refused = notPlain(registry))
        return *refused;
    sweepBeside(registry);
    auto made = founder(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&made))
        return *refused;
    auto &[first, again] = std::get<Founder>(made);
    const auto left = Store::seal(registry, first, {std::move(again), parser.isSet(u"keep-plain"_s), {}});
    if (!left) {
        if (left.error().kind != Error::Kind::Unconfirmed) // it is sealed all the same
            removeRecoveryFile(parser);
        return stop(registry, left.error());
    }
    tellPlain(*left);
    return print(Text::tr(
                     "%1 is sealed. The recovery key is in %2: print it, lock it away, and remove the file.")
                     .arg(registry, parser.value(u"recovery-file"_s))
                     .toStdString() +
                 '\n')
               ? done
               : fileTrouble;
}

QString unsealSummary() { return Text::tr("A plain copy of a sealed registry, for SQLite."); }

void describeUnseal(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The sealed registry; it stays as it is."));
    parser.addOption(
        {u"o"_s,
         Text::tr("The copy: a file that is not there yet. Whoever has it reads everything, names included."),
         u"COPY.sqlite"_s});
    describeUnlocking(parser);
}

Exit unseal(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const QString copy = parser.value(u"o"_s);
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseUnseal(Text::tr("name one registry."));
    if (copy.isEmpty() || copy == u"-"_s)
        return refuseUnseal(Text::tr("say with -o which file to write."));
    const QString &registry = files.front();
    const auto standing = Store::standing(registry);
    if (standing && *standing == Standing::Plain) {
        complain(Text::tr("malar: %1 is not sealed. Nothing was written.").arg(registry));
        return refusedInput;
    }
    sweepBeside(copy);
    auto opened = openFile(registry, parser, Store::Access::ReadWrite, Store::Proof::Beside);
    if (const Exit *refused = std::get_if<Exit>(&opened))
        return *refused;
    const auto &store = std::get<std::unique_ptr<Store>>(opened);
    if (const QString reason = readOnlyReason(*store); !reason.isEmpty()) {
        complain(u"malar: %1: %2"_s.arg(registry, reason));
        return fileTrouble;
    }
    if (const auto written = store->unseal(copy); !written) {
        Error error = written.error();
        error.place.clear();
        complain(u"malar: %1: %2"_s.arg(copy, terms::message(error)));
        return exitOf(error);
    }
    complain(Text::tr("Note: %1 is not sealed: whoever has it reads everything, names included.").arg(copy));
    return done;
}

} // namespace malar::app
