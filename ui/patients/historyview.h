#pragma once

#include "core/domain/historyentry.h"

#include <QTreeWidget>

namespace malar {

/// Who changed what of a patient and when, the latest first; under each save the fields, before and after.
class HistoryView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(const std::vector<HistoryEntry> &);
    using QWidget::show;
};

} // namespace malar
