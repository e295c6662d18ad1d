#pragma once

#include <QDialog>

namespace malar {

/// What a sealed registry protects against, and what not: for whoever answers for the data.
class ProtectionDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ProtectionDialog(QWidget *parent = nullptr);
};

} // namespace malar
