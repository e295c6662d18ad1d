#pragma once

#include "core/analysis/drugcount.h"
#include "core/domain/keytext.h"

#include <QLocale>

/// What stands in cells of the analysed data.
namespace malar::cell {

inline QByteArray amount(double value)
{
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

inline QString text(const DrugName &name)
{
    return name.drug == Drug::Other && !name.otherName.isEmpty() ? name.otherName : keyText(key(name.drug));
}

/// Texts that become one cell, each once, parted by semicolons; one within a text follows a backslash, as a
/// backslash does.
template <class Range, class Text> QString list(const Range &range, Text text)
{
    QStringList parts;
    for (const auto &value : range)
        if (const QString part = text(value); !part.isEmpty() && !parts.contains(part))
            parts << part;
    for (QString &part : parts)
        part.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;"));
    return parts.join(u';');
}

} // namespace malar::cell
