#include "app/importcolumns.h"

#include "app/words.h"
#include "core/exchange/rowreader.h"
#include "ui/registry/keptmappings.h"
#include "ui/words/messages.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

using exchange::Mapping;

/// One column of ours stands for it, and no other.
void mapTo(Mapping &mapping, const QString &theirs, const QString &ours)
{
    std::erase_if(mapping.columns, [&ours](const auto &entry) { return entry.second == ours; });
    mapping.columns[theirs] = ours;
    mapping.ignored.removeAll(theirs);
}

class Adjusting {
public:
    Adjusting(Mapping &mapping, const exchange::Glance &glance, const ScaleSet &scales)
        : m_mapping(mapping), m_header(glance.header), m_ours(exchange::visitColumns(scales))
    {}

    /// The sentence that refuses it; empty where it was taken.
    QString map(const QString &option)
    {
        const auto parts = parted(option, u'=');
        if (!parts || !m_header.contains(parts->first))
            return Text::tr("the file has no column %1.").arg(parts ? parts->first : option);
        if (!m_ours.contains(parts->second))
            return Text::tr("there is no column %1 of visits.").arg(parts->second);
        mapTo(m_mapping, parts->first, parts->second);
        return {};
    }
    QString choose(const QString &option)
    {
        const auto parts = parted(option, u'=');
        const qsizetype at = parts ? parts->first.indexOf(u':') : -1;
        if (at < 1)
            return Text::tr("--choice wants COLUMN:VALUE=KEY, and %1 is not.").arg(option);
        const QString theirs = parts->first.first(at);
        if (!m_header.contains(theirs))
            return Text::tr("the file has no column %1.").arg(theirs);
        m_mapping.choices[theirs][parts->first.sliced(at + 1)] = parts->second;
        return {};
    }
    QString plan(const QString &option)
    {
        const auto parts = parted(option, u'=');
        bool isNumber = false;
        const int month = parts ? parts->second.toInt(&isNumber) : 0;
        if (!isNumber || month < 0)
            return Text::tr("--event wants EVENT=MONTH, with 0 for the baseline, and %1 is not.").arg(option);
        m_mapping.events[parts->first] = month;
        return {};
    }
    QString set(const QString &option)
    {
        const qsizetype at = option.indexOf(u'=');
        if (at < 1 || !m_ours.contains(option.first(at)))
            return Text::tr("there is no column %1 of visits.").arg(at < 1 ? option : option.first(at));
        m_mapping.everywhere[option.first(at)] = option.sliced(at + 1);
        return {};
    }
    QString ignore(const QString &column)
    {
        if (!m_header.contains(column))
            return Text::tr("the file has no column %1.").arg(column);
        m_mapping.columns.erase(column);
        if (!m_mapping.ignored.contains(column))
            m_mapping.ignored << column;
        return {};
    }

private:
    Mapping &m_mapping;
    const QStringList &m_header;
    QStringList m_ours;
};

} // namespace

std::variant<exchange::Hints, Exit> hintsFrom(const ColumnsWanted &wanted)
{
    exchange::Hints hints;
    if (!wanted.dictionary.isEmpty()) {
        const auto bytes = exchange::loaded(wanted.dictionary);
        if (!bytes)
            return refuseFile(wanted.dictionary, bytes.error());
        const auto dictionary = exchange::dictionaryFrom(*bytes);
        if (!dictionary)
            return refuseFile(wanted.dictionary, dictionary.error());
        hints.dictionary = *dictionary;
    }
    if (wanted.mapping.isEmpty())
        return hints;
    hints.kept = QFileInfo::exists(wanted.mapping) ? std::nullopt : keptAs(wanted.mapping);
    if (hints.kept)
        return hints;
    const auto mapping = mappingIn(wanted.mapping);
    if (!mapping)
        return refuseFile(wanted.mapping, mapping.error());
    hints.kept = *mapping;
    return hints;
}

std::variant<Mapping, Exit> mappingFor(const ColumnsWanted &wanted, const exchange::Hints &hints,
                                       const exchange::Glance &glance, const ScaleSet &scales)
{
    Mapping mapping = exchange::guess(glance, scales, hints).mapping;
    Adjusting adjusting(mapping, glance, scales);
    const std::pair<const QStringList &, QString (Adjusting::*)(const QString &)> options[]{
        {wanted.maps, &Adjusting::map},
        {wanted.choices, &Adjusting::choose},
        {wanted.events, &Adjusting::plan},
        {wanted.settings, &Adjusting::set},
        {wanted.ignored, &Adjusting::ignore}};
    for (const auto &[values, take] : options)
        for (const QString &value : values)
            if (const QString refused = (adjusting.*take)(value); !refused.isEmpty())
                return refuseImport(refused);
    exchange::addUsualDose(mapping, glance);
    if (wanted.saved.isEmpty())
        return mapping;
    if (mapping.name.isEmpty())
        mapping.name = QFileInfo(wanted.saved).completeBaseName();
    if (wanted.ignoreOthers)
        mapping.ignored += exchange::columnUse(glance.header, mapping).open;
    if (const auto written = writeMapping(wanted.saved, mapping); !written) {
        complain(u"malar: "_s + terms::message(written.error()));
        return fileTrouble;
    }
    return mapping;
}

QStringList tellColumns(const ColumnsWanted &wanted, const exchange::Glance &glance, const Mapping &mapping)
{
    const exchange::ColumnUse use = exchange::columnUse(glance.header, mapping);
    QStringList guessed;
    for (const auto &[theirs, ours] : use.other)
        if (!wanted.maps.contains(theirs + u'=' + ours))
            guessed << theirs + u" → "_s + ours;
    QStringList values;
    for (const auto &[theirs, choices] : mapping.choices)
        for (const auto &[value, key] : choices)
            if (mapping.columns.contains(theirs) &&
                !wanted.choices.contains(theirs + u':' + value + u'=' + key))
                values << u"%1: %2 → %3"_s.arg(theirs, value, key);
    for (const auto &[event, month] : mapping.events)
        values << u"%1 → %2"_s.arg(event, terms::plannedTime(month));
    QStringList constants;
    for (const auto &[ours, value] : mapping.everywhere)
        if (!wanted.settings.contains(ours + u'=' + value))
            constants << ours + u" = "_s + value;
    if (!use.passedOver.isEmpty())
        complain(Text::tr("Passed over: %1.").arg(use.passedOver.join(u", "_s)));
    if (!guessed.isEmpty())
        complain(Text::tr("Taken as: %1.").arg(guessed.join(u", "_s)));
    if (!values.isEmpty())
        complain(Text::tr("Values taken as: %1.").arg(values.join(u", "_s)));
    if (!constants.isEmpty())
        complain(Text::tr("Taken for every patient: %1.").arg(constants.join(u", "_s)));
    return wanted.ignoreOthers ? QStringList() : use.open;
}

Exit refuseFile(const QString &path, const exchange::Refusal &refusal)
{
    complain(u"malar: "_s + message(exchange::Problem{path, refusal}));
    using Reason = exchange::Refusal::Reason;
    const bool isFile = refusal.reason == Reason::MissingFile || refusal.reason == Reason::NotAFile ||
                        refusal.reason == Reason::AFolder || refusal.reason == Reason::NotReadable;
    return isFile ? fileTrouble : refusedInput;
}

Exit refuseImport(const QString &sentence)
{
    complain(Text::tr("malar import: %1 See malar import --help.").arg(sentence));
    return wrongUse;
}

} // namespace malar::app
