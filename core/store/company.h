#pragma once

#include "core/store/sql.h"

#include "core/domain/visitcompany.h"

#include <span>

/// What is told and recorded at a visit beside its answers, and what holds between the two.
namespace malar {

/// What of the company goes along by itself: all but the infusions and photographs that cannot be of the
/// new day.
VisitCompany fittingCompany(sql::Database &, const Visit &before, const Visit &after);

/// The visit stands in its table under another day or patient already: its company follows, and what is not
/// in it is of no visit any more. The histories of the patients say so. Fails with Invalid where it is not of
/// the visit, NoPhotographConsent, NoCourse, SecondInfusion.
void moveCompany(sql::Database &, const Visit &before, const Visit &after, const VisitCompany &,
                 const QString &reason);

/// Events told on the visit's day and at no other visit are told at this one; at one that was entered in
/// error nothing was told.
void settleEvents(sql::Database &, const Visit &);

/// Fails with Contradiction where nothing was told at the visit, and an event says that it was told there.
void refuseContradiction(sql::Database &, const Visit &);
/// The same of a visit whose patient has just these events.
void refuseContradiction(const Visit &, std::span<const AdverseEvent>);

} // namespace malar
