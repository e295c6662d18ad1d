#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/keytext.h"

#include <QJsonArray>

namespace malar {

/// What goes out of a registry.
enum class Output : std::uint8_t {
    Folder,
    History,
    CohortReport,
    PatientReport,
    VisitSheet,
    BlankForm,
    CourseFigure,
    CohortFigure,
    Delivery
};
template <>
inline constexpr auto keysOf<Output> = keys<Output>("folder", "history", "cohort_report", "patient_report",
                                                    "visit_sheet", "blank_form", "course_figure",
                                                    "cohort_figure", "delivery");

/// What somebody did with a registry without changing it.
struct Deed {
    QString action; // key, worded in ui/words/historywords
    std::optional<PatientId> patient;
    QJsonObject what; // numbers and kinds, never an identity or a path
};

namespace deeds {

/// Opened by somebody who may write.
inline Deed login(bool byRecoveryKey)
{
    return {QStringLiteral("login"), {}, QJsonObject{{QStringLiteral("recovery_key"), byRecoveryKey}}};
}
/// So many times, on this workstation since the last login there.
inline Deed failedLogins(int count)
{
    return {QStringLiteral("failed_login"), {}, QJsonObject{{QStringLiteral("count"), count}}};
}
/// Who the patient is was shown; without a patient, a list that says it of all.
inline Deed view(const std::optional<PatientId> &patient)
{
    return {patient ? QStringLiteral("view_identity") : QStringLiteral("view_identities"), patient, {}};
}

/// Of whom something goes out, and what of them.
struct Extent {
    std::optional<PatientId> patient = {}; // where it is one
    int patients = 1;
    bool identities = false;
    bool photographs = false;
    QStringList formats = {}; // of an export, by key
};
/// Tables to be read elsewhere are exported, pages are printed, also to a file.
inline Deed output(Output what, const Extent &extent)
{
    const bool isExport = what == Output::Folder || what == Output::History || what == Output::Delivery;
    QJsonObject says{{QStringLiteral("kind"), keyText(key(what))},
                     {QStringLiteral("patients"), extent.patients},
                     {QStringLiteral("identities"), extent.identities},
                     {QStringLiteral("photographs"), extent.photographs}};
    if (!extent.formats.isEmpty())
        says.insert(QStringLiteral("formats"), QJsonArray::fromStringList(extent.formats));
    return {isExport ? QStringLiteral("export") : QStringLiteral("print"), extent.patient, says};
}
/// It was written down before it went out, and then did not.
inline Deed undone(const Deed &output)
{
    return {QStringLiteral("not_taken_out"), output.patient, output.what};
}

} // namespace deeds

} // namespace malar
