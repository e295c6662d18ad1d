#pragma once

#include <QString>

namespace malar {

/// What came of an output, as a sentence, and the file that was written, if one was. Empty where there is
/// nothing to say.
struct Ending {
    QString sentence;
    QString file;
};

} // namespace malar
