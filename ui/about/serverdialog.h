#pragma once

#include "ui/about/helpdialog.h"

namespace malar {

/// How a registry comes to be on a server, from an empty Debian to the first colleague, with every command.
class ServerDialog final : public HelpDialog {
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent = nullptr);
};

} // namespace malar
