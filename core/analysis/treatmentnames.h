#pragma once

#include "core/analysis/drugcount.h"
#include "core/analysis/pairing.h"
#include "core/analysis/spellings.h"

namespace malar {

/// What treatments and courses are called in every table and file of a cohort, so that one spelled in two
/// ways is counted once.
class TreatmentNames {
public:
    explicit TreatmentNames(const PlacedCohort &);

    template <class Taken> DrugName drug(const Taken &taken) const
    {
        const DrugName name = nameOf(taken);
        return {name.drug, m_drugs.name(name.otherName)};
    }
    QString route(const Course &course) const { return m_routes.name(course.route); }

private:
    Spellings m_drugs; // that are not of the list
    Spellings m_routes;
};

} // namespace malar
