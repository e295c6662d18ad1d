#pragma once

#include "core/analysis/overview.h"

#include <QCoreApplication>

#include <span>

/// Where a patient stands, in few words.
namespace malar {

/// What is due, in words: "Month 3 due 3 Dec 2024", "Month 1 overdue since 4 May 2024".
struct DueWords {
    QString text;
    QString detail; // the window
    bool draft = false;
    DueStage stage = DueStage::None;
};
DueWords dueWords(const PatientOverview &, QDate today);

QString subtypeWords(std::span<const Subtype>);
/// "anifrolumab · month 3"; the days before the start are counted down.
QString treatmentWords(const PatientOverview &);
QString studyTime(int day); // "day 91 · month 3"; "starts in 12 days" before a start to come
/// The same of what has a place on the course: "day −12" before day 0.
QString timeOnCourse(int day);

} // namespace malar
