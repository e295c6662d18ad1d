#pragma once

#include <QCoreApplication>

namespace malar {

/// The context, in the catalogues, of what a figure says beside its faces.
struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

} // namespace malar
