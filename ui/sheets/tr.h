#pragma once

#include <QCoreApplication>

namespace malar {

/// The context, in the catalogues, of what a visit's sheet and a patient's report say.
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

} // namespace malar
