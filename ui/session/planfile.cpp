#include "ui/session/planfile.h"

#include "core/domain/json.h"
#include "ui/words/settingwords.h"
#include "ui/words/tr.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qint64 largest = 1 << 20; // such a file has some hundred bytes

Error invalid(const QString &path, const QString &what) { return {Error::Kind::Invalid, what, path}; }

QString fieldSentence(const QString &field)
{
    const QString wrong =
        Words::tr("the field %1 is missing or holds what this version does not know").arg(field);
    const QStringList allowed = planValues(field);
    if (!allowed.isEmpty())
        return Words::tr("%1; it takes %2", "a field; its values").arg(wrong, allowed.join(u", "_s));
    if (field == u"test.confidence"_s)
        return Words::tr("%1; it takes a number between 0 and 1").arg(wrong);
    return field == u"test.quantile_type"_s ? Words::tr("%1; it takes 1 to 9").arg(wrong) : wrong;
}

/// The rule that the plan's schedule breaks, as the form words it but for the full stop; empty where it
/// breaks none.
QString brokenRule(const QJsonObject &plan)
{
    const std::optional<Schedule> schedule = scheduleFromJson(plan.value(u"schedule"_s).toObject());
    const std::optional<ScheduleProblem> broken = schedule ? problem(*schedule) : std::nullopt;
    return broken ? sentence(*broken).chopped(1) : QString();
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::File, file.errorString(), path};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(path, Words::tr("it is no JSON: %1 at character %2")
                                 .arg(error.errorString(), QString::number(error.offset + 1)));
    return document.object();
}

Result<AnalysisPlan> readPlanFile(const QString &path)
{
    const Result<QJsonObject> read = readJsonFile(path);
    if (!read)
        return read.error();
    const Result<AnalysisPlan> plan = planFromJson(*read);
    if (plan)
        return *plan;
    if (plan.error().kind == Error::Kind::NewerSchema)
        return invalid(path, Words::tr("it is from a newer version of Malar"));
    const QString field = plan.error().place;
    if (const QString rule = brokenRule(*read); field == u"schedule"_s && !rule.isEmpty())
        return invalid(path, Words::tr("the field %1: %2", "a field; what is wrong").arg(field, rule));
    return invalid(path, fieldSentence(field));
}

} // namespace malar
