#include "app/merge.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/store/delivery.h"
#include "ui/registry/merging.h"
#include "ui/session/readonly.h"
#include "ui/words/mergewords.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct MergeWanted {
    QString registry;
    QString source; // a delivery, a folder or another copy
    bool dryRun = false;
    std::optional<exchange::MergeSide> side; // of every conflict
    bool acceptOther = false;
    bool acceptDates = false;
};

Exit refuseMerge(const QString &sentence)
{
    complain(Text::tr("malar merge: %1 See malar merge --help.").arg(sentence));
    return wrongUse;
}

std::variant<MergeWanted, Exit> readMerge(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2 || files.contains(u"-"_s))
        return refuseMerge(Text::tr("name a registry, and a delivery or a folder that was exported."));
    MergeWanted wanted{files[0],
                       files[1],
                       parser.isSet(u"dry-run"_s),
                       {},
                       parser.isSet(u"other-registry"_s),
                       parser.isSet(u"accept-dates"_s)};
    if (const QString side = parser.value(u"conflicts"_s); side == u"theirs")
        wanted.side = exchange::MergeSide::Theirs;
    else if (side == u"ours")
        wanted.side = exchange::MergeSide::Ours;
    else if (parser.isSet(u"conflicts"_s))
        return refuseMerge(Text::tr("--conflicts is ours or theirs."));
    if (const auto refused = refusedUnlocking(parser))
        return *refused;
    return wanted;
}

/// Of what was sent: there is no backup of it here to open.
Exit unopened(const QString &source, const Error &error)
{
    if (error.kind != Error::Kind::Damaged && error.kind != Error::Kind::Altered)
        return stop(source, error);
    complain(u"malar: %1: %2"_s.arg(source, mergewords::whyUnopened(error)));
    return exitOf(error);
}

/// The six words, or whoever opens a copy.
std::variant<std::optional<Opener>, Exit> openerOfSource(const QString &source, Standing standing,
                                                         const QCommandLineParser &parser)
{
    if (standing != Standing::Delivery && standing != Standing::Sealed)
        return std::optional<Opener>();
    auto given = credentials(source, parser, u"from-"_s);
    if (const Exit *refused = std::get_if<Exit>(&given))
        return *refused;
    auto &by = std::get<keyring::Credentials>(given);
    if (auto *login = std::get_if<keyring::Login>(&by); login && standing == Standing::Delivery) {
        const keyring::Bytes bytes = login->passphrase.bytes();
        by = delivery::login(QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                                               static_cast<qsizetype>(bytes.size())));
    }
    const auto opener = unlock(source, by);
    if (!opener)
        return unopened(source, opener.error());
    return std::optional(*opener);
}

std::variant<Incoming, Exit> fileOf(const MergeWanted &wanted, const Store &ours,
                                    const QCommandLineParser &parser)
{
    const auto standing = Store::standing(wanted.source);
    if (!standing)
        return unopened(wanted.source, standing.error());
    const auto opener = openerOfSource(wanted.source, *standing, parser);
    if (const Exit *refused = std::get_if<Exit>(&opener))
        return *refused;
    const auto &by = std::get<std::optional<Opener>>(opener);
    auto theirs = by ? Store::open(wanted.source, *by, Store::Access::ReadOnly)
                     : Store::open(wanted.source, Store::Access::ReadOnly);
    if (!theirs)
        return unopened(wanted.source, theirs.error());
    auto incoming = incomingFrom(*std::move(theirs), ours);
    if (incoming)
        return *std::move(incoming);
    if (incoming.error().kind != Error::Kind::Foreign)
        return stop(wanted.source, incoming.error());
    complain(Text::tr("malar: %1 is another registry, not a delivery or a copy of this one. Make a delivery "
                      "of it with malar deliver.")
                 .arg(wanted.source));
    return refusedInput;
}

std::variant<Incoming, Exit> folderOf(const MergeWanted &wanted, const Store &ours)
{
    const auto into = importInto(&ours);
    if (!into)
        return stop(wanted.registry, into.error());
    exchange::ImportTarget target = mergeTarget(into->target(QDate::currentDate()));
    target.acceptDates = wanted.acceptDates;
    const exchange::ImportPlan plan = exchange::readFolder(wanted.source, target);
    for (const exchange::Problem &problem : plan.problems.list)
        complain(problem.blocks() ? message(problem) : Text::tr("Note: %1").arg(message(problem)));
    if (plan.isAccepted()) {
        auto incoming = incomingFrom(plan, ours);
        return incoming ? std::variant<Incoming, Exit>(*std::move(incoming))
                        : std::variant<Incoming, Exit>(stop(wanted.registry, incoming.error()));
    }
    complain(Text::tr("malar: nothing was merged. Problems: %1.").arg(plan.problems.blocking));
    return refusedInput;
}

QString row(const mergewords::Line &line)
{
    const auto dash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return u"%1, %2, %3: %4 → %5\n"_s.arg(line.patient, line.what, line.field, dash(line.before),
                                          dash(line.after));
}

QString listed(const exchange::MergePlan &plan)
{
    QString text;
    for (const mergewords::Line &line : mergewords::changes(plan))
        text += row(line);
    if (!plan.conflicts.empty())
        text += Text::tr("Changed here and there (here → there):") + u'\n';
    for (const exchange::MergeUnit &unit : plan.conflicts)
        for (const mergewords::Line &line : mergewords::conflict(plan, unit))
            text += row(line);
    return text;
}

void tell(const std::vector<exchange::MergeProblem> &problems)
{
    for (const exchange::MergeProblem &problem : problems)
        complain(problem.blocks() ? mergewords::message(problem)
                                  : Text::tr("Note: %1").arg(mergewords::message(problem)));
}

/// None where it may be written; else after a message.
std::optional<Exit> refused(const MergeWanted &wanted, const exchange::MergePlan &plan,
                            const exchange::Decisions &decisions)
{
    std::vector<exchange::MergeProblem> later;
    if (!decisions.empty())
        exchange::decided(plan, decisions, later);
    std::erase_if(later, [&](const exchange::MergeProblem &problem) {
        return std::ranges::find(plan.problems, problem) != plan.problems.end();
    });
    tell(plan.problems);
    tell(later);
    const auto blocking = std::ranges::count_if(plan.problems, &exchange::MergeProblem::blocks) +
                          std::ranges::count_if(later, &exchange::MergeProblem::blocks);
    if (blocking > 0) {
        complain(Text::tr("malar: nothing was merged. Problems: %1.").arg(blocking));
        return refusedInput;
    }
    if (plan.conflicts.empty() || wanted.side)
        return std::nullopt;
    complain(Text::tr("malar: nothing was merged. %n unit(s) were changed here and there: decide with "
                      "--conflicts ours or --conflicts theirs, or one by one in the window.",
                      nullptr, static_cast<int>(plan.conflicts.size())));
    return refusedInput;
}

Exit merge(const MergeWanted &wanted, Store &store, const Incoming &incoming)
{
    const Result<Revision> seen = store.revision();
    const auto plan = planOf(store, incoming, {QDate::currentDate(), wanted.acceptOther});
    if (!plan || !seen)
        return stop(wanted.registry, plan ? seen.error() : plan.error());
    exchange::Decisions decisions;
    if (wanted.side)
        for (const exchange::MergeUnit &unit : plan->conflicts)
            decisions[unit] = *wanted.side;
    if (!print(listed(*plan).toStdString()))
        return fileTrouble;
    if (const auto exit = refused(wanted, *plan, decisions))
        return *exit;
    if (!wanted.dryRun) {
        const std::size_t count = decisions.size();
        const bool isOurs = wanted.side == exchange::MergeSide::Ours;
        const QString how = mergewords::decided(isOurs ? count : 0, isOurs ? 0 : count);
        const QString reason = (mergewords::from(plan->from) + u' ' + how).trimmed();
        if (const auto written = applyMerge(store, incoming, *plan, {decisions, reason, *seen}); !written)
            return stop(wanted.registry, written.error());
    }
    const QString text = (wanted.dryRun ? Text::tr("Nothing was written.") + u' ' : QString()) +
                         mergewords::counted(plan->counts) + u'\n';
    return print(text.toStdString()) ? done : fileTrouble;
}

} // namespace

QString mergeSummary() { return Text::tr("A centre's delivery, or an exported folder, into a registry."); }

void describeMerge(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry."));
    parser.addPositionalArgument(
        u"DELIVERY|DIR"_s,
        Text::tr("A delivery, a folder that was exported, or another copy of the registry itself."));
    parser.addOption({u"dry-run"_s, Text::tr("List what would change; write nothing.")});
    parser.addOption({u"conflicts"_s,
                      Text::tr("Whose all is that was changed here and there since the last delivery. "
                               "Without it nothing is written where there is something of the kind."),
                      u"ours|theirs"_s});
    parser.addOption({u"other-registry"_s,
                      Text::tr("The delivery is of another registry of the same study; asked for once.")});
    parser.addOption(
        {u"accept-dates"_s,
         Text::tr("Take dates of more than 120 years ago, and starts of more than a year ahead.")});
    parser.addOption({u"from-user"_s, Text::tr("Who opens the copy; as --user if left out."), u"NAME"_s});
    parser.addOption({u"from-passphrase-fd"_s,
                      Text::tr("The file descriptor whose first line is the passphrase of the delivery."),
                      u"N"_s});
    parser.addOption({u"from-passphrase-file"_s,
                      Text::tr("The file whose first line is the passphrase of the delivery."), u"PATH"_s});
    describeUnlocking(parser);
}

Exit mergeDelivery(const QCommandLineParser &parser)
{
    const auto given = readMerge(parser);
    if (const Exit *refused = std::get_if<Exit>(&given))
        return *refused;
    const auto &wanted = std::get<MergeWanted>(given);
    if (!QFileInfo::exists(wanted.source)) {
        complain(Text::tr("malar: there is no folder and no file %1. Check the name.").arg(wanted.source));
        return fileTrouble;
    }
    auto opened = openFile(wanted.registry, parser, Store::Access::ReadWrite, Store::Proof::First);
    if (const Exit *refused = std::get_if<Exit>(&opened))
        return *refused;
    const auto &store = std::get<std::unique_ptr<Store>>(opened);
    if (const QString reason = readOnlyReason(*store); !reason.isEmpty()) {
        complain(u"malar: %1: %2"_s.arg(wanted.registry, reason));
        return fileTrouble;
    }
    const auto incoming =
        QFileInfo(wanted.source).isDir() ? folderOf(wanted, *store) : fileOf(wanted, *store, parser);
    if (const Exit *refused = std::get_if<Exit>(&incoming))
        return *refused;
    return merge(wanted, *store, std::get<Incoming>(incoming));
}

} // namespace malar::app
