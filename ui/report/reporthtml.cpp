#include "ui/report/reporthtml.h"

#include "core/workbook/printable.h"
#include "ui/figures/figuredrawing.h"
#include "ui/paper/paper.h"
#include "ui/report/htmlstyle.h"
#include "ui/report/tr.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Writes the page from the top down.
class Page {
public:
    explicit Page(const ReportContent &content) : m_content(content) {}

    QByteArray write(const Progress &);

private:
    void head();
    void text(const ReportText &);
    void table(const ReportTable &);
    void row(const ReportTable &, const ReportTable::Row &);
    void figure(const ReportFigure &);
    void panel(const ReportFigure::Panel &);
    void files();
    void line(const QString &html) { m_html += html + u'\n'; }
    /// An element with that text, escaped; with a class where one is named.
    void element(const QString &tag, const QString &words, const QString &kind = {})
    {
        line(u"<%1%2>%3</%1>"_s.arg(tag, kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind),
                                    words.toHtmlEscaped()));
    }

    const ReportContent &m_content;
    QString m_html;
    int m_figures = 0;
};

/// The drawing alone, as an element of the page.
QString drawing(const Plot &plot, double height)
{
    const QSizeF size(493, height); // points: what an A4 page has between its margins
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(72);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    {
        QPainter painter(&svg);
        drawFigure(painter, QRectF(QPointF(), size), plot, size);
    }
    const QString text = QString::fromUtf8(bytes);
    return text.sliced(text.indexOf(u"<svg"_s)).trimmed();
}

/// "Baseline: n 10, Median [Q1-Q3] 16.5 [13-20.25]; Month 1: …"
/// Nothing where it would be too long to listen to: the figure's table follows.
QString inWords(const ReportTable &table)
{
    constexpr std::size_t mostRows = 12;
    if (table.rows.size() > mostRows)
        return ReportWords::tr("The table after the figure holds its numbers.");
    QStringList rows;
    for (const ReportTable::Row &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 1; i < row.cells.size(); ++i)
            cells << table.columns[static_cast<std::size_t>(i)].head + u' ' + row.cells[i].text;
        rows << u"%1: %2"_s.arg(row.cells.value(0).text, cells.join(u", "_s));
    }
    return rows.join(u"; "_s);
}

void Page::head()
{
    line(u"<!DOCTYPE html>"_s);
    line(u"<html lang=\"%1\">"_s.arg(m_content.language));
    line(u"<head>\n<meta charset=\"utf-8\">"_s);
    line(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s);
    element(u"title"_s, m_content.title);
    const auto meta = [this](const QString &name, const QString &value) {
        line(u"<meta name=\"%1\" content=\"%2\">"_s.arg(name, value.toHtmlEscaped()));
    };
    meta(u"description"_s, m_content.subject);
    meta(u"keywords"_s, m_content.keywords.join(u", "_s));
    meta(u"generator"_s, m_content.program);
    meta(u"date"_s, m_content.generated.toUTC().toString(Qt::ISODate));
    line(u"<style>%1</style>\n</head>\n<body>\n<main>"_s.arg(htmlStyle()));
}

void Page::text(const ReportText &words)
{
    switch (words.kind) {
    case ReportText::Kind::Title:
        return element(u"h1"_s, words.text);
    case ReportText::Kind::Lead:
        return element(u"p"_s, words.text, u"lead"_s);
    case ReportText::Kind::Banner:
        return element(u"p"_s, words.text, u"banner"_s);
    case ReportText::Kind::Heading:
        return element(u"h2"_s, words.text);
    case ReportText::Kind::Paragraph:
        return element(u"p"_s, words.text);
    }
}

void Page::table(const ReportTable &table)
{
    line(u"<div class=\"wide\">\n<table>"_s);
    element(u"caption"_s, table.title);
    line(u"<thead><tr>"_s);
    for (const ReportTable::Column &column : table.columns)
        line(u"<th scope=\"col\"%1>%2</th>"_s.arg(column.number ? u" class=\"number\""_s : QString(),
                                                  column.head.toHtmlEscaped()));
    line(u"</tr></thead>\n<tbody>"_s);
    bool first = true;
    for (const ReportTable::Row &content : table.rows) {
        if (!first && content.kind != ReportTable::Row::Kind::Plain) // a group's name is that of its body
            line(u"</tbody>\n<tbody>"_s);
        first = false;
        row(table, content);
    }
    line(u"</tbody>\n</table>\n</div>"_s);
    for (const QString &note : table.notes)
        element(u"p"_s, note, u"note"_s);
}

void Page::row(const ReportTable &table, const ReportTable::Row &content)
{
    const QString name = content.cells.value(0).text.toHtmlEscaped();
    if (content.kind == ReportTable::Row::Kind::Group)
        return line(u"<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"%1\">%2</th></tr>"_s
                        .arg(table.columns.size())
                        .arg(name));
    const QString kind = content.kind == ReportTable::Row::Kind::Single ? u" class=\"single\""_s
                         : table.hasGroups()                            ? u" class=\"inner\""_s
                                                                        : QString();
    QString html = u"<tr><th scope=\"row\"%1>%2</th>"_s.arg(kind, name);
    for (qsizetype i = 1; i < content.cells.size(); ++i)
        html += u"<td%1>%2</td>"_s.arg(
            table.columns[static_cast<std::size_t>(i)].number ? u" class=\"number\""_s : QString(),
            content.cells[i].text.toHtmlEscaped());
    line(html + u"</tr>"_s);
}

void Page::panel(const ReportFigure::Panel &panel)
{
    const QString id = u"figure%1"_s.arg(++m_figures);
    QString svg = drawing(panel.plot, panel.height);
    const qsizetype title = svg.indexOf(u"<title>"_s);
    const qsizetype rest = svg.indexOf(u"</desc>"_s) + 7;
    svg.replace(title, rest - title,
                u"<title id=\"%1\">%2</title>\n<desc id=\"%1d\">%3</desc>"_s.arg(
                    id, panel.title.toHtmlEscaped(), inWords(panel.data).toHtmlEscaped()));
    svg.replace(u"<svg "_s, u"<svg role=\"img\" aria-labelledby=\"%1 %1d\" "_s.arg(id));
    svg.replace(u"font-family=\"%1\""_s.arg(paper::family()),
                u"font-family=\"%1, sans-serif\""_s.arg(paper::family()));
    element(u"h3"_s, panel.title);
    line(svg);
    if (panel.data.rows.empty())
        return;
    line(u"<details>"_s);
    element(u"summary"_s, ReportWords::tr("The figure in numbers"));
    table(panel.data);
    line(u"</details>"_s);
}

void Page::figure(const ReportFigure &figure)
{
    element(u"h2"_s, figure.label);
    for (const ReportFigure::Panel &shown : figure.panels)
        panel(shown);
    element(u"p"_s, figure.caption, u"note"_s);
}

void Page::files()
{
    if (m_content.files.empty())
        return;
    line(u"<section class=\"files\">"_s);
    element(u"h2"_s, ReportWords::tr("Files"));
    line(u"<ul>"_s);
    for (const ReportFile &file : m_content.files)
        line(u"<li><a download=\"%1\" href=\"data:%2;charset=utf-8;base64,%3\">%1</a> (%4)</li>"_s.arg(
            file.name.toHtmlEscaped(), file.mimeType, QString::fromLatin1(file.content.toBase64()),
            QLocale().formattedDataSize(file.content.size())));
    line(u"</ul>\n</section>"_s);
}

QByteArray Page::write(const Progress &progress)
{
    head();
    const int count = static_cast<int>(m_content.blocks.size());
    int done = 0;
    for (const ReportBlock &block : m_content.blocks) {
        if (progress && !progress(done++, count))
            return {};
        if (const auto *words = std::get_if<ReportText>(&block)) {
            text(*words);
        } else if (const auto *cells = std::get_if<ReportTable>(&block)) {
            element(u"h2"_s, cells->label);
            table(*cells);
        } else {
            figure(std::get<ReportFigure>(block));
        }
    }
    files();
    line(u"</main>\n<footer>"_s);
    element(u"p"_s, m_content.footer);
    line(u"</footer>\n</body>\n</html>"_s);
    return printable(m_html).toUtf8();
}

} // namespace

QByteArray toHtml(const ReportContent &content, const Progress &progress)
{
    return Page(content).write(progress);
}

} // namespace malar
