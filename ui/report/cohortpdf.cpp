#include "ui/report/cohortpdf.h"

#include "ui/paper/files.h"
#include "ui/report/document.h"
#include "ui/report/reportfiles.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportxlsx.h"
#include "ui/report/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

FilesAre placeOfFiles(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return FilesAre::Attached;
    case ReportFormat::PdfA:
        return FilesAre::Beside;
    case ReportFormat::Html:
        return FilesAre::Linked;
    case ReportFormat::Xlsx:
        break;
    }
    return FilesAre::Absent;
}

/// What a file of the format begins with.
QByteArray beginningOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return "<!DOCTYPE html>";
    case ReportFormat::Xlsx:
        return "PK\x03\x04";
    default:
        return "%PDF";
    }
}

QByteArray written(const ReportContent &content, const ReportOptions &options, const Progress &progress)
{
    switch (options.format) {
    case ReportFormat::Html:
        return toHtml(content, progress);
    case ReportFormat::Xlsx:
        return toXlsx(content);
    default:
        return toPdf(content, {options.size, options.format == ReportFormat::PdfA}, progress);
    }
}

} // namespace

std::optional<ReportFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx})
        if (suffix == suffixOf(format))
            return format;
    return suffix == u"htm"_s ? std::optional(ReportFormat::Html) : std::nullopt;
}

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    default:
        return u"pdf"_s;
    }
}

ReportContent cohortContent(const CohortSource &source, ReportFormat format, const QString &name)
{
    PlacedCohort cohort = place(source.records, source.plan, source.filter, source.now.date());
    cohort.panels = source.panels;
    CohortReport report = cohortReport(cohort, source.registry, source.now);
    report.head = source.head;
    const FilesAre where = placeOfFiles(format);
    const QString before = where == FilesAre::Beside ? QFileInfo(name).completeBaseName() + u'-' : QString();
    std::vector<ReportFile> files;
    if (where != FilesAre::Absent && !isOfNobody(report.summary))
        files = cohortFiles(cohort, report.summary, before);
    return cohortContent(report, std::move(files), where);
}

Result<QByteArray> reportBytes(const ReportContent &content, const ReportOptions &options,
                               const Progress &progress)
{
    const QByteArray report = written(content, options, progress);
    if (!report.isEmpty())
        return report;
    return Error{Error::Kind::File,
                 options.format == ReportFormat::Xlsx
                     ? ReportWords::tr("the workbook did not come out whole; look for room in %1")
                           .arg(QDir::tempPath())
                     : ReportWords::tr("it was stopped before it was whole"),
                 {}};
}

Result<Done> writeReport(const QString &path, const ReportContent &content, const ReportOptions &options,
                         const Progress &progress)
{
    const QByteArray begins = beginningOf(options.format);
    if (const std::optional<Error> unfit = unfitTarget(path, {begins}))
        return *unfit;
    const Result<QByteArray> report = reportBytes(content, options, progress);
    if (!report)
        return Error{report.error().kind, report.error().detail, path};
    std::vector<FileToWrite> files;
    if (options.format == ReportFormat::PdfA)
        for (const ReportFile &file : content.files)
            files.push_back({QFileInfo(path).dir().filePath(file.name),
                             file.content,
                             {file.content.left(file.content.indexOf('\n'))}});
    files.push_back({path, *report, {begins}});
    return writeFiles(files);
}

Result<Done> writeCohortReport(const QString &path, const CohortSource &source, const ReportOptions &options)
{
    return writeReport(path, cohortContent(source, options.format, QFileInfo(path).fileName()), options);
}

Result<Done> writeCohortPdf(const QString &path, const CohortSource &source, QPageSize::PageSizeId size)
{
    return writeCohortReport(path, source, {ReportFormat::Pdf, size});
}

QPageSize::PageSizeId localPageSize()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

} // namespace malar
