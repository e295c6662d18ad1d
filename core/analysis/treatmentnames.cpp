#include "core/analysis/treatmentnames.h"

#include "core/domain/keytext.h"

#include <algorithm>

namespace malar {

DrugName drugName(Drug drug, const QString &otherName)
{
    if (drug != Drug::Other)
        return {drug, {}};
    const QString name = otherName.simplified();
    const QString typed = name.toCaseFolded().replace(u' ', u'_');
    const auto known = std::ranges::find_if(keysOf<Drug>, [&](auto key) { return keyText(key) == typed; });
    if (known == keysOf<Drug>.end())
        return {Drug::Other, name};
    return {static_cast<Drug>(known - keysOf<Drug>.begin()), {}};
}

TreatmentNames::TreatmentNames(const PlacedCohort &cohort)
{
    for (const PlacedPatient &patient : cohort.patients) {
        for (const Treatment &treatment : patient.record->treatments)
            m_drugs.add(nameOf(treatment).otherName);
        for (const Course &course : patient.record->courses) {
            m_drugs.add(nameOf(course).otherName);
            m_routes.add(course.route);
        }
    }
}

} // namespace malar
