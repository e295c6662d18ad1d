#include "core/domain/centre.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qsizetype fewestDigits = 3;

bool sameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

QString nextCode(const Centre &centre, std::span<const PatientRecord> records)
{
    if (centre.codePrefix.isEmpty())
        return {};
    const QString head = centre.codePrefix + u'-';
    qsizetype digits = fewestDigits;
    qlonglong highest = 0;
    for (const PatientRecord &record : records) {
        const QString &code = record.patient.code;
        if (!code.startsWith(head, Qt::CaseInsensitive))
            continue;
        bool isNumber = false;
        const QString tail = code.sliced(head.size());
        const qlonglong number = tail.toLongLong(&isNumber);
        if (!isNumber || number < 0)
            continue;
        highest = std::max(highest, number);
        digits = std::max(digits, tail.size());
    }
    return head + QString::number(highest + 1).rightJustified(digits, u'0');
}

std::optional<CentreProblem> problem(const Centres &centres)
{
    using Kind = CentreProblem::Kind;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (centres[i].name.trimmed().isEmpty())
            return CentreProblem{Kind::NoName, i};
        for (std::size_t j = 0; j < i; ++j) {
            if (sameName(centres[i].name, centres[j].name))
                return CentreProblem{Kind::SameName, i};
            if (!centres[i].codePrefix.isEmpty() && sameName(centres[i].codePrefix, centres[j].codePrefix))
                return CentreProblem{Kind::SamePrefix, i};
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Centres &centres)
{
    QJsonArray all;
    for (const Centre &centre : centres)
        all.append(QJsonObject{{u"name"_s, centre.name}, {u"code_prefix"_s, centre.codePrefix}});
    return {{u"centres"_s, all}};
}

std::optional<Centres> centresFromJson(const QJsonObject &object)
{
    if (!object.value(u"centres"_s).isArray())
        return std::nullopt;
    Centres centres;
    const QJsonArray all = object.value(u"centres"_s).toArray();
    for (const QJsonValue entry : all)
        centres.push_back({entry[u"name"_s].toString(), entry[u"code_prefix"_s].toString()});
    return problem(centres) ? std::nullopt : std::optional(std::move(centres));
}

} // namespace malar
