#include "ui/report/cohortpdf.h"

#include "core/analysis/analyseddata.h"
#include "ui/report/checkscript.h"
#include "ui/report/document.h"
#include "ui/report/pdf.h"
#include "ui/terms.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct CohortPdf {
    Q_DECLARE_TR_FUNCTIONS(malar::CohortPdf)
};

} // namespace

Result<Done> writeCohortPdf(const QString &path, const CohortSource &source, QPageSize::PageSizeId size)
{
    const PlacedCohort cohort = place(source.records, source.plan, source.filter);
    const CohortReport report = cohortReport(cohort, source.registry, source.now);

    PdfFrame frame;
    frame.size = size;
    frame.title = CohortPdf::tr("Cohort report: %1").arg(source.registry.name);
    frame.headerLeft = frame.title;
    if (source.registry.synthetic)
        frame.headerRight = syntheticMark();
    frame.footer = CohortPdf::tr("Malar %1 · generated %2 · registry %3")
                       .arg(QStringLiteral(MALAR_VERSION), dateAndTime(source.now), source.registry.id);
    frame.attachments = {{u"data.csv"_s, u"text/csv"_s, analysedData(cohort)},
                         {u"check.R"_s, u"text/x-r-source"_s, checkScript(report.summary)}};
    return writePdf(path, frame, [&report](QPaintDevice *device, QSizeF content) {
        return cohortDocument(report, device, content);
    });
}

QPageSize::PageSizeId localPageSize()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

} // namespace malar
