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
    if (response == Response::FourPoints)
        return fall >= 4;
    if (baseline == 0)
        return std::nullopt;
    // Whole numbers: a fall of exactly 20 % must not hang on a rounding error.
    return fall * 100 >= leastFall(response) * baseline;
}

} // namespace malar
