#include "ui/words/biomarkerhistory.h"

#include "ui/words/biomarkerwords.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Biomarkers {
    Q_DECLARE_TR_FUNCTIONS(Biomarkers)
};

/// Date, subset and marker. The history keeps no panels: a marker of one's own is named by its key.
using Key = std::array<QString, 3>;

QString name(const Key &key)
{
    const auto &[date, subset, marker] = key;
    return u"%1, %2"_s.arg(words::cell({nkPanel()}, subset, marker),
                           terms::date(QDate::fromString(date, Qt::ISODate)));
}

std::map<Key, QString> wordsByKey(const QJsonObject &record)
{
    constexpr int mostDecimals = 4; // as many as can be typed
    std::map<Key, QString> all;
    const QJsonArray values = record[u"biomarkers"_s].toArray();
    for (const QJsonValue value : values)
        all[{value[u"date"_s].toString(), value[u"subset"_s].toString(), value[u"marker"_s].toString()}] =
            value[u"limit"_s].toString() + numbers::measured(value[u"value"_s].toDouble(), mostDecimals) +
            u' ' + value[u"unit"_s].toString();
    return all;
}

} // namespace

std::vector<FieldChange> biomarkerChanges(const QJsonObject &before, const QJsonObject &after)
{
    const std::map<Key, QString> was = wordsByKey(before);
    const std::map<Key, QString> is = wordsByKey(after);
    if (before.isEmpty() && !is.empty())
        return {{Biomarkers::tr("Biomarkers"),
                 {},
                 Biomarkers::tr("%n value(s)", nullptr, static_cast<int>(is.size()))}};
    return differences(was, is, name);
}

} // namespace malar
