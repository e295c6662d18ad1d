#include "app/report.h"

#include "ui/plan.h"
#include "ui/registry/trainingcohort.h"
#include "ui/report/cohortpdf.h"
#include "ui/terms.h"

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
    QString preset; // empty: the plan that the registry keeps
    QPageSize::PageSizeId page = QPageSize::A4;
};

Exit refuse(const QString &sentence)
{
    complain(Text::tr("malar report: %1 See malar report --help.").arg(sentence));
    return wrongUse;
}

/// What a file that cannot be used means for the exit code.
Exit exitOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Foreign:
    case Error::Kind::Damaged:
    case Error::Kind::NewerSchema:
    case Error::Kind::Invalid:
        return refusedInput;
    default:
        return fileTrouble;
    }
}

/// A registry that cannot be reported, in a line that names it once.
Exit stop(const Wanted &wanted, Error error)
{
    const QString name = wanted.registry.isEmpty() ? u"--demo"_s : wanted.registry;
    if (error.place == name)
        error.place.clear();
    if (QFileInfo(wanted.registry).isDir()) {
        complain(Text::tr("malar: %1 cannot be read (it is a folder). Name the registry in it.").arg(name));
        return fileTrouble;
    }
    if (error.kind == Error::Kind::NotFound)
        complain(Text::tr("malar: %1 cannot be read (no such file). Check the name and that you may read it.")
                     .arg(name));
    else
        complain(u"malar: %1: %2"_s.arg(name, terms::message(error)));
    return exitOf(error);
}

std::variant<Wanted, Exit> read(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool demo = parser.isSet(u"demo"_s);
    if (files.size() != (demo ? 0 : 1))
        return refuse(Text::tr("name one registry, or --demo for the training cohort."));
    Wanted wanted{demo ? QString() : files.front(), parser.value(u"o"_s), parser.value(u"preset"_s),
                  QPageSize::A4};
    if (wanted.target.isEmpty())
        return refuse(Text::tr("say with -o which PDF to write."));
    // Two files that do not exist are "equal" to QFileInfo.
    if (!demo && QFileInfo::exists(wanted.target) && QFileInfo(wanted.target) == QFileInfo(wanted.registry))
        return refuse(Text::tr("the PDF would replace the registry. Choose another name after -o."));
    if (!wanted.preset.isEmpty() && !planFromPreset(wanted.preset, {}))
        return refuse(
            Text::tr("there is no preset %1. Choose exact, r, spss, stata or acr2025.").arg(wanted.preset));
    const QString page = parser.value(u"page"_s).toLower();
    if (page != u"a4"_s && page != u"letter"_s)
        return refuse(Text::tr("there is no page %1. Choose a4 or letter.").arg(page));
    if (page == u"letter"_s)
        wanted.page = QPageSize::Letter;
    return wanted;
}

Exit writeTo(const QString &path, const CohortSource &source, const Wanted &wanted)
{
    const auto written = writeCohortPdf(path, source, wanted.page);
    if (written)
        return done;
    complain(
        Text::tr("malar: %1 cannot be written (%2). Nothing was changed; check the folder and that you may "
                 "write there.")
            .arg(path, written.error().detail));
    return fileTrouble;
}

/// A PDF is written back and forth, so it is whole before the first byte goes out.
Exit writeToOutput(const CohortSource &source, const Wanted &wanted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    if (const Exit trouble = writeTo(path, source, wanted); trouble != done)
        return trouble;
    const std::optional<QByteArray> bytes = readAll(path);
    return bytes && print({bytes->constData(), static_cast<std::size_t>(bytes->size())}) ? done : fileTrouble;
}

Exit write(const Store &store, const Wanted &wanted)
{
    const auto registry = store.registry();
    if (!registry)
        return stop(wanted, registry.error());
    const auto records = store.records();
    if (!records)
        return stop(wanted, records.error());
    auto plan = planOf(store);
    if (!plan)
        return stop(wanted, plan.error());
    if (!wanted.preset.isEmpty())
        plan = *planFromPreset(wanted.preset, plan->schedule);

    const CohortSource source{*records, *registry, *plan, {}, QDateTime::currentDateTime()};
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

QString reportSummary() { return Text::tr("The cohort report of a registry as PDF."); }

void describeReport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry; it is only read."),
                                 u"report FILE|--demo -o OUT.pdf"_s);
    parser.addOption({u"demo"_s, Text::tr("The training cohort in place of a registry.")});
    parser.addOption(
        {u"o"_s, Text::tr("The PDF to write, or - for standard output. A file of that name is replaced."),
         u"OUT.pdf"_s});
    parser.addOption(
        {u"preset"_s,
         Text::tr("How the scores are compared: exact, r, spss, stata or acr2025. Without it, as the "
                  "registry's own analysis plan says."),
         u"KEY"_s});
    parser.addOption({u"page"_s, Text::tr("Size of the page: a4 or letter."), u"a4|letter"_s, u"a4"_s});
}

Exit report(const QCommandLineParser &parser)
{
    const auto wanted = read(parser);
    if (const Exit *refused = std::get_if<Exit>(&wanted))
        return *refused;
    const Wanted &asked = std::get<Wanted>(wanted);
    const auto store =
        asked.registry.isEmpty() ? trainingCohort() : Store::open(asked.registry, Store::Access::ReadOnly);
    if (!store)
        return stop(asked, store.error());
    return write(**store, asked);
}

} // namespace malar::app
