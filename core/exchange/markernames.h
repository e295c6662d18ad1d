#pragma once

#include "core/domain/record.h"

#include <QHash>
#include <QSet>

namespace malar::exchange {

/// Markers or subsets as they are known, so that one is not recorded as two.
class KnownNames {
public:
    void learn(const QString &name);
    /// The name as it is known: two that differ only in case are one. What is new is known from now on.
    QString spelled(const QString &name);
    /// What is known and looks like a name that is not; empty where nothing does.
    QString alike(const QString &name) const;

private:
    QSet<QString> m_names;
    QHash<QString, QString> m_folded; // the first of each, by what makes it the same
    QHash<QString, QString> m_keys;   // and by what makes it look the same
};

/// The names that biomarkers of a registry bear: those of its panels, and those of values on record.
struct MarkerNames {
    KnownNames markers;
    KnownNames subsets;

    void learn(const Panels &);
    void learn(std::span<const PatientRecord>);
};

} // namespace malar::exchange
