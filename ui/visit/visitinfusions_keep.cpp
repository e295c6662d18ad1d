#include "core/domain/json.h"
#include "ui/session/doubts.h"
#include "ui/session/session.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitinfusions.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// How an infusion is judged, saved and taken back.
namespace malar {
namespace {

using Kind = PatientIssue::Kind;

/// What is wrong with the record as it would be, and was not before. What asks for a reason does so again at
/// the first dose.
std::vector<PatientIssue> newIssues(const PatientRecord &before, const PatientRecord &after, QDate today)
{
    const bool isFirst =
        exposure(before.courses, today).given == 0 && exposure(after.courses, today).given > 0;
    const std::vector<PatientIssue> old = check(before, {}, today);
    std::vector<PatientIssue> issues = check(after, {}, today);
    std::erase_if(issues, [&](const PatientIssue &issue) {
        return std::ranges::find(old, issue) != old.end() &&
               !(issue.asks() && !issue.isAboutDate() && isFirst);
    });
    return issues;
}

bool forbids(const PatientIssue &issue)
{
    return issue.blocks() || issue.kind == Kind::InfusionAfterWithdrawal;
}

} // namespace

QString VisitInfusions::refusal(const std::vector<Course> &courses) const
{
    PatientRecord after = *record();
    after.courses = courses;
    const std::vector<PatientIssue> issues = newIssues(*record(), after, m_session.today());
    const auto found = std::ranges::find_if(issues, forbids);
    return found == issues.end() ? QString() : words(*found, m_session.records());
}

/// Why the infusion stands although something speaks against it, such as the consent: empty where it does,
/// and nothing where the user stepped back.
std::optional<QString> VisitInfusions::askReason(const PatientRecord &after)
{
    std::vector<PatientIssue> issues = newIssues(*record(), after, m_session.today());
    if (isExplained())
        std::erase_if(issues, [](const PatientIssue &issue) { return !issue.isAboutDate(); });
    const auto question = doubts::question(issues);
    return question ? m_prompts.reason(&m_panel, *question) : QString();
}

bool VisitInfusions::keep(const std::vector<Course> &courses)
{
    if (const QString why = refusal(courses); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    PatientRecord after = *record();
    after.courses = courses;
    const std::optional<QString> reason = askReason(after);
    if (!reason)
        return false;
    if (const Result<Done> saved = m_session.save(after, *reason); !saved) {
        emit refused(terms::message(saved.error()));
        return false;
    }
    return true;
}

void VisitInfusions::take(const CourseId &course, const Infusion &infusion)
{
    const std::optional<Place> old = place(infusion.id);
    const std::optional<Infusion> before = old ? std::optional(old->infusion()) : std::nullopt;
    m_steps.push_back({course, infusion.id, before});
    if (!keep(withInfusion(record()->courses, course, infusion))) {
        m_steps.pop_back();
        show();
        return;
    }
    const std::optional<Place> now = place(infusion.id);
    if (now && infusion.note.isEmpty() && !departures(*now->course, now->index).empty())
        m_panel.askReason();
}

void VisitInfusions::remove(const Place &given)
{
    m_steps.push_back({given.course->id, given.infusion().id, given.infusion()});
    if (!keep(withoutInfusion(record()->courses, m_steps.back().infusion)))
        m_steps.pop_back();
    show();
}

void VisitInfusions::undo()
{
    if (refuse())
        return;
    if (m_steps.empty()) {
        emit refused(tr("No infusion was recorded here that could be taken back."));
        return;
    }
    const Step step = m_steps.back();
    std::vector<Course> courses = withoutInfusion(record()->courses, step.infusion);
    if (step.before)
        courses = withInfusion(std::move(courses), step.course, *step.before);
    m_steps.pop_back();
    if (!keep(courses))
        m_steps.push_back(step);
    show();
    m_form.setFocus();
}

void VisitInfusions::follow(QDate from, QDate to)
{
    std::vector<Course> courses = record() ? record()->courses : std::vector<Course>();
    bool moved = false;
    for (const Step &step : m_steps) {
        const std::optional<Place> recorded = place(step.infusion);
        if (!recorded || recorded->infusion().date != from)
            continue;
        Infusion infusion = recorded->infusion();
        infusion.date = to;
        courses = withInfusion(std::move(courses), step.course, infusion);
        moved = true;
    }
    if (moved)
        keep(courses);
}

/// Whether somebody gave a reason for the treatment as it stands, with these consents.
bool VisitInfusions::isExplained() const
{
    const Result<std::vector<HistoryEntry>> history = m_session.store().history(record()->patient.id);
    const QJsonObject now = toJson(*record());
    return history && std::ranges::any_of(*history, [&now](const HistoryEntry &entry) {
               return !entry.visit && !entry.reason.isEmpty() &&
                      entry.after.value(u"consents"_s) == now.value(u"consents"_s) &&
                      entry.after.value(u"courses"_s)[0][u"start"_s] ==
                          now.value(u"courses"_s)[0][u"start"_s];
           });
}

void VisitInfusions::explain(const QString &reason)
{
    const std::optional<Place> last = m_steps.empty() ? std::nullopt : place(m_steps.back().infusion);
    if (!last)
        return;
    Infusion infusion = last->infusion();
    infusion.note = reason;
    keep(withInfusion(record()->courses, last->course->id, infusion));
}

} // namespace malar
