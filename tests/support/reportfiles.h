#pragma once

#include <QStringList>

namespace malar::test {

/// The names of the files that go with a cohort's report, in their order: of the training cohort, or of one
/// in which nobody has biomarkers.
inline QStringList reportFileNames(const QString &before = {}, bool withBiomarkers = true)
{
    QStringList names{QStringLiteral("check.R"),       QStringLiteral("courses.csv"),
                      QStringLiteral("data.csv"),      QStringLiteral("events.csv"),
                      QStringLiteral("infusions.csv"), QStringLiteral("plan.json"),
                      QStringLiteral("treatments.csv")};
    if (withBiomarkers)
        names.prepend(QStringLiteral("biomarkers.csv"));
    for (QString &name : names)
        name.prepend(before);
    return names;
}

} // namespace malar::test
