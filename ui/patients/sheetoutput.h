#pragma once

#include "core/domain/visit.h"
#include "ui/parts/prompts.h"
#include "ui/patients/ending.h"

class QWidget;

namespace malar {

class Session;

// The sheet of one page; without a visit, a form to fill in by hand. Each asks where to, and says what
// came of it.

Ending printSheet(QWidget *asking, Session &, const Prompts &, const PatientId &,
                  const std::optional<Visit> &);
Ending saveSheet(QWidget *asking, Session &, const Prompts &, const PatientId &,
                 const std::optional<Visit> &);

} // namespace malar
