#pragma once

#include <QStringList>

namespace malar::test {

/// The names of the files that go with a cohort's report, in their order.
inline QStringList reportFileNames(const QString &before = {})
{
    QStringList names{QStringLiteral("check.R"),       QStringLiteral("courses.csv"),
                      QStringLiteral("data.csv"),      QStringLiteral("events.csv"),
                      QStringLiteral("infusions.csv"), QStringLiteral("plan.json"),
                      QStringLiteral("treatments.csv")};
    for (QString &name : names)
        name.prepend(before);
    return names;
}

} // namespace malar::test
