#pragma once

#include <QCoreApplication>

namespace malar {

/// The context, in the catalogues, of what a report says.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace malar
