#pragma once

#include "ui/about/helpdialog.h"

namespace malar {

/// What a sealed registry protects against, and what not: for whoever answers for the data.
class ProtectionDialog final : public HelpDialog {
    Q_OBJECT

public:
    explicit ProtectionDialog(QWidget *parent = nullptr);
};

} // namespace malar
