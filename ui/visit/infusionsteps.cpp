#include "ui/visit/infusionsteps.h"

#include "core/domain/infusionplan.h"
#include "core/domain/json.h"
#include "core/domain/patientcheck.h"
#include "ui/session/doubts.h"
#include "ui/session/recordconflict.h"
#include "ui/session/session.h"
#include "ui/visit/visitedit.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Whether two lists of consents say the same: older saves keep no ids of them.
bool saidAlike(std::vector<Consent> a, std::vector<Consent> b)
{
    for (auto *consents : {&a, &b})
        for (Consent &consent : *consents)
            consent.id = {};
    return a == b;
}

std::optional<QDate> startOf(const PatientRecord &record)
{
    return record.courses.empty() ? std::nullopt : std::optional(record.courses.front().start);
}

} // namespace

InfusionSteps::InfusionSteps(Session &session, const Prompts &prompts, VisitEdit &edit, QWidget &panel)
    : m_session(session), m_prompts(prompts), m_edit(edit), m_panel(panel)
{
    connect(&edit, &VisitEdit::begun, this, [this] { m_steps.clear(); });
}

std::optional<InfusionSteps::Step> InfusionSteps::last() const
{
    return m_steps.empty() ? std::nullopt : std::optional(m_steps.back());
}

std::optional<InfusionSteps::Place> InfusionSteps::place(const InfusionId &id) const
{
    for (const Course &course : m_edit.record()->courses) {
        const auto found = std::ranges::find(course.infusions, id, &Infusion::id);
        if (found != course.infusions.end())
            return Place{&course, static_cast<std::size_t>(found - course.infusions.begin())};
    }
    return std::nullopt;
}

QString InfusionSteps::refusal(const CourseId &course, const Infusion &infusion) const
{
    return refusal(withInfusion(m_edit.record()->courses, course, infusion));
}

QString InfusionSteps::refusal(const std::vector<Course> &courses) const
{
    PatientRecord after = *m_edit.record();
    after.courses = courses;
    const auto why = forbiddenAtVisit(*m_edit.record(), after, m_session.today());
    return why ? issueWords(*why, m_session.records()) : QString();
}

std::optional<QString> InfusionSteps::askReason(const PatientRecord &after)
{
    std::vector<PatientIssue> issues = unexplainedAtVisit(*m_edit.record(), after, m_session.today());
    if (isExplained())
        std::erase_if(issues, [](const PatientIssue &issue) { return !issue.isAboutDate(); });
    return doubts::reason(&m_panel, m_prompts, issues);
}

bool InfusionSteps::save(const Change &change, const QString &over)
{
    const PatientRecord before = *m_edit.record();
    PatientRecord after = before;
    after.courses = change(before.courses);
    if (const QString why = refusal(after.courses); !why.isEmpty()) {
        m_edit.refuse(why);
        return false;
    }
    const std::optional<QString> reason = askReason(after);
    if (!reason)
        return false;
    const std::optional<Revision> seen = m_session.seen(before.patient.id);
    const Result<Done> saved = m_session.save(after, (over + u' ' + *reason).trimmed(), seen);
    if (!saved && saved.error().kind == Error::Kind::Conflict)
        meet(before, seen, change);
    else if (!saved)
        m_edit.refuse(terms::message(saved.error()));
    return static_cast<bool>(saved);
}

/// Mine is the one infusion: it is put into what is saved now.
void InfusionSteps::meet(const PatientRecord &base, std::optional<Revision> seen, const Change &change)
{
    PatientRecord mine = base;
    mine.courses = change(base.courses);
    const Result<Done> met = malar::meet(
        &m_panel, m_session, m_prompts, {base, mine, seen},
        {.takeTheirs = [] {}, .keepMine = [this, change](const QString &reason) { save(change, reason); }});
    if (!met)
        m_edit.refuse(terms::message(met.error()));
}

bool InfusionSteps::take(const CourseId &course, const Infusion &infusion)
{
    const std::optional<Place> old = place(infusion.id);
    const std::optional<Infusion> before = old ? std::optional(old->infusion()) : std::nullopt;
    m_steps.push_back({course, infusion.id, before});
    const bool saved = save([course, infusion](const std::vector<Course> &courses) {
        return withInfusion(courses, course, infusion);
    });
    if (!saved)
        m_steps.pop_back();
    return saved;
}

bool InfusionSteps::remove(const Place &given)
{
    m_steps.push_back({given.course->id, given.infusion().id, given.infusion()});
    const bool saved = save([id = m_steps.back().infusion](const std::vector<Course> &courses) {
        return withoutInfusion(courses, id);
    });
    if (!saved)
        m_steps.pop_back();
    return saved;
}

bool InfusionSteps::undo()
{
    const Step step = m_steps.back();
    m_steps.pop_back();
    const bool saved = save([step](const std::vector<Course> &courses) {
        std::vector<Course> without = withoutInfusion(courses, step.infusion);
        return step.before ? withInfusion(std::move(without), step.course, *step.before) : without;
    });
    if (!saved)
        m_steps.push_back(step);
    return saved;
}

void InfusionSteps::follow(QDate from, QDate to)
{
    std::vector<std::pair<CourseId, Infusion>> moved;
    for (const Step &step : m_edit.record() ? m_steps : std::vector<Step>())
        if (const std::optional<Place> recorded = place(step.infusion);
            recorded && recorded->infusion().date == from) {
            moved.emplace_back(step.course, recorded->infusion());
            moved.back().second.date = to;
        }
    if (!moved.empty())
        save([moved](std::vector<Course> courses) {
            for (const auto &[course, infusion] : moved)
                courses = withInfusion(std::move(courses), course, infusion);
            return courses;
        });
}

/// Whether somebody gave a reason for the treatment as it stands, with these consents.
bool InfusionSteps::isExplained() const
{
    const PatientRecord &now = *m_edit.record();
    const Result<std::vector<HistoryEntry>> history = m_session.store().history(now.patient.id);
    return history && std::ranges::any_of(*history, [&now](const HistoryEntry &entry) {
               if (entry.visit || entry.reason.isEmpty())
                   return false;
               const std::optional<PatientRecord> then = recordFromJson(entry.after);
               return then && saidAlike(then->consents, now.consents) && startOf(*then) == startOf(now);
           });
}

void InfusionSteps::explain(const QString &reason)
{
    const std::optional<Place> last = m_steps.empty() ? std::nullopt : place(m_steps.back().infusion);
    if (!last)
        return;
    Infusion infusion = last->infusion();
    infusion.note = reason;
    save([course = last->course->id, infusion](const std::vector<Course> &courses) {
        return withInfusion(courses, course, infusion);
    });
}

} // namespace malar
