#pragma once

#include "core/analysis/pairing.h"
#include "core/domain/centre.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;

namespace malar {

/// The conditions of a filter that are "one of": subtypes, drugs and centres, each value that occurs with the
/// number of its patients.
class FilterLists final : public QWidget {
    Q_OBJECT

public:
    /// The registry's centres are offered also while nobody is there.
    explicit FilterLists(const Centres &, QWidget *parent = nullptr);

    /// The values of the cohort, and those of the filter whether they occur or not.
    void show(const PlacedCohort &, const CohortFilter &);
    using QWidget::show;
    /// Into these three conditions of the filter.
    void read(CohortFilter &) const;

signals:
    void edited();

private:
    void add(QBoxLayout *, QListWidget *, const QString &name, const QString &label);

    std::vector<QString> m_known; // centres
    QListWidget *m_subtypes;
    QListWidget *m_drugs;
    QListWidget *m_centres;
};

} // namespace malar
