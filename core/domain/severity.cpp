#include "core/domain/severity.h"

namespace malar {

Change change(int before, int now)
{
    const int points = now - before;
    if (before == 0)
        return {points, std::nullopt};
    return {points, 100.0 * points / before};
}

std::optional<bool> reaches(Response response, int baseline, int now)
{
    const int fall = baseline - now;
    // Whole numbers: a fall of exactly 20 % must not hang on a rounding error.
    const auto percent = [&](int threshold) -> std::optional<bool> {
        if (baseline == 0)
            return std::nullopt;
        return fall * 100 >= threshold * baseline;
    };
    switch (response) {
    case Response::FourPoints:
        return fall >= 4;
    case Response::TwentyPercent:
        return percent(20);
    case Response::Clasi50:
        return percent(50);
    case Response::Clasi70:
        return percent(70);
    case Response::Complete:
        return percent(100);
    }
    return std::nullopt;
}

} // namespace malar
