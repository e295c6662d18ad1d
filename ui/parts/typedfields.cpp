#include "ui/parts/typedinput.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

TypedFields changedSince(const TypedFields &before, const TypedFields &now)
{
    TypedFields changed;
    std::ranges::copy_if(now, std::back_inserter(changed), [&before](const TypedField &field) {
        return std::ranges::find(before, field) == before.end();
    });
    return changed;
}

QJsonArray toJson(const TypedFields &fields)
{
    QJsonArray all;
    for (const TypedField &field : fields)
        all.append(QJsonArray{field.key, field.label, field.value});
    return all;
}

TypedFields typedFromJson(const QJsonArray &json)
{
    TypedFields fields;
    for (const QJsonValue &each : json)
        fields.push_back({each[0].toString(), each[1].toString(), each[2]});
    return fields;
}

QString written(const TypedFields &fields)
{
    QStringList lines;
    for (const TypedField &field : fields) {
        const QString name = field.label.isEmpty() ? u"–"_s : field.label;
        if (field.value.isString())
            lines << u"%1: %2"_s.arg(name, field.value.toString());
        else if (field.value.isDouble())
            lines << u"%1: %2"_s.arg(name, QString::number(field.value.toDouble()));
        else if (field.value.toBool())
            lines << name;
        for (const QJsonValue &cell : field.value[u"cells"].toArray())
            if (const QString text = cell[2].toVariant().toString(); !text.isEmpty())
                lines << text;
    }
    return lines.join(u'\n');
}

} // namespace malar
