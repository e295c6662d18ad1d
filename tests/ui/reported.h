#pragma once

#include "tests/support/cohort.h"
#include "ui/report/cohortpdf.h"

#include <QFile>
#include <QTest>

/// The training cohort's report, under a name that every format must escape, at an instant of its own.
namespace malar::test {

inline const QDateTime now(QDate(2025, 1, 8), QTime(9, 30), Qt::UTC);
inline const Registry registry{QStringLiteral("0190f3a2-7c00-7000-8000-000000000001"),
                               QStringLiteral("Training & <cohort>"), true, now};

inline ReportContent content(ReportFormat format = ReportFormat::Pdf)
{
    static const std::vector<PatientRecord> records = test::trainingRecords();
    return cohortContent({records, registry, defaultPlan({}), {}, now}, format, QStringLiteral("report.pdf"));
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace malar::test
