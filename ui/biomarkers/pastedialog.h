#pragma once

#include "core/exchange/biomarkerpaste.h"

#include <QDialog>

namespace malar {

/// What a block from a spreadsheet would bring: every value with its place, what it replaces, and every cell
/// that cannot be used. Nothing is taken over before it is accepted.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    struct Beside {
        std::vector<Biomarker> stored;
        Panels panels;
    };
    PasteDialog(const exchange::Pasted &, const Beside &, QWidget *parent = nullptr);

private:
    QWidget *values(const exchange::Pasted &, const Beside &);
    QWidget *problems(const exchange::Pasted &);
};

} // namespace malar
