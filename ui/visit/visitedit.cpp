#include "ui/visit/visitedit.h"

#include "ui/session/rights.h"
#include "ui/sheets/visitwords.h"
#include "ui/words/terms.h"

#include <QUndoCommand>

#include <algorithm>

namespace malar {
namespace {

/// One step between two states of a visit.
class Step final : public QUndoCommand {
public:
    using Take = std::function<void(const Visit &)>;

    Step(Take take, const Visit &before, const Visit &after)
        : m_take(std::move(take)), m_before(before), m_after(after)
    {}

    /// Steps of the same name that follow each other become one.
    void setMerges(bool merges) { m_merges = merges; }

    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }
    int id() const override { return m_merges ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        if (text() != next->text())
            return false;
        m_after = static_cast<const Step *>(next)->m_after;
        setObsolete(m_after == m_before); // nothing is left to undo
        return true;
    }

private:
    Take m_take;
    Visit m_before;
    Visit m_after;
    bool m_merges = false;
};

} // namespace

VisitEdit::VisitEdit(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_draft(session)
{}

void VisitEdit::begin(const Visit &stored, const std::optional<Visit> &typed, std::optional<Revision> seen)
{
    m_undo.clear();
    m_visit = typed.value_or(stored);
    m_draft.begin(stored, seen);
    if (typed)
        m_draft.take(*typed, true);
    m_lock = typed && canBeAmended() ? QString() : lockReason(stored, m_session);
    emit begun();
}

void VisitEdit::beginAgain(const Visit &stored, const Visit &typed, std::optional<Revision> seen)
{
    begin(stored, {}, seen);
    if (canBeAmended())
        lock({});
    Visit former = typed;
    former.state = stored.state;
    edit(former, tr("what you had typed"));
    edit(stored, tr("what is saved"));
}

const PatientRecord *VisitEdit::record() const { return m_session.record(m_visit.patient); }

void VisitEdit::edit(const Visit &next, const QString &what, bool merge)
{
    if (next == m_visit || isLocked() || (!isAnsweredOneWay(next) && refuseWithoutAnswers()))
        return;
    auto *step = new Step([this](const Visit &visit) { take(visit); }, m_visit, next);
    step->setText(what);
    step->setMerges(merge);
    m_undo.push(step);
}

void VisitEdit::take(const Visit &visit)
{
    m_visit = visit;
    m_draft.take(visit);
    emit changed();
}

void VisitEdit::undo()
{
    if (!refuseWhenLocked())
        m_undo.undo();
}

void VisitEdit::redo()
{
    if (!refuseWhenLocked())
        m_undo.redo();
}

void VisitEdit::lock(const QString &why)
{
    m_lock = why;
    emit lockChanged();
}

bool VisitEdit::refuseWhenLocked()
{
    if (isLocked())
        refuse(m_lock);
    return isLocked();
}

bool VisitEdit::refuseWithoutAnswers()
{
    if (m_visit.totalsOnly)
        refuse(whyNoAnswer());
    return m_visit.totalsOnly.has_value();
}

QString VisitEdit::whyNoAnswer() const
{
    return tr("This visit has totals only. To answer, choose “Score it item by item”.");
}

void VisitEdit::scoreItemByItem() { edit(withoutTotals(m_visit), tr("scoring item by item")); }

bool VisitEdit::wasComplete() const { return canAmend(stored().state); }

bool VisitEdit::canBeAmended() const { return wasComplete() && may(m_session, Right::Enter); }

Result<QString> VisitEdit::keep()
{
    if (m_visit.id.isNull() || isLocked())
        return QString();
    const QDate from = stored().date;
    const std::size_t before = infusionsOn(from);
    if (const Result<Done> kept = m_draft.keep(); !kept)
        return kept.error();
    return wentAlong(from, before);
}

Result<QString> VisitEdit::complete(const QString &reason)
{
    const QDate from = stored().date;
    const std::size_t before = infusionsOn(from);
    Visit done = m_visit;
    done.state = wasComplete() ? VisitState::Amended : VisitState::Complete;
    if (const Result<Done> saved = m_session.save(done, reason, m_draft.seen()); !saved)
        return saved.error();
    if (!done.assessor.isEmpty())
        m_session.remember(done.assessor);
    begin(done);
    return wentAlong(from, before);
}

void VisitEdit::letGo()
{
    m_draft.begin(stored());
    lock(tr("The visit was left."));
}

std::size_t VisitEdit::infusionsOn(QDate day) const
{
    std::size_t count = 0;
    for (const Course &course : record() ? record()->courses : std::vector<Course>())
        count += static_cast<std::size_t>(std::ranges::count(course.infusions, day, &Infusion::date));
    return count;
}

QString VisitEdit::wentAlong(QDate from, std::size_t before) const
{
    if (stored().date == from || infusionsOn(from) >= before)
        return {};
    return tr("The infusion of %1 went along with the visit to %2. If it was given on another day, correct "
              "it (F6).")
        .arg(terms::date(from), terms::date(stored().date));
}

} // namespace malar
