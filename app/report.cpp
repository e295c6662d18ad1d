#include "app/report.h"

#include "app/registryfile.h"
#include "app/reportfilter.h"
#include "app/reportwanted.h"
#include "app/words.h"
#include "core/analysis/pairing.h"
#include "ui/report/cohortpdf.h"
#include "ui/session/deeds.h"
#include "ui/session/plan.h"
#include "ui/session/planfile.h"
#include "ui/sheets/patientreport.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

/// A report that can be written to a file, or made whole in memory for standard output: no copy of it lies
/// anywhere else.
struct Writer {
    std::function<Result<Done>(const QString &path)> file;
    std::function<Result<QByteArray>()> bytes;
};

Exit unwritten(const QString &place, const QString &why)
{
    complain(
        Text::tr("malar: %1 cannot be written (%2). Nothing was changed; check the folder and that you may "
                 "write there.")
            .arg(place, why));
    return fileTrouble;
}

/// To the file, or whole to standard output before the first byte goes out.
Result<Done> writeOut(const ReportWanted &wanted, const Writer &writer)
{
    if (wanted.target != u"-"_s)
        return writer.file(wanted.target);
    const Result<QByteArray> made = writer.bytes();
    if (!made)
        return Error{Error::Kind::File, made.error().detail, Text::tr("standard output")};
    if (!print({made->constData(), static_cast<std::size_t>(made->size())}))
        return Error{Error::Kind::Cancelled, {}, {}}; // said already
    return Done{};
}

/// Once that is written down. `writer` is given the head of it.
Exit takeOut(Store &store, const Deed &deed, const ReportWanted &wanted,
             const std::function<Writer(const Head &)> &writer)
{
    const auto written = malar::takeOut([&store](const Deed &each) { return noteOutput(store, each); }, deed,
                                        [&](const Head &head) { return writeOut(wanted, writer(head)); });
    if (written)
        return done;
    const Error &error = written.error();
    if (error.kind == Error::Kind::Cancelled)
        return fileTrouble;
    return error.kind == Error::Kind::File ? unwritten(error.place, error.detail)
                                           : stop(wanted.registry, error);
}

/// The plan that was asked for, or the exit code after a message.
std::variant<AnalysisPlan, Exit> planFor(const Store &store, const ReportWanted &wanted)
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

/// Nobody on the command line asked for what was last left in the window: it must not go unseen.
void sayWhatWasKept(const Store &store, const ReportWanted &wanted, const AnalysisPlan &plan,
                    const CohortFilter &filter)
{
    const auto kept = store.setting(planSetting());
    if (wanted.planFile.isEmpty() && wanted.preset.isEmpty() && kept && !kept->isEmpty())
        complain(
            Text::tr("malar: the report follows the analysis plan kept in the registry: %1. Choose another "
                     "with --plan or --preset.")
                .arg(words::presetName(plan.preset)));
    if (wanted.filter.isEmpty() && !filter.isEmpty())
        complain(
            Text::tr("malar: the report is about the patients that the cohort page shows: %1. Choose others "
                     "with --filter, all of them with --filter all.")
                .arg(words::filter(filter)));
}

/// The report of the patient of that code, which is written in any case.
Exit writePatient(const std::vector<PatientRecord> &records, Store &store, const ReportWanted &wanted)
{
    const auto found = std::ranges::find_if(records, [&wanted](const PatientRecord &record) {
        return record.patient.code.compare(wanted.patient.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (found == records.end()) {
        complain(
            Text::tr("malar: there is no patient %1 in %2. Check the code; the patients page lists them all.")
                .arg(wanted.patient, wanted.registry.isEmpty() ? u"--demo"_s : wanted.registry));
        return refusedInput;
    }
    auto report = patientReport(store, found->patient.id, *reportClock(wanted.registry.isEmpty()));
    if (!report)
        return stop(wanted.registry, report.error());
    if (const auto sound = store.proved(); !sound)
        return stop(wanted.registry, sound.error());
    const QPageSize::PageSizeId size = wanted.options.size;
    const Deed deed = deeds::output(Output::PatientReport, {.patient = found->patient.id});
    return takeOut(store, deed, wanted, [&](const Head &head) -> Writer {
        report->sheet.head = head;
        return {[&](const QString &path) { return writePatientReport(path, *report, size); },
                [&]() -> Result<QByteArray> { return patientPdf(*report, size); }};
    });
}

Exit write(Store &store, const ReportWanted &wanted)
{
    const auto registry = store.registry();
    if (!registry)
        return stop(wanted.registry, registry.error());
    const auto records = store.records();
    if (!records)
        return stop(wanted.registry, records.error());
    if (!wanted.patient.isEmpty())
        return writePatient(*records, store, wanted);
    const auto plan = planFor(store, wanted);
    if (const Exit *refused = std::get_if<Exit>(&plan))
        return *refused;

    const auto filter = reportFilter(store, wanted.filter);
    if (!filter) {
        complain(Text::tr("malar: the filter %1 cannot be used: %2.")
                     .arg(filter.error().place, filter.error().detail));
        return exitOf(filter.error());
    }

    sayWhatWasKept(store, wanted, std::get<AnalysisPlan>(plan), *filter);
    const auto panels = store.panels();
    if (!panels)
        return stop(wanted.registry, panels.error());
    CohortSource source{
        *records, *registry, std::get<AnalysisPlan>(plan), *filter, *reportClock(wanted.registry.isEmpty()),
        *panels};
    if (const auto sound = store.proved(); !sound)
        return stop(wanted.registry, sound.error());
    const PlacedCohort cohort = place(source.records, source.plan, source.filter, source.now.date());
    const auto bytes = [&] {
        const ReportFormat format = wanted.options.format;
        return reportBytes(cohortContent(source, format, u"report."_s + suffixOf(format)), wanted.options);
    };
    const Deed deed =
        deeds::output(Output::CohortReport, {.patients = static_cast<int>(cohort.patients.size())});
    return takeOut(store, deed, wanted, [&](const Head &head) -> Writer {
        source.head = head;
        return {[&](const QString &path) { return writeCohortReport(path, source, wanted.options); }, bytes};
    });
}

} // namespace

int runDrawing(int &argc, char **argv, const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run(arguments);
}

Exit report(const QCommandLineParser &parser)
{
    const auto wanted = readReport(parser);
    if (const Exit *refused = std::get_if<Exit>(&wanted))
        return *refused;
    const ReportWanted &asked = std::get<ReportWanted>(wanted);
    const auto opened = openRegistry(asked.registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&opened))
        return *refused;
    return write(*std::get<std::unique_ptr<Store>>(opened), asked);
}

} // namespace malar::app
