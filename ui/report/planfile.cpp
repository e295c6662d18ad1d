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
    return invalid(path, PlanFile::tr("the field %1 is missing or holds what this version does not know")
                             .arg(plan.error().place));
}

} // namespace malar
