#pragma once

#include "core/domain/id.h"
#include "ui/parts/prompts.h"
#include "ui/patients/ending.h"

class QWidget;

namespace malar {

class Session;

/// Which patient's report, and whether with the name.
struct ReportWish {
    PatientId patient;
    bool withName = false;
};

// Each asks where to, and says what came of it.

Ending printPatientReport(QWidget *asking, Session &, const Prompts &, const ReportWish &);
Ending savePatientReport(QWidget *asking, Session &, const Prompts &, const ReportWish &);
/// The course as PDF, SVG or PNG by its suffix, its data beside it.
Ending saveCourseFigure(QWidget *asking, Session &, const Prompts &, const PatientId &);

} // namespace malar
