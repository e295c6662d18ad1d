#include "core/domain/damageparts.h"

namespace malar {

DamageParts damageParts(const Assessment &form)
{
    const bool doubled = form.at({Sign::DyspigmentationDuration, Region::None}) == 1;
    return {columnSum(form, Sign::Dyspigmentation), doubled ? 2 : 1, columnSum(form, Sign::Scarring),
            form.at({Sign::ScalpScarring, Region::None})};
}

} // namespace malar
