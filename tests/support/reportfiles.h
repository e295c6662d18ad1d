#pragma once

#include <QStringList>

namespace malar::test {

/// The names of the files that go with a cohort's report, in their order.
inline QStringList reportFileNames(const QString &before = {})
{
    QStringList names{QStringLiteral("check.R"), QStringLiteral("data.csv"), QStringLiteral("plan.json")};
    for (QString &name : names)
        name.prepend(before);
    return names;
}

} // namespace malar::test
