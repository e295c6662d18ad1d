#pragma once

#include "core/domain/visit.h"
#include "ui/prompts.h"

class QWidget;

namespace malar {

class Session;

// The sheet of one page; without a visit, a form to fill in by hand. Each asks where to, and says as a
// sentence what came of it; empty where there is nothing to say.

QString printSheet(QWidget *asking, const Session &, const Prompts &, const PatientId &,
                   const std::optional<Visit> &);
QString saveSheet(QWidget *asking, const Session &, const Prompts &, const PatientId &,
                  const std::optional<Visit> &);

} // namespace malar
