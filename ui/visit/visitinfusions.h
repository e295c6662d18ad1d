#pragma once

#include "core/domain/infusionplan.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/infusionsteps.h"

namespace malar {

/// What a visit does to the patient's infusions, by the keys of the page. The draft of the visit is another
/// matter and stays as it is.
class VisitInfusions final : public QObject {
    Q_OBJECT

public:
    VisitInfusions(Session &, const Prompts &, VisitEdit &, InfusionPanel &);

    void show(); // after the record, the visit or its lock changed
    /// The visit, which was never saved, is of another day: what was recorded here for its day goes along.
    void follow(QDate to);

    void giveAsPlanned() { take(InfusionState::Given); }
    void miss() { take(InfusionState::Missed); }
    void edit(); // the one that is asked for, else the one that is shown
    void undo();

signals:
    void confirmed(); // on to the form

private:
    using Place = InfusionSteps::Place;

    void describeShown(InfusionPanel::Content &) const;
    void describeDue(InfusionPanel::Content &) const;
    const PatientRecord *record() const;
    QDate day() const;
    std::optional<DueInfusion> due() const;
    std::optional<Place> shown() const; // recorded here last, else the last one up to the visit's day
    bool refuse();                      // says why nothing can be recorded now
    bool refuseUnlessDue();
    QString withdrawnWords() const; // empty unless it was, by the visit's day
    void take(InfusionState);       // of the one that is due
    void take(const CourseId &, const Infusion &);
    void remove(const InfusionId &);
    void open(const Course &, const Infusion &, bool recorded);

    VisitEdit &m_edit;
    InfusionPanel &m_panel;
    InfusionSteps m_steps;
};

} // namespace malar
