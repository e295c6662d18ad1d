#include "app/report.h"

#include "app/registryfile.h"
#include "app/reportfilter.h"
#include "ui/plan.h"
#include "ui/report/cohortpdf.h"
#include "ui/report/planfile.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Wanted {
    QString registry; // empty: the training cohort
    QString target;
    QString preset;   // empty: the plan of the file
    QString planFile; // empty: the plan that the registry keeps
    QString filter;   // as reportFilter() takes it
    ReportOptions options;
};

Exit refuse(const QString &sentence)
{
    complain(Text::tr("malar report: %1 See malar report --help.").arg(sentence));
    return wrongUse;
}

/// Now, or the instant that the environment gives in its place (reproducible-builds.org/specs): then in UTC,
/// so that the report is the same everywhere. None where that is no number.
std::optional<QDateTime> clock()
{
    if (!qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return QDateTime::currentDateTime();
    bool number = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&number);
    if (!number || seconds < 0)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// What is wrong with the choice of format and page, or empty.
QString takeOptions(const QCommandLineParser &parser, Wanted &wanted)
{
    wanted.options.format = formatOf(wanted.target).value_or(ReportFormat::Pdf);
    if (parser.isSet(u"format"_s)) {
        const QString name = parser.value(u"format"_s).toLower();
        const auto format = formatOf(u"report."_s + name);
        if (!format || name != suffixOf(*format))
            return Text::tr("there is no format %1. Choose pdf, html or xlsx.").arg(name);
        wanted.options.format = *format;
    }
    if (parser.isSet(u"pdfa"_s)) {
        if (wanted.options.format != ReportFormat::Pdf)
            return Text::tr("--pdfa is for a PDF only.");
        if (wanted.target == u"-"_s)
            return Text::tr("--pdfa writes files beside the PDF. Choose a name after -o.");
        wanted.options.format = ReportFormat::PdfA;
    }
    const QString page = parser.value(u"page"_s).toLower();
    if (page != u"a4"_s && page != u"letter"_s)
        return Text::tr("there is no page %1. Choose a4 or letter.").arg(page);
    wanted.options.size = page == u"letter"_s ? QPageSize::Letter : QPageSize::A4;
    return {};
}

std::variant<Wanted, Exit> read(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool demo = parser.isSet(u"demo"_s);
    if (files.size() != (demo ? 0 : 1))
        return refuse(Text::tr("name one registry, or --demo for the training cohort."));
    Wanted wanted{demo ? QString() : files.front(), parser.value(u"o"_s),      parser.value(u"preset"_s),
                  parser.value(u"plan"_s),          parser.value(u"filter"_s), {}};
    if (wanted.target.isEmpty())
        return refuse(Text::tr("say with -o which file to write."));
    // Two files that do not exist are "equal" to QFileInfo.
    if (!demo && QFileInfo::exists(wanted.target) && QFileInfo(wanted.target) == QFileInfo(wanted.registry))
        return refuse(Text::tr("the report would replace the registry. Choose another name after -o."));
    if (!wanted.preset.isEmpty() && !planFromPreset(wanted.preset, {}))
        return refuse(
            Text::tr("there is no preset %1. Choose exact, r, spss, stata or acr2025.").arg(wanted.preset));
    if (!wanted.preset.isEmpty() && !wanted.planFile.isEmpty())
        return refuse(Text::tr("choose --preset or --plan, not both."));
    if (const QString wrong = takeOptions(parser, wanted); !wrong.isEmpty())
        return refuse(wrong);
    if (!clock())
        return refuse(Text::tr("SOURCE_DATE_EPOCH is not a number of seconds."));
    return wanted;
}

Exit writeTo(const QString &path, const CohortSource &source, const Wanted &wanted)
{
    const auto written = writeCohortReport(path, source, wanted.options);
    if (written)
        return done;
    complain(
        Text::tr("malar: %1 cannot be written (%2). Nothing was changed; check the folder and that you may "
                 "write there.")
            .arg(written.error().place, written.error().detail));
    return fileTrouble;
}

/// Whole before the first byte goes out.
Exit writeToOutput(const CohortSource &source, const Wanted &wanted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + suffixOf(wanted.options.format));
    if (const Exit trouble = writeTo(path, source, wanted); trouble != done)
        return trouble;
    const std::optional<QByteArray> bytes = readAll(path);
    return bytes && print({bytes->constData(), static_cast<std::size_t>(bytes->size())}) ? done : fileTrouble;
}

/// The plan that was asked for, or the exit code after a message.
std::variant<AnalysisPlan, Exit> planFor(const Store &store, const Wanted &wanted)
{
    if (!wanted.planFile.isEmpty()) {
        const auto read = readPlanFile(wanted.planFile);
        if (read)
            return *read;
        complain(Text::tr("malar: the analysis plan %1 cannot be used: %2.")
                     .arg(wanted.planFile, read.error().detail));
        return exitOf(read.error());
    }
    const auto kept = planOf(store);
    if (!kept)
        return stop(wanted.registry, kept.error());
    return wanted.preset.isEmpty() ? *kept : *planFromPreset(wanted.preset, kept->schedule);
}

Exit write(const Store &store, const Wanted &wanted)
{
    const auto registry = store.registry();
    if (!registry)
        return stop(wanted.registry, registry.error());
    const auto records = store.records();
    if (!records)
        return stop(wanted.registry, records.error());
    const auto plan = planFor(store, wanted);
    if (const Exit *refused = std::get_if<Exit>(&plan))
        return *refused;

    const auto filter = reportFilter(store, wanted.filter);
    if (!filter) {
        complain(Text::tr("malar: the filter %1 cannot be used: %2.")
                     .arg(filter.error().place, filter.error().detail));
        return exitOf(filter.error());
    }

    const auto panels = store.panels();
    if (!panels)
        return stop(wanted, panels.error());
    const CohortSource source{*records, *registry, std::get<AnalysisPlan>(plan), *filter, *clock(), *panels};
    return wanted.target == u"-"_s ? writeToOutput(source, wanted) : writeTo(wanted.target, source, wanted);
}

} // namespace

int runDrawing(int &argc, char **argv, const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt looks for a Wayland socket even so, and warns where the session has no folder for one.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules({});
    return run(arguments);
}

Exit report(const QCommandLineParser &parser)
{
    const auto wanted = read(parser);
    if (const Exit *refused = std::get_if<Exit>(&wanted))
        return *refused;
    const Wanted &asked = std::get<Wanted>(wanted);
    const auto store = openRegistry(asked.registry);
    if (!store)
        return stop(asked.registry, store.error());
    return write(**store, asked);
}

} // namespace malar::app
