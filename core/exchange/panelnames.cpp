#include "core/exchange/panelnames.h"

namespace malar::exchange {

QString plainName(const QString &name)
{
    QString text;
    for (const QChar c : name.toCaseFolded())
        if (c.isLetterOrNumber() || c == u'+' || c == u'%')
            text += c;
    return text;
}

std::optional<std::size_t> markerNamed(const Panel &panel, const QString &text)
{
    for (std::size_t i = 0; i < panel.markers.size(); ++i)
        if (!plainName(text).isEmpty() && (plainName(text) == plainName(panel.markers[i].key) ||
                                           plainName(text) == plainName(panel.markers[i].name)))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> subsetNamed(const Panel &panel, const QString &text)
{
    for (std::size_t i = 0; i < panel.subsets.size(); ++i)
        if (plainName(text) == plainName(panel.subsets[i]))
            return i;
    return std::nullopt;
}

} // namespace malar::exchange
