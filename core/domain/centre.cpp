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

const Centre *centreNamed(const Centres &centres, const QString &name)
{
    const auto found =
        std::ranges::find_if(centres, [&name](const Centre &centre) { return sameName(centre.name, name); });
    return found == centres.end() ? nullptr : &*found;
}

QString centreAfter(const QString &centre, const Centres &centres, std::span<const CentreRename> renames)
{
    if (centre.isEmpty())
        return centre;
    for (const CentreRename &rename : renames)
        if (sameName(rename.from, centre))
            return rename.to;
    const Centre *listed = centreNamed(centres, centre);
    return listed ? listed->name : centre;
}

std::vector<QString> unlistedCentres(const Centres &centres, std::span<const PatientRecord> records)
{
    std::vector<QString> names;
    for (const PatientRecord &record : records)
        if (const QString &name = record.patient.centre; !name.trimmed().isEmpty() &&
                                                         !centreNamed(centres, name) &&
                                                         std::ranges::find(names, name) == names.end())
            names.push_back(name);
    std::ranges::sort(names);
    return names;
}

int patientsOf(const QString &centre, std::span<const PatientRecord> records)
{
    return static_cast<int>(std::ranges::count_if(
        records, [&centre](const PatientRecord &record) { return sameName(record.patient.centre, centre); }));
}

bool hasPrefix(const QString &code, const Centre &centre)
{
    return code.startsWith(centre.codePrefix, Qt::CaseInsensitive);
}

const Centre *unlikeCentre(const Patient &now, const Patient &before, const Centres &centres)
{
    const Centre *centre = centreNamed(centres, now.centre);
    const bool stood = now.code == before.code && now.centre == before.centre;
    return !centre || now.code.isEmpty() || stood || hasPrefix(now.code, *centre) ? nullptr : centre;
}

QString prefixInUse(const QString &centre, std::span<const PatientRecord> records)
{
    std::optional<QString> common;
    for (const PatientRecord &record : records) {
        if (!sameName(record.patient.centre, centre))
            continue;
        const QString &code = record.patient.code;
        const QString prefix = code.first(std::max<qsizetype>(code.lastIndexOf(u'-'), 0));
        if (common && prefix.compare(*common, Qt::CaseInsensitive) != 0)
            return {};
        if (!common)
            common = prefix;
    }
    const bool shared = std::ranges::any_of(records, [&](const PatientRecord &record) {
        return common && !sameName(record.patient.centre, centre) &&
               record.patient.code.startsWith(*common + u'-', Qt::CaseInsensitive);
    });
    return shared ? QString() : common.value_or(QString());
}

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
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (centres[i].name.trimmed().isEmpty())
            return CentreProblem{CentreProblem::Kind::NoName, i};
        for (std::size_t j = 0; j < i; ++j) {
            if (sameName(centres[i].name, centres[j].name))
                return CentreProblem{CentreProblem::Kind::SameName, i};
            if (!centres[i].codePrefix.isEmpty() && sameName(centres[i].codePrefix, centres[j].codePrefix))
                return CentreProblem{CentreProblem::Kind::SamePrefix, i};
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
    return centres;
}

} // namespace malar
