#pragma once

#include <QCoreApplication>

namespace malar {

/// The context, in the catalogues, of what no widget says by itself.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace malar
