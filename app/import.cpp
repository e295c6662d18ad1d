#include "app/import.h"

#include "app/importcolumns.h"
#include "app/importshow.h"
#include "app/registryfile.h"
#include "app/tableoptions.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "core/exchange/tabletemplate.h"
#include "core/store/server/address.h"
#include "ui/registry/exchange.h"
#include "ui/session/readonly.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct Wanted {
    QString registry;
    QString source; // a folder or a table of visits
    bool isNew = false;
    bool dryRun = false;
    ColumnsWanted columns;
    bool acceptDates = false;
    bool keepOurs = false;
    exchange::ShapeWanted shape = {};
};

/// What was read, and which columns of the file nobody has allowed to be passed over.
struct Read {
    exchange::ImportPlan plan;
    QStringList unread = {};
    QString shown = {}; // what a dry run shows of a table
};

std::variant<Wanted, Exit> read(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return refuseImport(Text::tr("name a registry, and a folder or a table of visits."));
    const auto columns = columnsWanted(parser);
    if (const Exit *refused = std::get_if<Exit>(&columns))
        return *refused;
    Wanted wanted{files[0],
                  files[1],
                  !QFileInfo::exists(files[0]) && !server::isServer(files[0]),
                  parser.isSet(u"dry-run"_s),
                  std::get<ColumnsWanted>(columns),
                  parser.isSet(u"accept-dates"_s),
                  parser.isSet(u"keep-ours"_s)};
    if (parser.isSet(u"new"_s) && !wanted.isNew)
        return refuseImport(
            Text::tr("the registry is there already. Choose another name, or leave out --new."));
    if (!wanted.isNew && parser.isSet(u"recovery-file"_s))
        return refuseImport(
            Text::tr("--recovery-file is for a new registry, and this one is there already. Leave it out."));
    if (wanted.source == u"-"_s)
        return refuseImport(
            Text::tr("standard input is not read. Write the table to a file first, and name that."));
    const bool isOfTable = !wanted.columns.isEmpty() || saysTable(parser);
    if (isOfTable && QFileInfo(wanted.source).isDir())
        return refuseImport(Text::tr("options on columns and on how a table is written are for a table of "
                                     "visits only. Leave them out for a folder."));
    const auto shape = tableWanted(parser, u"import"_s);
    if (const Exit *refused = std::get_if<Exit>(&shape))
        return *refused;
    wanted.shape = std::get<exchange::ShapeWanted>(shape);
    const bool isMade = wanted.isNew && !wanted.dryRun;
    if (const auto refused = isMade ? refusedFirstMember(parser) : refusedUnlocking(parser))
        return *refused;
    return wanted;
}

std::variant<Read, Exit> planOfTable(const Wanted &wanted, const ScaleSet &scales,
                                     const exchange::ImportTarget &target)
{
    const auto hints = hintsFrom(wanted.columns);
    if (const Exit *refused = std::get_if<Exit>(&hints))
        return *refused;
    const auto &known = std::get<exchange::Hints>(hints);
    const auto visits =
        exchange::readTableFor(known.kept.value_or(exchange::Mapping()), wanted.source, wanted.shape);
    if (!visits)
        return refuseFile(wanted.source, visits.error());
    if (const auto refused = refusedOptions(wanted.shape, visits->shape(), u"import"_s))
        return *refused;
    tellShape(visits->shape());
    const exchange::Glance glance = exchange::glanceAt(*visits);
    const auto mapping = mappingFor(wanted.columns, known, glance, scales);
    if (const Exit *refused = std::get_if<Exit>(&mapping))
        return *refused;
    const auto &columns = std::get<exchange::Mapping>(mapping);
    Read read{{}, tellColumns(wanted.columns, glance, columns)};
    read.plan = exchange::readVisits(*visits, QFileInfo(wanted.source).fileName(), columns, target);
    if (wanted.dryRun)
        read.shown = shown(read.plan, target);
    return read;
}

std::variant<Read, Exit> planOf(const Wanted &wanted, const ImportInto &into)
{
    if (!QFileInfo::exists(wanted.source)) {
        complain(Text::tr("malar: there is no folder and no file %1. Check the name.").arg(wanted.source));
        return fileTrouble;
    }
    exchange::ImportTarget target = into.target(QDate::currentDate());
    target.acceptDates = wanted.acceptDates;
    if (QFileInfo(wanted.source).isDir())
        return Read{exchange::readFolder(wanted.source, target)};
    target.keepOurs = wanted.keepOurs;
    target.codes = wanted.columns.codes;
    return planOfTable(wanted, into.scales, target);
}

QString counted(const exchange::ImportPlan &plan)
{
    QString text =
        Text::tr("New patients: %1. New visits: %2.").arg(plan.files.size()).arg(plan.visitCount());
    if (const auto bare = static_cast<int>(plan.totalsOnlyCount()); bare > 0)
        text += u' ' + Text::tr("Totals only: %n of the visits.", nullptr, bare);
    if (plan.identical + plan.identicalVisits > 0)
        text += u' ' + Text::tr("There already, and passed over: %1, %2.")
                           .arg(Text::tr("%n patient(s)", nullptr, static_cast<int>(plan.identical)),
                                Text::tr("%n visit(s)", nullptr, static_cast<int>(plan.identicalVisits)));
    if (plan.withoutForm > 0)
        text += u' ' + Text::tr("Rows without a CLASI: %1.").arg(plan.withoutForm);
    return text + u'\n';
}

/// Sealed from the beginning, for whoever the options name.
std::variant<Result<Done>, Exit> writeNew(const Wanted &wanted, const exchange::ImportPlan &plan,
                                          const QCommandLineParser &parser)
{
    sweepBeside(wanted.registry);
    const auto made = founder(wanted.registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&made))
        return *refused;
    const Result<Done> written = importAsNew(wanted.registry, plan, std::get<Founder>(made).first);
    if (!written && written.error().kind != Error::Kind::Unconfirmed)
        removeRecoveryFile(parser);
    return written;
}

Exit write(const Wanted &wanted, Store *store, const exchange::ImportPlan &plan,
           const QCommandLineParser &parser)
{
    const std::variant<Result<Done>, Exit> tried =
        store ? applyImport(*store, plan) : writeNew(wanted, plan, parser);
    if (const Exit *refused = std::get_if<Exit>(&tried))
        return *refused;
    if (const auto &written = std::get<Result<Done>>(tried); !written)
        return stop(wanted.registry, written.error());
    if (print(counted(plan).toStdString()))
        return done;
    complain(Text::tr("malar: everything was imported all the same."));
    return fileTrouble;
}

bool isUnreadable(const exchange::Problem &problem)
{
    return problem.what.reason == exchange::Refusal::Reason::NotReadable;
}

Exit run(const Wanted &wanted, const QCommandLineParser &parser)
{
    std::unique_ptr<Store> store;
    if (!wanted.isNew) {
        // A sealed one shows no identities to compare with where nothing can be written down.
        const auto standing = Store::standing(wanted.registry);
        const bool isSealed = standing && opensByKeys(*standing);
        const auto access = wanted.dryRun && !isSealed ? Store::Access::ReadOnly : Store::Access::ReadWrite;
        auto opened = openFile(wanted.registry, parser, access, Store::Proof::First);
        if (const Exit *refused = std::get_if<Exit>(&opened))
            return *refused;
        store = std::get<std::unique_ptr<Store>>(std::move(opened));
        if (const QString reason = readOnlyReason(*store); !reason.isEmpty()) {
            complain(u"malar: %1: %2"_s.arg(wanted.registry, reason));
            return fileTrouble;
        }
    }
    const auto into = importInto(store.get());
    if (!into)
        return stop(wanted.registry, into.error());
    const auto planned = planOf(wanted, *into);
    if (const Exit *refused = std::get_if<Exit>(&planned))
        return *refused;

    const auto &[plan, unread, visits] = std::get<Read>(planned);
    tellProblems(plan.problems, QFileInfo(wanted.source).isDir());
    tellAlike(plan);
    if (!visits.isEmpty() && unread.isEmpty() && !print(visits.toStdString()))
        return fileTrouble;
    if (!unread.isEmpty() && !isAnotherTable(plan.problems))
        complain(
            Text::tr("malar: columns would be passed over: %1. Say what each stands for with --map, or leave "
                     "it out with --ignore; --ignore-others leaves out all of them.")
                .arg(unread.join(u", "_s)));
    if (!plan.isAccepted() || !unread.isEmpty()) {
        complain(Text::tr("malar: nothing was imported. Problems: %1.")
                     .arg(plan.problems.blocking + static_cast<std::size_t>(unread.size())));
        return std::ranges::any_of(plan.problems.list, isUnreadable) ? fileTrouble : refusedInput;
    }
    if (!wanted.dryRun)
        return write(wanted, store.get(), plan, parser);
    return print((Text::tr("Nothing was written.") + u' ' + counted(plan)).toStdString()) ? done
                                                                                          : fileTrouble;
}

} // namespace

QString importSummary() { return Text::tr("An exported folder, or a table of visits, into a registry."); }

void describeImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry; a new one where nothing stands."));
    parser.addPositionalArgument(
        u"DIR|TABLE"_s,
        Text::tr("A folder that was exported, or a table (CSV or .xlsx) with a row a visit: patient, date "
                 "and the 56 answers, or both totals where no answer was kept, and what else is known of the "
                 "patient; or an export of REDCap."));
    parser.addOption({u"dry-run"_s, Text::tr("Say what is wrong and how much there is; write nothing.")});
    parser.addOption({u"new"_s, Text::tr("Refuse where the registry is there already.")});
    describeColumns(parser);
    parser.addOption(
        {u"accept-dates"_s,
         Text::tr("Take dates of more than 120 years ago, and starts of more than a year ahead.")});
    describeTable(parser, Dates::Some);
    describeFirstMember(parser);
}

Exit importFolder(const QCommandLineParser &parser)
{
    if (parser.isSet(u"template"_s))
        return print(exchange::tableTemplate(exportWords({}, {}), {}).toStdString()) ? done : fileTrouble;
    const auto wanted = read(parser);
    if (const Exit *refused = std::get_if<Exit>(&wanted))
        return *refused;
    return run(std::get<Wanted>(wanted), parser);
}

} // namespace malar::app
