#include "ui/report/planfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(malar::PlanFile)
};

constexpr qint64 largest = 1 << 20; // a plan has some hundred bytes

Error invalid(const QString &path, const QString &what) { return {Error::Kind::Invalid, what, path}; }

QString fieldSentence(const QString &field)
{
    const QString wrong =
        PlanFile::tr("the field %1 is missing or holds what this version does not know").arg(field);
    const QStringList allowed = planValues(field);
    if (!allowed.isEmpty())
        return PlanFile::tr("%1; it takes %2", "a field; its values").arg(wrong, allowed.join(u", "_s));
    if (field == u"test.confidence"_s)
        return PlanFile::tr("%1; it takes a number between 0 and 1").arg(wrong);
    return field == u"test.quantile_type"_s ? PlanFile::tr("%1; it takes 1 to 9").arg(wrong) : wrong;
}

} // namespace

Result<AnalysisPlan> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    const QByteArray bytes = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::File, file.errorString(), path};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(path, PlanFile::tr("it is no JSON: %1 at character %2")
                                 .arg(error.errorString(), QString::number(error.offset + 1)));
    const Result<AnalysisPlan> plan = planFromJson(document.object());
    if (plan)
        return *plan;
    if (plan.error().kind == Error::Kind::NewerSchema)
        return invalid(path, PlanFile::tr("it is from a newer version of Malar"));
    return invalid(path, fieldSentence(plan.error().place));
}

} // namespace malar
