#pragma once

#include "core/domain/treatment.h"

namespace malar {

/// A drug of the list, or another one by its own name.
struct DrugName {
    Drug drug = Drug::Other;
    QString otherName; // only with Drug::Other
    bool operator==(const DrugName &) const = default;
    bool operator<(const DrugName &other) const
    {
        return drug != other.drug ? drug < other.drug : otherName < other.otherName;
    }
};

/// One that was typed by the name of a drug of the list, as its key has it, is that drug.
DrugName drugName(Drug, const QString &otherName);
/// Of a treatment or a course.
template <class Taken> DrugName nameOf(const Taken &treatment)
{
    return drugName(treatment.drug, treatment.otherName);
}

struct DrugCount {
    DrugName name;
    int n = 0; // patients
    bool operator==(const DrugCount &) const = default;
};

/// How a drug is given, and in how many patients.
struct RegimenCount {
    DrugName name;
    double doseMg = 0;
    QString route;
    int intervalDays = 0;
    int n = 0;
    bool operator==(const RegimenCount &) const = default;
};

} // namespace malar
