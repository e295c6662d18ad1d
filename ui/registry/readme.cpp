#include "ui/registry/exchange.h"

#include "ui/words/historywords.h"
#include "ui/words/tr.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString line(const QString &file, const QString &what)
{
    return u"%1  %2\n"_s.arg(file.leftJustified(20), what);
}

QString folderList(const exchange::ExportScope &scope)
{
    QString text = line(u"patients.csv"_s, Words::tr("a row a patient"));
    if (scope.identity)
        text += line(u"identity.csv"_s, Words::tr("who the patients are"));
    text += line(u"consents.csv"_s, Words::tr("consents, with their withdrawal"));
    text +=
        line(u"visits.csv"_s, Words::tr("a row a visit: the 56 answers of the CLASI, its totals, scales; of "
                                        "a visit with totals only the answers are empty"));
    text += line(u"answer_marks.csv"_s, Words::tr("notes on answers, and how they were entered"));
    text += line(u"courses.csv"_s, Words::tr("courses of the index treatment; its first dose is day 0"));
    text += line(u"infusions.csv"_s, Words::tr("doses of the courses, given or missed"));
    text += line(u"treatments.csv"_s, Words::tr("previous and concomitant treatments"));
    text += line(u"treatment_doses.csv"_s, Words::tr("their doses over time"));
    text += line(u"adverse_events.csv"_s, Words::tr("a row an event"));
    text += line(u"biomarkers.csv"_s, Words::tr("a row a measured value"));
    if (scope.photographs)
        text += line(u"photographs.csv"_s, Words::tr("a row a photograph; the images are in photographs/"));
    text += line(u"codebook.csv"_s, Words::tr("every column, as a data dictionary of REDCap"));
    text += line(u"registry.json"_s,
                 Words::tr("schedule, scales, centres and panels of the registry, its analysis "
                           "plan and kept filters"));
    return text + line(u"load.R"_s, Words::tr("for R: source(\"load.R\"); malar <- load_malar()"));
}

/// Of the other formats.
QString otherFiles(const exchange::ExportScope &scope)
{
    using exchange::ExportFormat;
    QString text;
    if (scope.has(ExportFormat::Xlsx))
        text += line(u"registry.xlsx"_s, Words::tr("a workbook: a sheet a table, and the codebook"));
    if (scope.has(ExportFormat::Redcap))
        text += line(u"redcap/"_s,
                     Words::tr("for REDCap: an empty longitudinal project takes data_dictionary.csv, then "
                               "events.csv, instrument_event_mapping.csv and repeating_instruments.csv, then "
                               "each data_*.csv; study codes are the record ids"));
    if (scope.has(ExportFormat::Spss))
        text += line(u"spss/"_s, Words::tr("a .sav a table; choices are numbers with labels, from 1 in the "
                                           "codebook's order, and what is not known is missing"));
    if (scope.has(ExportFormat::Stata))
        text += line(u"stata/"_s, Words::tr("a .dta a table; choices are numbers with labels, from 1 in the "
                                            "codebook's order, and what is not known is missing"));
    if (scope.has(ExportFormat::Fhir))
        text +=
            line(u"fhir/"_s, Words::tr("FHIR R4, a Bundle (JSON) of up to 200 patients: patients, consents, "
                                       "answers, totals, infusions, adverse events; never who they are"));
    return text;
}

QString fileList(const exchange::ExportScope &scope)
{
    const bool folder = scope.has(exchange::ExportFormat::Folder);
    QString text = folder ? folderList(scope) : QString();
    text += otherFiles(scope);
    if (scope.photographs && !folder)
        text += line(u"photographs/"_s, Words::tr("the images that the table of photographs names"));
    return text + line(u"SHA256SUMS"_s, Words::tr("checked with: sha256sum -c SHA256SUMS"));
}

/// How to read the CSV.
QString csvWords(bool decimalComma)
{
    QString text =
        decimalComma
            ? Words::tr(
                  "CSV in UTF-8 with semicolons between the cells and a comma in numbers. Dates are written "
                  "2026-11-22. An empty cell says that nothing is known: an unanswered item is never 0.")
            : Words::tr(
                  "CSV as in RFC 4180: UTF-8, commas, a point in numbers. Dates are written 2026-11-22. An "
                  "empty cell says that nothing is known: an unanswered item is never 0.");
    text += u'\n';
    return text +
           Words::tr(
               "Text that a spreadsheet would compute begins with an apostrophe (as does text that began "
               "with one); importing takes it away.") +
           u'\n';
}

QString photographLine(const exchange::ExportScope &scope, const exchange::ExportCounts &counts)
{
    const std::size_t out = counts.photographsLeftOut;
    if (scope.photographs)
        return Words::tr("Photographs: %1. Left out, as no consent to photographs covers them: %2.")
                   .arg(counts.photographs)
                   .arg(out) +
               u'\n';
    return out == 0 ? QString()
                    : Words::tr("Photographs left out, as they were not asked for: %1.").arg(out) + u'\n';
}

QString leftOutLine(const exchange::ExportCounts &counts)
{
    QString text = Words::tr("Left out: %1 with consent withdrawn, %2 entered in error; of the others, %3 "
                             "visits entered in error.")
                       .arg(counts.withdrawn)
                       .arg(counts.inError)
                       .arg(counts.visitsInError);
    return text + u'\n';
}

} // namespace

QString readMe(const Registry &registry, const exchange::ExportScope &scope,
               const exchange::ExportCounts &counts, const Head &head)
{
    QString text = Words::tr("Export of the registry %1").arg(registry.name) + u'\n';
    text += Words::tr("Registry id: %1").arg(registry.id) + u'\n';
    if (const QString words = headWords(head); !words.isEmpty())
        text += words + u'\n';
    text += Words::tr("Written by Malar %1").arg(QCoreApplication::applicationVersion()) + u"\n\n"_s;
    if (registry.synthetic)
        text += Words::tr("SYNTHETIC TRAINING DATA: no real patient.") + u"\n\n"_s;
    text += Words::tr("Patients: %1. Visits: %2.").arg(counts.patients).arg(counts.visits) + u'\n';
    text += leftOutLine(counts);
    text += photographLine(scope, counts) + u'\n';
    text +=
        scope.identity
            ? Words::tr("NOT PSEUDONYMISED: the table identity says who the patients are. Keep it apart.")
            : Words::tr(
                  "Pseudonymised: patients are known by their study code. Notes and other free text are as "
                  "they were typed; read them before you pass this folder on.");
    text += u"\n\n"_s + fileList(scope) + u'\n';
    if (scope.has(exchange::ExportFormat::Folder))
        text += csvWords(scope.decimalComma);
    return text + Words::tr("CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94.") + u'\n';
}

} // namespace malar
