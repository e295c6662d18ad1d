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

QString fileList(const exchange::ExportScope &scope)
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
    text += line(u"registry.json"_s, Words::tr("schedule, scales, centres and panels of the registry"));
    return text + line(u"SHA256SUMS"_s, Words::tr("checked with: sha256sum -c SHA256SUMS"));
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
    text += leftOutLine(counts) + u'\n';
    text +=
        scope.identity
            ? Words::tr("NOT PSEUDONYMISED: identity.csv says who the patients are. Keep it apart.")
            : Words::tr(
                  "Pseudonymised: patients are known by their study code. Notes and other free text are as "
                  "they were typed; read them before you pass this folder on.");
    text += u"\n\n"_s + fileList(scope) + u'\n';
    text +=
        Words::tr("CSV as in RFC 4180: UTF-8, commas, a point in numbers. Dates are written 2026-11-22. An "
                  "empty cell says that nothing is known: an unanswered item is never 0.") +
        u'\n';
    text +=
        Words::tr("Text that a spreadsheet would compute begins with an apostrophe (as does text that began "
                  "with one); importing takes it away.") +
        u'\n';
    return text + Words::tr("CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94.") + u'\n';
}

} // namespace malar
