#pragma once

#include "core/analysis/drugcount.h"
#include "core/domain/csvcell.h"
#include "core/domain/keytext.h"

#include <QLocale>

/// Cells of the analysed data: keys, ISO dates, a point; empty is "not known".
namespace malar::cell {

inline QByteArray number(std::optional<int> value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

inline QByteArray amount(double value)
{
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

inline QByteArray date(std::optional<QDate> value)
{
    return value ? value->toString(Qt::ISODate).toLatin1() : QByteArray();
}

inline QByteArray date(const std::optional<PartialDate> &value)
{
    return value ? toText(*value).toLatin1() : QByteArray();
}

inline QString text(const DrugName &name)
{
    return name.drug == Drug::Other && !name.otherName.isEmpty() ? name.otherName : keyText(key(name.drug));
}

/// Texts that become one cell, each once, parted by semicolons; one within a text follows a backslash, as a
/// backslash does.
template <class Range, class Text> QByteArray list(const Range &range, Text text)
{
    QStringList parts;
    for (const auto &value : range)
        if (const QString part = text(value); !part.isEmpty() && !parts.contains(part))
            parts << part;
    for (QString &part : parts)
        part.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;"));
    return csvText(parts.join(u';'));
}

} // namespace malar::cell
