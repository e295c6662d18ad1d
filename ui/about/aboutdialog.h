#pragma once

#include <QDialog>

namespace malar {

/// What the program is, whose instrument it records, and under what licence it stands.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace malar
