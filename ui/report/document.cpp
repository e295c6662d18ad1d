#include "ui/report/document.h"

#include "ui/figures/chartgrid.h"
#include "ui/paper/paper.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/historywords.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using TextKind = ReportText::Kind;

/// Writes the blocks one after the other.
class Blocks {
public:
    explicit Blocks(const CohortReport &report) : m_report(report) {}

    void title();
    void brief();
    void nothing();
    void figures(bool overTime);
    void tables();
    void methodsAndFiles(const std::vector<ReportFile> &, FilesAre);
    void instrument();
    std::vector<ReportBlock> take() { return std::move(m_blocks); }

private:
    void add(TextKind kind, const QString &text) { m_blocks.emplace_back(ReportText{kind, text}); }

    const CohortReport &m_report;
    std::vector<ReportBlock> m_blocks;
};

void Blocks::title()
{
    const CohortSummary &summary = m_report.summary;
    add(TextKind::Title, ReportWords::tr("Cohort report: CLASI over time"));
    add(TextKind::Lead, m_report.registry.name);
    add(TextKind::Lead, ReportWords::tr("%1. Analysis plan: %2. Generated %3.")
                            .arg(words::filtered(summary), words::presetName(summary.plan.preset),
                                 dateAndTime(m_report.generated)));
    if (m_report.registry.synthetic)
        add(TextKind::Banner, syntheticMark());
}

void Blocks::brief()
{
    const CohortSummary &summary = m_report.summary;
    add(TextKind::Heading, ReportWords::tr("Results in brief"));
    for (const QString &sentence : resultSentences(summary))
        add(TextKind::Paragraph, sentence);
    add(TextKind::Paragraph, safetySentence(summary));
    if (const QString note = smallestPNote(summary); !note.isEmpty())
        add(TextKind::Paragraph, note);
}

/// In place of tables and figures of nobody.
void Blocks::nothing()
{
    add(TextKind::Heading, ReportWords::tr("Nothing to report"));
    add(TextKind::Paragraph, words::trouble(m_report.summary));
    add(TextKind::Heading, ReportWords::tr("What was looked for"));
    for (const QString &paragraph : lookedFor(m_report.summary))
        add(TextKind::Paragraph, paragraph);
}

/// Of facets in rows across the page, with their key and the title of the axis.
double biomarkersHeight(const Plot &plot)
{
    constexpr double width = 480;
    constexpr double ticks = 3.2;
    const chartgrid::Cells cells = chartgrid::cells(plot.facets, width / paper::figureSize, ticks);
    return 40 + chartgrid::height(cells, width, paper::figureSize);
}

/// Points that a figure takes on paper.
double heightOf(const Plot &plot)
{
    switch (plot.kind) {
    case Plot::Kind::Responders: // a line a share, and one a response
        return 78 + 12.4 * static_cast<double>(plot.shares.size() + 3);
    case Plot::Kind::BandShift:
        return 158;
    case Plot::Kind::TimeToResponse:
        return 205;
    case Plot::Kind::Biomarkers:
        return biomarkersHeight(plot);
    default:
        return 190;
    }
}

/// Those of the totals over time stand at the front, where the reader wants them; the others follow the
/// tables.
void Blocks::figures(bool overTime)
{
    for (const Figure &figure : m_report.figures) {
        const bool isTotal = figure.plot.kind == Plot::Kind::Cohort && figure.plot.measure.axis;
        if (isTotal != overTime)
            continue;
        m_blocks.emplace_back(ReportFigure{
            figure.label,
            figure.caption,
            {{figure.title, figure.plot, heightOf(figure.plot), figureData(figure.plot, m_report.summary)}}});
    }
}

void Blocks::tables()
{
    for (ReportTable &table : reportTables(m_report.summary))
        m_blocks.emplace_back(std::move(table));
}

QString fileSentence(FilesAre where, int count)
{
    switch (where) {
    case FilesAre::Attached:
        return ReportWords::tr("%n file(s) are attached inside this PDF; a PDF viewer lists them under "
                               "attachments.",
                               nullptr, count);
    case FilesAre::Beside:
        return ReportWords::tr(
            "%n file(s) lie beside this PDF, as PDF/A-1 may not carry any inside: keep them "
            "with it.",
            nullptr, count);
    case FilesAre::Linked:
        return ReportWords::tr("%n file(s) are inside this page; the links below save them.", nullptr, count);
    case FilesAre::Absent:
        break;
    }
    return {};
}

void Blocks::methodsAndFiles(const std::vector<ReportFile> &files, FilesAre where)
{
    add(TextKind::Heading, ReportWords::tr("Methods"));
    for (const QString &paragraph : methods(m_report.summary))
        add(TextKind::Paragraph, paragraph);
    if (!files.empty() && where != FilesAre::Absent) {
        QStringList sentences{fileSentence(where, static_cast<int>(files.size()))};
        for (const ReportFile &file : files)
            sentences << file.about;
        add(TextKind::Heading, ReportWords::tr("Recomputing this report"));
        add(TextKind::Paragraph, sentences.join(u' '));
    }
}

void Blocks::instrument()
{
    add(TextKind::Heading, ReportWords::tr("The instrument"));
    add(TextKind::Paragraph, citation());
    add(TextKind::Paragraph, disclaimer());
}

} // namespace

CohortReport cohortReport(const PlacedCohort &cohort, const Registry &registry, const QDateTime &now)
{
    CohortReport report{registry, now, summarise(cohort), {}, {}};
    report.figures = cohortFigures(cohort, report.summary);
    return report;
}

ReportContent cohortContent(const CohortReport &report, std::vector<ReportFile> files, FilesAre where)
{
    Blocks blocks(report);
    blocks.title();
    if (isOfNobody(report.summary)) {
        blocks.nothing();
    } else {
        blocks.brief();
        blocks.figures(true);
        blocks.tables();
        blocks.figures(false);
        blocks.methodsAndFiles(files, where);
    }
    blocks.instrument();

    ReportContent content;
    content.language = spokenLanguage();
    content.title = ReportWords::tr("Cohort report: %1").arg(report.registry.name);
    content.subject = ReportWords::tr("CLASI over time, N = %1").arg(report.summary.features.patients);
    content.keywords = {u"CLASI"_s, ReportWords::tr("cutaneous lupus erythematosus"),
                        ReportWords::tr("cohort report")};
    content.program = u"Malar " MALAR_VERSION ""_s;
    content.generated = report.generated;
    if (report.registry.synthetic)
        content.warning = syntheticMark();
    content.footer = ReportWords::tr("%1 · generated %2 · registry %3")
                         .arg(content.program, dateAndTime(report.generated), report.registry.id);
    if (const QString head = headWords(report.head); !head.isEmpty())
        content.footer += u" · "_s + head;
    content.blocks = blocks.take();
    content.files = std::move(files);
    return content;
}

QString dateAndTime(const QDateTime &when)
{
    return terms::date(when.date()) + u' ' + when.toString(u"HH:mm"_s) +
           (when.timeSpec() == Qt::UTC ? u" UTC"_s : QString());
}

QString syntheticMark() { return ReportWords::tr("Synthetic training data. No real patient."); }

QString citation()
{
    return ReportWords::tr(
        "CLASI: Cutaneous Lupus Erythematosus Disease Area and Severity Index, activity (CLASI-A, 0-70) and "
        "damage (CLASI-D, 0-56). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol "
        "2005;125:889-94.");
}

QString disclaimer()
{
    return ReportWords::tr(
        "Malar is not affiliated with or endorsed by the authors of the CLASI or the University of "
        "Pennsylvania. The wording of the form belongs to its authors; Malar uses short labels of its own.");
}

} // namespace malar
