#include "app/importcolumns.h"

#include "app/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
std::variant<exchange::Mapping, Exit> mappingFor(const ColumnsWanted &wanted, const QStringList &header,
                                                 const ScaleSet &scales)
{
    exchange::Mapping mapping = exchange::guessMapping(header, scales);
    for (const QString &pair : wanted.maps) {
        const QString theirs = pair.section(u'=', 0, 0);
        const QString ours = pair.section(u'=', 1);
        if (!header.contains(theirs))
            return refuseImport(Text::tr("the file has no column %1.").arg(theirs));
        if (!exchange::visitColumns(scales).contains(ours))
            return refuseImport(Text::tr("there is no column %1 of visits.").arg(ours));
        std::erase_if(mapping, [&ours](const auto &entry) { return entry.second == ours; });
        mapping[theirs] = ours;
    }
    for (const QString &column : wanted.ignored) {
        if (!header.contains(column))
            return refuseImport(Text::tr("the file has no column %1.").arg(column));
        mapping.erase(column);
    }
    return mapping;
}

QStringList tellColumns(const ColumnsWanted &wanted, const QStringList &header,
                        const exchange::Mapping &mapping)
{
    const exchange::ColumnUse use = exchange::columnUse(header, mapping);
    QStringList guessed;
    for (const auto &[theirs, ours] : use.other)
        if (!wanted.maps.contains(theirs + u'=' + ours))
            guessed << theirs + u" → "_s + ours;
    if (!use.passedOver.isEmpty())
        complain(Text::tr("Passed over: %1.").arg(use.passedOver.join(u", "_s)));
    if (!guessed.isEmpty())
        complain(Text::tr("Taken as: %1.").arg(guessed.join(u", "_s)));
    QStringList unread = wanted.ignoreOthers ? QStringList() : use.passedOver;
    unread.removeIf([&wanted](const QString &column) { return wanted.ignored.contains(column); });
    return unread;
}

Exit refuseImport(const QString &sentence)
{
    complain(Text::tr("malar import: %1 See malar import --help.").arg(sentence));
    return wrongUse;
}

} // namespace malar::app
