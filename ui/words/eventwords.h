#pragma once

#include "core/domain/adverseevent.h"

#include <QString>

/// What is said of an adverse event.
namespace malar {

QString eventWords(const AdverseEvent &);             // "Headache, grade 2, since 3 Feb 2025"
QString eventWords(EventFault, const AdverseEvent &); // what is wrong with it, and the remedy
QString periodWords(const AdverseEvent &);            // "3 Feb 2025 to 2025-03"; "since 2025"

} // namespace malar
