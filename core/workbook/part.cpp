#include "core/workbook/part.h"

namespace malar::workbook {
namespace {

/// "_x000D_" is a sign that XML cannot hold.
QString unescaped(const QString &text)
{
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const ushort sign = text.sliced(at).size() > 6 && text[at + 6] == u'_'
                                ? text.sliced(at + 2, 4).toUShort(&isHex, 16)
                                : 0;
        if (!isHex || sign == 0)
            continue;
        plain += text.sliced(from, at - from) + QChar(sign);
        from = at + 7;
        at += 6;
    }
    return from == 0 ? text : plain + text.sliced(from);
}

} // namespace

bool Part::next()
{
    m_entry.understood();
    m_isStrange = m_isStrange || m_xml.readNext() == QXmlStreamReader::DTD; // no workbook declares entities
    return !m_isStrange && !m_xml.atEnd() && !m_xml.hasError();
}

QString Part::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

std::optional<Fault> Part::fault() const
{
    if (m_entry.isTooLarge())
        return Fault{Fault::Kind::TooLarge};
    if (!m_entry.isThere() || m_isStrange || m_xml.hasError())
        return Fault{Fault::Kind::Damaged};
    return std::nullopt;
}

Content contentOf(Part &part, QStringView element)
{
    Content content;
    bool isTaken = false;
    bool isReading = false; // of East Asian signs
    while (part.next() && !part.isEnd(element)) {
        if (part.isText()) {
            if (isTaken && !isReading)
                content.text += part.text();
            continue;
        }
        isReading = part.isStart(u"rPh") || (isReading && !part.isEnd(u"rPh"));
        content.hasFormula = content.hasFormula || part.isStart(u"f");
        isTaken = part.isStart(u"v") || part.isStart(u"t");
    }
    content.text = unescaped(content.text);
    return content;
}

} // namespace malar::workbook
