#include "app/deliver.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/files/fault.h"
#include "core/store/delivery.h"
#include "ui/registry/merging.h"
#include "ui/session/deeds.h"
#include "ui/words/terms.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseDeliver(const QString &sentence)
{
    complain(Text::tr("malar deliver: %1 See malar deliver --help.").arg(sentence));
    return wrongUse;
}

/// Of the file that is written, which it names once.
Exit stopAt(const QString &path, Error error)
{
    error.place.clear();
    complain(u"malar: %1: %2"_s.arg(path, terms::message(error)));
    return exitOf(error);
}

Exit tellDelivered(const DeliveryOrder &order, const QString &words, const exchange::ExportCounts &counts)
{
    QString text = Text::tr("%1 holds %2 and %3. The passphrase is in %4: tell it to whoever merges the "
                            "delivery, by another way than the file, and remove it.")
                       .arg(order.path, Text::tr("%n patient(s)", nullptr, static_cast<int>(counts.patients)),
                            Text::tr("%n visit(s)", nullptr, static_cast<int>(counts.visits)), words);
    if (counts.withdrawn > 0)
        text += u' ' + Text::tr("Withdrew, and sent as that alone: %1.").arg(counts.withdrawn);
    return print(text.toStdString() + '\n') ? done : fileTrouble;
}

Exit write(Store &store, const QString &registry, const DeliveryOrder &order, const QString &words)
{
    const QString passphrase = delivery::freshPassphrase();
    const auto member = FirstMember::make(delivery::login(passphrase));
    if (!member)
        return stop(registry, member.error());
    if (const auto kept = files::write(words, passphrase.toLatin1() + '\n'); !kept)
        return stopAt(words, kept.error());
    sweepBeside(order.path);
    const auto written =
        deliver(store, order, *member, [&](const Deed &deed) { return noteOutput(store, deed); });
    if (written)
        return tellDelivered(order, words, *written);
    if (written.error().kind != Error::Kind::Unconfirmed)
        QFile::remove(words);
    if (written.error().kind != Error::Kind::NotFound)
        return written.error().place == order.path ? stopAt(order.path, written.error())
                                                   : stop(registry, written.error());
    complain(
        Text::tr("malar: nobody in %1 is of the centre %2. Check its name.").arg(registry, order.centre));
    return refusedInput;
}

} // namespace

QString deliverSummary() { return Text::tr("A centre's patients, sealed, for a registry that merges them."); }

void describeDeliver(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry; it stays as it is."));
    parser.addOption({u"o"_s, Text::tr("The delivery: a file that is not there yet."), u"DELIVERY.malar"_s});
    parser.addOption({u"centre"_s, Text::tr("Whose patients; those of all centres if left out."), u"NAME"_s});
    parser.addOption(
        {u"with-photographs"_s, Text::tr("With the photographs to which consent stands, as JPEG.")});
    parser.addOption({u"passphrase-out"_s,
                      Text::tr("The new file that the delivery's passphrase, six words, is written to."),
                      u"PATH"_s});
    describeUnlocking(parser);
}

Exit deliverPatients(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const DeliveryOrder order{parser.value(u"o"_s), parser.value(u"centre"_s),
                              parser.isSet(u"with-photographs"_s)};
    const QString words = parser.value(u"passphrase-out"_s);
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseDeliver(Text::tr("name one registry."));
    if (order.path.isEmpty() || order.path == u"-"_s)
        return refuseDeliver(Text::tr("say with -o which file to write."));
    if (words.isEmpty() || words == u"-"_s)
        return refuseDeliver(Text::tr("say with --passphrase-out where the passphrase is to be written: "
                                      "without it nobody could open the delivery."));
    const auto opened = openRegistry(files.front(), parser);
    if (const Exit *refused = std::get_if<Exit>(&opened))
        return *refused;
    return write(*std::get<std::unique_ptr<Store>>(opened), files.front(), order, words);
}

} // namespace malar::app
