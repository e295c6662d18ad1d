#include "ui/visit/visitinfusions.h"

#include "ui/clinical/infusiondialog.h"
#include "ui/session/session.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/visitform.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitInfusions::VisitInfusions(Session &session, const Prompts &prompts, VisitForm &form,
                               InfusionPanel &panel)
    : m_session(session), m_prompts(prompts), m_form(form), m_panel(panel)
{
    connect(&panel, &InfusionPanel::givenAsPlanned, this, &VisitInfusions::giveAsPlanned);
    connect(&panel, &InfusionPanel::missed, this, &VisitInfusions::miss);
    connect(&panel, &InfusionPanel::editRequested, this, &VisitInfusions::edit);
    connect(&panel, &InfusionPanel::undoRequested, this, &VisitInfusions::undo);
    connect(&panel, &InfusionPanel::reasonEdited, this, &VisitInfusions::explain);
    connect(&panel, &InfusionPanel::reasonConfirmed, &form, qOverload<>(&QWidget::setFocus));
}

void VisitInfusions::begin() { m_steps.clear(); }

void VisitInfusions::finish() { m_panel.finish(); }

const PatientRecord *VisitInfusions::record() const { return m_session.record(m_form.visit().patient); }

QDate VisitInfusions::day() const { return m_form.visit().date; }

std::optional<DueInfusion> VisitInfusions::due() const
{
    return record() ? dueInfusion(record()->courses, day()) : std::nullopt;
}

std::optional<VisitInfusions::Place> VisitInfusions::place(const InfusionId &id) const
{
    for (const Course &course : record()->courses) {
        const auto found = std::ranges::find(course.infusions, id, &Infusion::id);
        if (found != course.infusions.end())
            return Place{&course, static_cast<std::size_t>(found - course.infusions.begin())};
    }
    return std::nullopt;
}

std::optional<VisitInfusions::Place> VisitInfusions::shown() const
{
    if (!m_steps.empty())
        if (const std::optional<Place> last = place(m_steps.back().infusion))
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
    const bool locked = m_form.isLocked();
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
        if (!m_form.isLocked())
            content.edit = tr("Change…  F6");
    }
    if (m_steps.empty() || m_form.isLocked())
        return;
    const Step &step = m_steps.back();
    const bool stands = last && last->infusion().id == step.infusion;
    if (stands && !departures(*last->course, last->index).empty())
        content.reason = last->infusion().note;
    if (stands)
        content.recorded =
            tr("Infusion %1: %2").arg(last->index + 1).arg(planWords(*last->course, last->index));
    if (!stands && step.before)
        content.undo = tr("Removed %1 · undo  Shift+F6").arg(terms::date(step.before->date));
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
    if (m_form.refuseWhenLocked())
        return true;
    if (!record() || !runningCourse(record()->courses, day())) {
        emit refused(tr("No index treatment is running on this day, so no infusion is asked for. Courses are "
                        "edited with the patient (Ctrl+Shift+E)."));
        return true;
    }
    if (const QString why = withdrawnWords(); !why.isEmpty()) {
        emit refused(why);
        return true;
    }
    return false;
}

QString VisitInfusions::withdrawnWords() const
{
    const std::optional<QDate> withdrawn = treatmentWithdrawal(*record());
    if (!withdrawn || *withdrawn > day())
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
        emit refused(tr("Infusion %1 is planned for %2. Press F6 if it was given earlier.")
                         .arg(next->number)
                         .arg(terms::date(next->infusion.date)));
    else if (const std::optional<Place> last = shown())
        sayShown(*last);
    return true;
}

void VisitInfusions::sayShown(const Place &last)
{
    emit refused(tr("No infusion is due: number %1 was %2.")
                     .arg(last.index + 1)
                     .arg(infusionWords(*last.course, last.index)));
}

void VisitInfusions::giveAsPlanned()
{
    if (refuseUnlessDue())
        return;
    DueInfusion next = *due();
    next.infusion.id = makeId<InfusionTag>();
    take(next.course, next.infusion);
}

void VisitInfusions::miss()
{
    if (refuseUnlessDue())
        return;
    DueInfusion next = *due();
    next.infusion.id = makeId<InfusionTag>();
    next.infusion.state = InfusionState::Missed;
    next.infusion.doseMg = 0;
    take(next.course, next.infusion);
}

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
        course, infusion,
        [this, id](const Infusion &next) { return refusal(withInfusion(record()->courses, id, next)); },
        &m_panel);
    connect(dialog, &InfusionDialog::chosen, this, [this, id](const Infusion &next) { take(id, next); });
    if (recorded) {
        dialog->setRemovable();
        connect(dialog, &InfusionDialog::removed, this, [this, given = infusion.id] {
            if (const std::optional<Place> found = place(given))
                remove(*found);
        });
    }
    dialog->open();
}

} // namespace malar
