#include "ui/words/divergence.h"

#include <algorithm>

namespace malar {

std::vector<Divergence> divergences(const std::vector<FieldChange> &theirs,
                                    const std::vector<FieldChange> &yours)
{
    std::vector<Divergence> all;
    for (const FieldChange &change : theirs)
        all.push_back({change.field, change.before, change.after, change.before});
    for (const FieldChange &change : yours) {
        const auto both = std::ranges::find(all, change.field, &Divergence::field);
        if (both != all.end())
            both->yours = change.after;
        else
            all.push_back({change.field, change.before, change.before, change.after});
    }
    return all;
}

} // namespace malar
