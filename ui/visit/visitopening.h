#pragma once

#include "ui/visit/unsavedvisit.h"

/// What there is to open when a visit is begun or taken up again.
namespace malar {

/// A visit of today in which nothing is entered but who assesses today.
Visit newVisit(const Session &, const PatientId &);
/// Where a visit that was never saved began.
Visit beginningOf(const Visit &);
/// Today's draft of the patient, which a new visit would only double.
std::optional<VisitId> draftOfToday(const Session &, const PatientId &);
/// Today's visit of the patient that is complete, beside which there can be no other.
std::optional<VisitId> completeToday(const Session &, const PatientId &);
/// A visit of today that was typed and never saved, which a new one would bury.
std::optional<Visit> typedToday(const Session &, const PatientId &);
/// What was typed into a visit and never saved; nothing where it is what is stored, or cannot be saved
/// here.
std::optional<UnsavedVisit> unsavedCopy(const Session &, const Visit &stored);

} // namespace malar
