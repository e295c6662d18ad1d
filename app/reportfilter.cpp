#include "app/reportfilter.h"

#include "app/words.h"
#include "ui/session/filters.h"
#include "ui/session/planfile.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Error invalid(const QString &what, const QString &place) { return {Error::Kind::Invalid, what, place}; }

QString conditionSentence(const QString &condition)
{
    const QString wrong =
        Text::tr("the condition %1 is missing or holds what this version does not know").arg(condition);
    const bool known = filterConditions().contains(condition);
    const QStringList allowed = known ? conditionValues(condition) : filterConditions();
    if (allowed.isEmpty())
        return wrong;
    return known ? Text::tr("%1; it takes %2", "a condition; its values").arg(wrong, allowed.join(u", "_s))
                 : Text::tr("%1; there are %2", "a condition; those that exist")
                       .arg(wrong, allowed.join(u", "_s));
}

Error worded(const Error &error, const QString &place)
{
    if (error.kind == Error::Kind::NewerSchema)
        return {error.kind, Text::tr("it is from a newer version of Malar"), place};
    if (error.kind == Error::Kind::Invalid)
        return invalid(conditionSentence(error.place), place);
    return {error.kind, terms::message(error), place};
}

} // namespace

Result<CohortFilter> reportFilter(const Store &store, const QString &wanted)
{
    if (wanted == u"all"_s)
        return CohortFilter();
    if (wanted.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        const Result<QJsonObject> read = readJsonFile(wanted);
        if (!read)
            return read.error();
        const Result<CohortFilter> filter = filterFromJson(*read);
        return filter ? filter : worded(filter.error(), wanted);
    }
    const Result<KeptFilters> kept = filtersOf(store);
    if (!kept)
        return worded(kept.error(), wanted);
    if (wanted.isEmpty())
        return kept->inUse;
    if (const NamedFilter *named = kept->find(wanted))
        return named->filter;
    QStringList names;
    for (const NamedFilter &each : kept->named)
        names << each.name;
    return invalid(names.isEmpty() ? Text::tr("the registry keeps no filter by a name")
                                   : Text::tr("the registry keeps these: %1").arg(names.join(u", "_s)),
                   wanted);
}

} // namespace malar::app
