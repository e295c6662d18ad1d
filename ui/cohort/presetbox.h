#pragma once

#include <QComboBox>

namespace malar {

/// The presets of the analysis plan by name; "Own choices" stands among them while it is what holds.
class PresetBox final : public QComboBox {
    Q_OBJECT

public:
    explicit PresetBox(QWidget *parent = nullptr);

    void show(const QString &preset); // its key; empty for own choices
    using QWidget::show;

signals:
    void chosen(const QString &preset);
};

} // namespace malar
