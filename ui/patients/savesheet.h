#pragma once

#include "core/domain/visit.h"
#include "ui/prompts.h"

class QWidget;

namespace malar {

class Session;

/// Asks where to and writes the sheet of one page; without a visit, a form to fill in by hand. What came of
/// it, as a sentence; empty where it was cancelled.
QString saveSheet(QWidget *asking, const Session &, const Prompts &, const PatientId &,
                  const std::optional<Visit> &);

} // namespace malar
