#pragma once

#include "core/domain/keytext.h"
#include "core/domain/partialdate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What the writers of JSON share.
namespace malar::json {

inline QString text(QDate date) { return date.toString(Qt::ISODate); }

/// Leaves out what is empty: an absent field says "not stated", an empty one would say nothing.
inline void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

inline void put(QJsonObject &object, const QString &name, const std::optional<QDate> &value)
{
    if (value)
        object.insert(name, text(*value));
}

inline void put(QJsonObject &object, const QString &name, const std::optional<PartialDate> &value)
{
    if (value)
        object.insert(name, toText(*value));
}

inline void put(QJsonObject &object, const QString &name, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

template <class Range, class Convert> QJsonArray array(const Range &range, Convert convert)
{
    QJsonArray result;
    for (const auto &value : range)
        result.append(convert(value));
    return result;
}

} // namespace malar::json
