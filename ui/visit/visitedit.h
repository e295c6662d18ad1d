#pragma once

#include "ui/visit/draftkeeper.h"

#include <QUndoStack>

namespace malar {

/// A visit while it is filled in, without a widget: what it says now, the way back, why nothing can be
/// changed, and its draft. The page, the form, the infusions and the events look at it.
class VisitEdit final : public QObject {
    Q_OBJECT

public:
    explicit VisitEdit(Session &, QObject *parent = nullptr);

    /// Another visit, with nothing to undo. `typed` is what the registry keeps of it, parked, beside what it
    /// holds: of a visit that was complete it takes the amendment up again. `seen` as DraftKeeper has it.
    void begin(const Visit &stored, const std::optional<Visit> &typed = {},
               std::optional<Revision> seen = {});
    /// From what is stored; undo brings back what was typed.
    void beginAgain(const Visit &stored, const Visit &typed, std::optional<Revision> seen);

    const Visit &visit() const { return m_visit; }
    const Visit &stored() const { return m_draft.stored(); }
    const PatientRecord *record() const; // of its patient; null where there is none
    DraftKeeper &draft() { return m_draft; }

    /// Every edit, a date or a note as well, makes the next visit and one step of the undo stack. Does
    /// nothing while locked. `merge`: text that grows letter by letter is one step for as long as it is
    /// typed.
    void edit(const Visit &next, const QString &what, bool merge = false);
    void undo();
    void redo();

    void lock(const QString &why); // why nothing can be changed now; empty where it can
    bool isLocked() const { return !m_lock.isEmpty(); }
    const QString &whyLocked() const { return m_lock; }
    bool refuseWhenLocked(); // says why where it is
    void refuse(const QString &why) { emit refused(why); }
    /// Says why where it has totals and no answers: then it takes none.
    bool refuseWithoutAnswers();
    QString whyNoAnswer() const;
    /// The totals go, and every answer is open; undo brings them back.
    void scoreItemByItem();

    bool wasComplete() const; // as it is stored: it changes by amending
    bool canBeAmended() const;

    /// Keeps it now, where anything can be changed. Says which infusion went along to another day; empty
    /// where none did.
    Result<QString> keep();
    /// Saves it as complete, or as amended where it was, and begins again with that. Says the same as keep().
    Result<QString> complete(const QString &reason);
    void letGo(); // from here on nothing of it is kept, and nothing is asked again

signals:
    void begun();
    void changed();
    void lockChanged();
    void refused(const QString &why); // what somebody just tried

private:
    void take(const Visit &);
    std::size_t infusionsOn(QDate) const;
    QString wentAlong(QDate from, std::size_t before) const;

    Session &m_session;
    DraftKeeper m_draft;
    QUndoStack m_undo;
    Visit m_visit;
    QString m_lock;
};

} // namespace malar
