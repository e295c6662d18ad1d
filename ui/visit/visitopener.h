#pragma once

#include "ui/parts/prompts.h"
#include "ui/visit/visitconflict.h"

#include <QObject>

namespace malar {

class Session;
class VisitEdit;
class VisitView;

/// Begins the visit that is asked for. What was typed into it and never saved is offered beside what the
/// registry holds, never applied by itself. Until it is decided nothing can be typed, which would replace it.
class VisitOpener final : public QObject {
    Q_OBJECT

public:
    VisitOpener(Session &, const Prompts &, VisitEdit &, VisitView &);

    /// A new visit today; the draft of today where there is one, or what was typed today and never saved.
    /// Today's complete visit is shown instead, with the way to one of another day.
    void startNew(const PatientId &);
    void edit(const VisitId &);
    /// `recovered`: the visit was parked and is not what the registry holds. Whoever opens it has asked the
    /// user. Where somebody has saved the visit since, both are shown first.
    void open(const Visit &, bool recovered);

    /// What was being typed when the registry was locked, unless somebody else has changed it since.
    void goOn(const Visit &stored, const Visit &typed);

    bool isUndecided() const { return m_undecided; } // what becomes of an unsaved copy

private:
    void begin(const Visit &stored, const std::optional<Visit> &typed = {},
               std::optional<Revision> seen = {});
    void meet(const VisitConflict &);
    void compare(const VisitConflict &);
    void settle(const VisitConflict &, ConflictDialog::Way);
    void giveUp(const VisitConflict &, bool goesOn);
    void keepMine(const VisitConflict &);
    void startOtherDay(const PatientId &);
    void takeUp(const Visit &stored);
    void preview();
    void discard();

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    VisitView &m_view;
    bool m_undecided = false;
};

} // namespace malar
