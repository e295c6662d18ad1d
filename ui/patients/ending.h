#pragma once

#include "core/result.h"

#include <QString>

namespace malar {

/// What a device has printed; Error NotFound where it does not answer.
inline Result<Done> answerOf(bool hasPrinted)
{
    if (hasPrinted)
        return Done{};
    return Error{Error::Kind::NotFound, QStringLiteral("the printer does not answer"), {}};
}

/// What came of an output, as a sentence, and the file that was written, if one was. Empty where there is
/// nothing to say.
struct Ending {
    QString sentence;
    QString file;
};

} // namespace malar
