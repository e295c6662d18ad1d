#include "app/export.h"

#include "app/registryfile.h"
#include "app/unlocking.h"
#include "app/words.h"
#include "ui/registry/exchange.h"
#include "ui/session/deeds.h"
#include "ui/session/readonly.h"
#include "ui/words/terms.h"

#include "core/domain/keytext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseExport(const QString &sentence)
{
    complain(Text::tr("malar export: %1 See malar export --help.").arg(sentence));
    return wrongUse;
}

using exchange::ExportFormat;

/// As they were asked for; empty where one is not known.
std::vector<ExportFormat> formatsOf(const QCommandLineParser &parser)
{
    std::vector<ExportFormat> formats;
    if (!parser.isSet(u"format"_s))
        formats.push_back(ExportFormat::Folder);
    for (const QString &name : parser.values(u"format"_s).join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto format = fromKey<ExportFormat>(QStringView(name).trimmed());
        if (!format)
            return {};
        if (std::ranges::find(formats, *format) == formats.end())
            formats.push_back(*format);
    }
    std::ranges::sort(formats);
    return formats;
}

} // namespace

QString exportSummary() { return Text::tr("The registry as a folder of tables, in formats of others."); }

void describeExport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry; not with --demo."));
    parser.addOption({u"demo"_s, Text::tr("Export the training cohort.")});
    parser.addOption(
        {u"o"_s, Text::tr("The folder to write: one that is not there yet, or is empty."), u"DIR"_s});
    parser.addOption({u"with-identity"_s, Text::tr("With names, hospital numbers, birth dates and contacts: "
                                                   "not pseudonymised.")});
    parser.addOption(
        {u"with-photographs"_s, Text::tr("With the photographs to which consent stands, as JPEG.")});
    parser.addOption(
        {u"format"_s,
         Text::tr("As what: folder (CSV, the default), xlsx, redcap, spss, stata, fhir; several with "
                  "commas."),
         u"FORMAT"_s});
    parser.addOption(
        {u"decimal-comma"_s, Text::tr("CSV with decimal commas, and semicolons between the cells.")});
    describeUnlocking(parser);
}

Exit exportFolder(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool demo = parser.isSet(u"demo"_s);
    if (files.size() != (demo ? 0 : 1))
        return refuseExport(Text::tr("name one registry, or --demo for the training cohort."));
    const QString folder = parser.value(u"o"_s);
    if (folder.isEmpty())
        return refuseExport(Text::tr("say with -o which folder to write."));
    if (folder == u"-"_s)
        return refuseExport(Text::tr("an export is a folder and does not go to standard output."));
    if (!demo && files.front() == u"-"_s)
        return refuseExport(Text::tr("a registry is a file and is not read from standard input."));

    const exchange::ExportScope scope{parser.isSet(u"with-identity"_s), parser.isSet(u"with-photographs"_s),
                                      formatsOf(parser), parser.isSet(u"decimal-comma"_s)};
    if (scope.formats.empty())
        return refuseExport(Text::tr("a format is folder, xlsx, redcap, spss, stata or fhir."));
    if (scope.decimalComma && !scope.has(ExportFormat::Folder))
        return refuseExport(Text::tr("--decimal-comma is for the CSV of the format folder."));

    if (demo && namesUser(parser))
        return refuseExport(Text::tr("the training cohort is not sealed. Leave out who opens it."));

    const QString registry = demo ? QString() : files.front();
    const auto opened = openRegistry(registry, parser);
    if (const Exit *refused = std::get_if<Exit>(&opened))
        return *refused;
    const auto &store = std::get<std::unique_ptr<Store>>(opened);
    sweepBeside(folder);
    if (scope.identity && store->isSealed() && !readOnlyReason(*store).isEmpty()) {
        complain(u"malar: %1: %2"_s.arg(registry, readOnlyReason(*store)));
        complain(Text::tr("malar: identities are not exported where that cannot be written down. Nothing was "
                          "written."));
        return fileTrouble;
    }
    const auto written = exportRegistry(*store, folder, scope,
                                        [&store](const Deed &deed) { return noteOutput(*store, deed); });
    if (written)
        return done;
    Error error = written.error();
    if (!error.place.startsWith(QFileInfo(folder).absoluteFilePath()) && error.place != folder)
        return stop(registry, error);
    error.place.clear();
    complain(u"malar: %1: %2"_s.arg(folder, terms::message(error)));
    return fileTrouble;
}

} // namespace malar::app
