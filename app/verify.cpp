#include "app/verify.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"
#include "ui/words/verdictwords.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseVerify(const QString &sentence)
{
    complain(Text::tr("malar verify: %1 See malar verify --help.").arg(sentence));
    return wrongUse;
}

/// Whether the history has grown from what was printed; the exit after a message where not.
std::optional<Exit> compared(const QString &registry, const std::optional<Opener> &opener,
                             const Head &printed)
{
    const auto store = opener ? Store::open(registry, *opener, Store::Access::ReadOnly, Store::Proof::Beside)
                              : Store::open(registry, Store::Access::ReadOnly, Store::Proof::Beside);
    const Result<Head> then = store ? (*store)->head(printed.sequence) : store.error();
    if (!then)
        return stop(registry, then.error());
    if (*then == printed)
        return std::nullopt;
    complain(then->sequence == 0
                 ? Text::tr("malar: %1: the history ends before row %2: the registry is older than %3.")
                       .arg(registry, QString::number(printed.sequence), headText(printed))
                 : Text::tr("malar: %1: the history has not grown from %2: at that row it says %3.")
                       .arg(registry, headText(printed), headText(*then)));
    return refusedInput;
}

Exit tell(const QString &registry, const Verdict &verdict)
{
    const QString head = headWords(verdict.head);
    const QString counts = head.isEmpty() ? lookedAt(verdict) : head + u", "_s + lookedAt(verdict);
    if (const QString doubt = unproved(verdict); !doubt.isEmpty())
        complain(Text::tr("Note: %1").arg(doubt));
    return print(u"%1: %2 %3\n"_s.arg(registry, sentence(verdict), counts).toStdString()) ? done
                                                                                          : fileTrouble;
}

} // namespace

QString verifySummary() { return Text::tr("Whether a registry is whole, and what its history says."); }

void describeVerify(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"FILE"_s,
        Text::tr("The registry. Its pages, tables, history and signatures are checked; the first thing that "
                 "is wrong is named, with exit 1. Nothing is written."));
    parser.addOption({u"against"_s,
                      Text::tr("The head in the footer of a print or the README of an export, such as "
                               "1234-5f3a9c01: whether the history has grown from it."),
                      u"HEAD"_s});
    describeUnlocking(parser);
}

Exit verify(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || files.front() == u"-"_s)
        return refuseVerify(Text::tr("name one registry."));
    const auto against = headFromText(parser.value(u"against"_s));
    if (parser.isSet(u"against"_s) && !against)
        return refuseVerify(Text::tr("give after --against a head such as 1234-5f3a9c01."));
    const QString &registry = files.front();
    const auto unlocked = openerIfSealed(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&unlocked))
        return *refused;
    const auto &opener = std::get<std::optional<Opener>>(unlocked);
    const Result<Verdict> verdict = Store::verify(registry, opener);
    if (!verdict)
        return stop(registry, verdict.error());
    if (!verdict->isSound()) {
        complain(u"malar: %1: %2"_s.arg(registry, sentence(*verdict)));
        return refusedInput;
    }
    if (against)
        if (const auto refused = compared(registry, opener, *against))
            return *refused;
    return tell(registry, *verdict);
}

} // namespace malar::app
