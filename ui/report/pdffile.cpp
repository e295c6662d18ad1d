#include "ui/report/pdffile.h"

#include "core/workbook/printable.h"
#include "ui/paper/paper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPdfWriter>
#include <QScopeGuard>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString producer() { return u"Qt " QT_VERSION_STR ""_s; }

QDateTime instant(const ReportContent &content) { return content.generated.toUTC(); }

/// A text string of PDF, in hexadecimal UTF-16: it needs no escapes.
QByteArray pdfString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray information(const ReportContent &content)
{
    return "<<\n/Title " + pdfString(content.title) + "\n/Subject " + pdfString(content.subject) +
           "\n/Keywords " + pdfString(content.keywords.join(u", "_s)) + "\n/Creator " +
           pdfString(content.program) + "\n/Producer " + pdfString(producer()) +
           "\n/CreationDate (D:" + instant(content).toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)\n>>\n";
}

/// A PDF with one table of places, as Qt writes it.
class Objects {
public:
    static std::optional<Objects> read(const QByteArray &);

    bool replace(int number, const QByteArray &dictionary);
    /// Empty where there is none of that number.
    QByteArray at(int number) const
    {
        const auto found = m_bodies.find(number);
        return found == m_bodies.end() ? QByteArray() : found->second;
    }
    int root() const { return m_root; }
    int info() const { return m_info; }
    QByteArray write() const;

private:
    bool readTrailer(const QByteArray &);

    QByteArray m_header;
    std::vector<int> m_order;           // as they stand in the file
    std::map<int, QByteArray> m_bodies; // with "N 0 obj" and "endobj"
    int m_root = 0;
    int m_info = 0;
};

/// The number behind the last place of this key.
int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return -1;
    const QByteArray rest = text.mid(at + key.size(), 24).trimmed();
    return rest
        .left(std::min(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '),
                       rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n')))
        .toInt();
}

std::optional<Objects> Objects::read(const QByteArray &pdf)
{
    Objects objects;
    const qsizetype table = numberAfter(pdf, "startxref\n");
    if (table <= 0 || !objects.readTrailer(pdf.mid(table)))
        return std::nullopt;
    const QByteArrayList lines = pdf.mid(table).split('\n'); // xref, "0 N", then a line an object
    std::vector<std::pair<qsizetype, int>> places;
    for (qsizetype i = 3; i < lines.size() && lines[i].endsWith(" n "); ++i)
        places.emplace_back(lines[i].left(10).toLongLong(), static_cast<int>(i - 2));
    if (places.empty() || lines[1] != "0 " + QByteArray::number(places.size() + 1))
        return std::nullopt;
    std::ranges::sort(places);
    objects.m_header = pdf.left(places.front().first);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].first : table;
        const auto [start, number] = places[i];
        objects.m_order.push_back(number);
        objects.m_bodies[number] = pdf.mid(start, end - start);
        if (!objects.m_bodies[number].startsWith(QByteArray::number(number) + " 0 obj"))
            return std::nullopt;
    }
    return objects;
}

bool Objects::readTrailer(const QByteArray &end)
{
    m_root = numberAfter(end, "/Root ");
    m_info = numberAfter(end, "/Info ");
    return m_root > 0 && m_info > 0;
}

bool Objects::replace(int number, const QByteArray &dictionary)
{
    const auto found = m_bodies.find(number);
    if (found == m_bodies.end())
        return false;
    found->second = QByteArray::number(number) + " 0 obj\n" + dictionary + "endobj\n";
    return true;
}

QByteArray Objects::write() const
{
    QByteArray file = m_header;
    std::map<int, qsizetype> places;
    for (const int number : m_order) {
        places[number] = file.size();
        file += m_bodies.at(number);
    }
    const QByteArray size = QByteArray::number(places.rbegin()->first + 1);
    // What the file holds names it.
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
    const qsizetype table = file.size();
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (int number = 1; number <= places.rbegin()->first; ++number) {
        const auto place = places.find(number);
        file += place == places.end()
                    ? QByteArray("0000000000 65535 f \n")
                    : QByteArray::number(place->second).rightJustified(10, '0') + " 00000 n \n";
    }
    return file + "trailer\n<<\n/Size " + size + "\n/Info " + QByteArray::number(m_info) + " 0 R\n/Root " +
           QByteArray::number(m_root) + " 0 R\n/ID [ <" + id + "> <" + id + "> ]\n>>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

QByteArray pdfMetadata(const ReportContent &content, bool archival)
{
    const QString when = instant(content).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const auto localised = [](const QString &text) {
        return u"<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"_s.arg(text.toHtmlEscaped());
    };
    const QString archive = archival ? uR"(
  <pdfaid:part>1</pdfaid:part>
  <pdfaid:conformance>B</pdfaid:conformance>)"_s
                                     : QString();
    return printable(uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
   xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
  <dc:format>application/pdf</dc:format>
  <dc:title>%2</dc:title>
  <dc:description>%3</dc:description>
  <dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>
  <pdf:Keywords>%5</pdf:Keywords>
  <pdf:Producer>%6</pdf:Producer>
  <xmp:CreatorTool>%7</xmp:CreatorTool>
  <xmp:CreateDate>%8</xmp:CreateDate>%9
 </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(QString(QChar(0xFEFF)), localised(content.title), localised(content.subject),
                     content.language.toHtmlEscaped(), content.keywords.join(u", "_s).toHtmlEscaped(),
                     producer(), content.program.toHtmlEscaped(), when, archive))
        .toUtf8();
}

QByteArray describedPdf(const QByteArray &pdf, const ReportContent &content)
{
    std::optional<Objects> objects = Objects::read(pdf);
    const QByteArray catalog = objects ? objects->at(objects->root()) : QByteArray();
    const qsizetype open = catalog.indexOf("<<");
    const qsizetype close = catalog.lastIndexOf(">>");
    if (open < 0 || close < open ||
        !objects->replace(objects->root(), catalog.mid(open, close - open) + "/Lang (" +
                                               content.language.toLatin1() +
                                               ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\n") ||
        !objects->replace(objects->info(), information(content)))
        return pdf;
    return objects->write();
}

QByteArray writtenPdf(const ReportContent &about, bool archival,
                      const std::function<bool(QPdfWriter &)> &draw)
{
    // The order in which Qt writes its fonts is that of a hash. A hash that is there keeps its own seed.
    QHashSeed::setDeterministicGlobalSeed();
    const auto seed = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool whole = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(archival ? QPagedPaintDevice::PdfVersion_A1b
                                      : QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(paper::dotsPerInch);
        writer.setTitle(about.title);
        writer.setCreator(about.program);
        writer.setDocumentXmpMetadata(pdfMetadata(about, archival));
        whole = draw(writer);
    }
    return whole ? describedPdf(bytes, about) : QByteArray();
}

} // namespace malar
