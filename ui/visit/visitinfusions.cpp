#include "ui/visit/visitinfusions.h"

#include "core/domain/patientcheck.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/visit/visitedit.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitInfusions::VisitInfusions(Session &session, const Prompts &prompts, VisitEdit &edit,
                               InfusionPanel &panel)
    : QObject(&panel), m_edit(edit), m_panel(panel), m_steps(session, prompts, edit, panel)
{
    connect(&panel, &InfusionPanel::givenAsPlanned, this, &VisitInfusions::giveAsPlanned);
    connect(&panel, &InfusionPanel::missed, this, &VisitInfusions::miss);
    connect(&panel, &InfusionPanel::editRequested, this, &VisitInfusions::edit);
    connect(&panel, &InfusionPanel::undoRequested, this, &VisitInfusions::undo);
    connect(&panel, &InfusionPanel::reasonEdited, &m_steps, &InfusionSteps::explain);
    connect(&panel, &InfusionPanel::reasonConfirmed, this, &VisitInfusions::confirmed);
}

const PatientRecord *VisitInfusions::record() const { return m_edit.record(); }

QDate VisitInfusions::day() const { return m_edit.visit().date; }

std::optional<DueInfusion> VisitInfusions::due() const
{
    return record() ? dueInfusion(record()->courses, day()) : std::nullopt;
}

std::optional<VisitInfusions::Place> VisitInfusions::shown() const
{
    if (const auto step = m_steps.last())
        if (const std::optional<Place> last = m_steps.place(step->infusion))
            return last;
    const Course *course = runningCourse(record()->courses, day());
    if (!course)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(course->infusions, day(), {}, &Infusion::date);
    if (after == course->infusions.begin())
        return std::nullopt;
    return Place{course, static_cast<std::size_t>(after - course->infusions.begin()) - 1};
}

void VisitInfusions::show()
{
    InfusionPanel::Content content;
    const bool locked = m_edit.isLocked();
    if (record() && runningCourse(record()->courses, day())) {
        describeShown(content);
        if (!locked)
            describeDue(content);
    }
    m_panel.show(content, locked);
}

void VisitInfusions::describeShown(InfusionPanel::Content &content) const
{
    const std::optional<Place> last = shown();
    if (last) {
        const QString words = infusionWords(*last->course, last->index);
        content.recorded = tr("Infusion %1: %2").arg(last->index + 1).arg(words);
        if (!m_edit.isLocked())
            content.edit = tr("Change…  F6");
    }
    const std::optional<InfusionSteps::Step> step = m_steps.last();
    if (!step || m_edit.isLocked())
        return;
    const bool stands = last && last->infusion().id == step->infusion;
    if (stands && !departures(*last->course, last->index).empty())
        content.reason = last->infusion().note;
    if (stands)
        content.recorded =
            tr("Infusion %1: %2").arg(last->index + 1).arg(planWords(*last->course, last->index));
    if (!stands && step->before)
        content.undo = tr("Removed %1 · undo  Shift+F6").arg(terms::date(step->before->date));
    else if (stands && last->infusion().state == InfusionState::Missed)
        content.undo = tr("Missed %1 · undo  Shift+F6").arg(terms::date(last->infusion().date));
    else if (stands)
        content.undo = tr("Given %1 · undo  Shift+F6").arg(terms::date(last->infusion().date));
}

void VisitInfusions::describeDue(InfusionPanel::Content &content) const
{
    const std::optional<DueInfusion> next = due();
    if (!next || !withdrawnWords().isEmpty())
        return;
    const QString planned = terms::date(next->infusion.date);
    content.asks = next->isDue(day());
    content.due = content.asks ? tr("Infusion %1, planned %2").arg(next->number).arg(planned)
                               : tr("Infusion %1 is planned for %2").arg(next->number).arg(planned);
    const auto behind = static_cast<int>(next->infusion.date.daysTo(day()));
    if (behind > 0)
        content.due += u", "_s + tr("%n day(s) ago", nullptr, behind);
    if (next->more > 0)
        content.due += u" · "_s + tr("%n more to record", nullptr, next->more);
    content.edit = content.asks ? tr("Otherwise…  F6") : tr("Given early…  F6");
}

bool VisitInfusions::refuse()
{
    m_panel.finish();
    if (m_edit.refuseWhenLocked())
        return true;
    if (!record() || !runningCourse(record()->courses, day())) {
        m_edit.refuse(
            tr("No index treatment is running on this day, so no infusion is asked for. Courses are "
               "edited with the patient (Ctrl+Shift+E)."));
        return true;
    }
    if (const QString why = withdrawnWords(); !why.isEmpty()) {
        m_edit.refuse(why);
        return true;
    }
    return false;
}

QString VisitInfusions::withdrawnWords() const
{
    const std::optional<QDate> withdrawn = withdrawalOn(day(), record()->consents);
    if (!withdrawn)
        return {};
    return tr("Consent was withdrawn on %1, so no infusion is recorded any more.")
        .arg(terms::date(*withdrawn));
}

bool VisitInfusions::refuseUnlessDue()
{
    if (refuse())
        return true;
    const std::optional<DueInfusion> next = due();
    if (next && next->isDue(day()))
        return false;
    if (next)
        m_edit.refuse(tr("Infusion %1 is planned for %2. Press F6 if it was given earlier.")
                          .arg(next->number)
                          .arg(terms::date(next->infusion.date)));
    else if (const std::optional<Place> last = shown())
        m_edit.refuse(tr("No infusion is due: number %1 was %2.")
                          .arg(last->index + 1)
                          .arg(infusionWords(*last->course, last->index)));
    return true;
}

void VisitInfusions::take(InfusionState state)
{
    if (refuseUnlessDue())
        return;
    DueInfusion next = *due();
    next.infusion.id = makeId<InfusionTag>();
    next.infusion.state = state;
    if (state == InfusionState::Missed)
        next.infusion.doseMg = 0;
    take(next.course, next.infusion);
}

void VisitInfusions::take(const CourseId &course, const Infusion &infusion)
{
    if (!m_steps.take(course, infusion))
        return show();
    const std::optional<Place> now = m_steps.place(infusion.id);
    if (now && infusion.note.isEmpty() && !departures(*now->course, now->index).empty())
        m_panel.askReason();
}

void VisitInfusions::remove(const InfusionId &given)
{
    if (const std::optional<Place> found = m_steps.place(given))
        m_steps.remove(*found);
    show();
}

void VisitInfusions::undo()
{
    if (refuse())
        return;
    if (!m_steps.last())
        return m_edit.refuse(tr("No infusion was recorded here that could be taken back."));
    m_steps.undo();
    show();
    emit confirmed();
}

void VisitInfusions::follow(QDate to) { m_steps.follow(day(), to); }

void VisitInfusions::edit()
{
    if (refuse())
        return;
    if (std::optional<DueInfusion> next = due()) {
        next->infusion.id = makeId<InfusionTag>();
        next->infusion.date = day();
        open(*runningCourse(record()->courses, day()), next->infusion, false);
    } else if (const std::optional<Place> last = shown()) {
        open(*last->course, last->infusion(), true);
    }
}

void VisitInfusions::open(const Course &course, const Infusion &infusion, bool recorded)
{
    const CourseId id = course.id;
    auto *dialog = new InfusionDialog(
        course, infusion, [this, id](const Infusion &next) { return m_steps.refusal(id, next); }, &m_panel);
    connect(dialog, &InfusionDialog::chosen, this, [this, id](const Infusion &next) { take(id, next); });
    if (recorded) {
        dialog->setRemovable();
        connect(dialog, &InfusionDialog::removed, this, [this, given = infusion.id] { remove(given); });
    }
    dialog->open();
}

} // namespace malar
