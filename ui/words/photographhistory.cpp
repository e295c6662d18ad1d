#include "ui/words/photographhistory.h"

#include "core/domain/clasi.h"
#include "core/domain/keytext.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Photographs {
    Q_DECLARE_TR_FUNCTIONS(Photographs)
};

/// "13 Feb 2025, Ears, left, with its visit"
QString words(const QJsonValue &photograph)
{
    const QDate date = QDate::fromString(photograph[u"date"_s].toString(), Qt::ISODate);
    const auto named = [&photograph](Region r) {
        return keyText(key(r)) == photograph[u"region"_s].toString();
    };
    const auto region = std::ranges::find_if(regions, named);
    QStringList parts{date.isValid() ? terms::date(date) : QString(),
                      terms::label(region == regions.end() ? Region::None : *region),
                      photograph[u"note"_s].toString(),
                      photograph[u"visit"_s].isString() ? Photographs::tr("with its visit") : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::map<QString, QString> wordsById(const QJsonObject &record)
{
    std::map<QString, QString> all;
    const QJsonArray photographs = record[u"photographs"_s].toArray();
    for (const QJsonValue &photograph : photographs)
        all[photograph[u"id"_s].toString()] = words(photograph);
    return all;
}

} // namespace

std::vector<FieldChange> photographChanges(const QJsonObject &before, const QJsonObject &after)
{
    const std::map<QString, QString> was = wordsById(before);
    const std::map<QString, QString> is = wordsById(after);
    return differences(was, is, [](const QString &) { return Photographs::tr("Photograph"); });
}

} // namespace malar
