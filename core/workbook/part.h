#pragma once

#include "core/workbook/archive.h"
#include "core/workbook/sheet.h"

#include <QXmlStreamReader>

#include <optional>

namespace malar::workbook {

// Unpacked, in bytes.
inline constexpr qint64 largestPart = 16 << 20;
inline constexpr qint64 largestStrings = 64 << 20;
inline constexpr qint64 largestSheet = 256 << 20;

/// The elements of one file of a workbook, token by token.
class Part {
public:
    Part(const Archive &archive, const QString &name, qint64 most)
        : m_entry(archive, name, most), m_xml(&m_entry)
    {}

    bool isThere() const { return m_entry.isThere(); }
    /// Goes to the next token; false at the end and where it cannot be read.
    bool next();
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    /// An attribute, whatever its namespace; empty where there is none.
    QString attribute(QStringView name) const;
    /// Why the file was not read to its end.
    std::optional<Fault> fault() const;

private:
    Entry m_entry;
    QXmlStreamReader m_xml;
    bool m_isStrange = false;
};

/// What an element holds: the text of its `v`, or of its `t`s without the reading aids of East Asian texts.
struct Content {
    QString text;
    bool hasFormula = false;
};
/// Up to the end of the element that the part stands at.
Content contentOf(Part &, QStringView element);

} // namespace malar::workbook
