#include "ui/report/reporthtml.h"

#include "tests/support/reportfiles.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/report/pdffile.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace test_reporthtml {

using namespace malar;
using namespace test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page as XML: its empty elements are closed, and an entity is one that XML knows.
QString asXml(QString html)
{
    static const QRegularExpression meta(u"<meta ([^>]*)>"_s);
    return html.remove(u"<!DOCTYPE html>\n"_s).replace(meta, u"<meta \\1/>"_s);
}

} // namespace

/// The report as a web page.
class TestReportHtml : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyCellIsInTheWebPage();
    void theWebPageIsWellFormedAndNeedsNothingElse();
    void everyFigureOfTheWebPageIsDescribed();
    void theWebPageHoldsItsFiles();
    void controlSignsAreInNoPageAndInNoMetadata();
};

void TestReportHtml::everyCellIsInTheWebPage()
{
    const ReportContent report = content(ReportFormat::Html);
    const QString html = QString::fromUtf8(toHtml(report));

    int cells = 0;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *text = std::get_if<ReportText>(&block))
            QVERIFY2(html.contains(u'>' + text->text.toHtmlEscaped() + u'<'), qPrintable(text->text));
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        QVERIFY(html.contains(u"<caption>%1</caption>"_s.arg(table->title.toHtmlEscaped())));
        for (const ReportTable::Row &row : table->rows)
            for (const QString &cell : row.texts()) {
                QVERIFY2(html.contains(u'>' + cell.toHtmlEscaped() + u"</t"_s), qPrintable(cell));
                ++cells;
            }
    }
    QVERIFY(cells > 200);
}

void TestReportHtml::theWebPageIsWellFormedAndNeedsNothingElse()
{
    const QString html = QString::fromUtf8(toHtml(content(ReportFormat::Html)));
    QStringList headings;
    QStringList ids;
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
            headings << name;
        if (attributes.hasAttribute(u"id"_s))
            ids << attributes.value(u"id"_s).toString();
        if (name == u"th")
            QVERIFY(attributes.hasAttribute(u"scope"_s));
        QVERIFY2(name != u"script" && name != u"link" && name != u"img" && name != u"iframe",
                 qPrintable(name));
        QVERIFY(!attributes.hasAttribute(u"src"_s));
        if (attributes.hasAttribute(u"href"_s))
            QVERIFY(attributes.value(u"href"_s).startsWith(u"data:"_s));
    }

    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
    QCOMPARE(headings.count(u"h1"_s), 1);
    QCOMPARE(headings.first(), u"h1"_s);
    QVERIFY(headings.contains(u"h2"_s) && headings.contains(u"h3"_s));
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
}

void TestReportHtml::everyFigureOfTheWebPageIsDescribed()
{
    const ReportContent report = content(ReportFormat::Html);
    const QString html = QString::fromUtf8(toHtml(report));

    QVERIFY(html.contains(u"<svg role=\"img\" aria-labelledby=\"figure1 figure1d\""_s));
    // The cells of the scores' table, in a sentence.
    QVERIFY2(html.contains(QRegularExpression(
                 u"<title id=\"figure1\">CLASI.A by planned month</title>\n<desc id=\"figure1d\">[^<]*"
                 "Month 6: n 6, Median \\[Q1-Q3\\] 1 \\[1-2.5\\], Pairs 6/10, p 0.031</desc>"_s)),
             qPrintable(html.sliced(html.indexOf(u"<desc"_s), 600)));
    QCOMPARE(html.count(u"<details>"_s), html.count(u"<svg "_s));
}

void TestReportHtml::theWebPageHoldsItsFiles()
{
    const ReportContent report = content(ReportFormat::Html);
    const QString html = QString::fromUtf8(toHtml(report));

    QCOMPARE(std::ssize(report.files), test::reportFileNames().size());
    for (const ReportFile &file : report.files)
        QVERIFY(html.contains(u"<a download=\"%1\" href=\"data:%2;charset=utf-8;base64,%3\">"_s.arg(
            file.name, file.mimeType, QString::fromLatin1(file.content.toBase64()))));
}

void TestReportHtml::controlSignsAreInNoPageAndInNoMetadata()
{
    ReportContent report = content(ReportFormat::Html);
    const QString text = u"a\x01\x1b[2J\u009b\uFFFEb"_s;
    report.title = report.subject = text;
    report.blocks = {ReportText{ReportText::Kind::Paragraph, text},
                     ReportTable{text, text, {{text}}, {{{text}}}, {text}}};

    const QString page = QString::fromUtf8(toHtml(report));
    const QString metadata = QString::fromUtf8(pdfMetadata(report, false));

    for (const QString &whole : {page, metadata}) {
        QVERIFY(whole.contains(u"a[2Jb"_s));
        for (const QChar sign : whole)
            QVERIFY(sign == u'\n' || sign == u'\t' ||
                    (sign.category() != QChar::Other_Control && sign.unicode() < 0xfffe));
    }
}

MALAR_GUI_TEST(TestReportHtml)

} // namespace test_reporthtml
#include "test_reporthtml.moc"
