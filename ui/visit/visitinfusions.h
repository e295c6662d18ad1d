#pragma once

#include "core/domain/infusionplan.h"
#include "core/domain/patientcheck.h"
#include "ui/parts/prompts.h"
#include "ui/visit/infusionpanel.h"

#include <QObject>

namespace malar {

class Session;
class VisitForm;

/// What a visit does to the patient's infusions. Each is saved at once and can be taken back; the draft of
/// the visit is another matter and stays as it is.
class VisitInfusions final : public QObject {
    Q_OBJECT

public:
    VisitInfusions(Session &, const Prompts &, VisitForm &, InfusionPanel &);

    void begin();  // another visit: nothing to take back yet
    void show();   // after the record, the visit or its lock changed
    void finish(); // a reason that is still being typed

    // The keys of the page.
    /// The visit, which was never saved, is of another day: what was recorded here for its day goes along.
    void follow(QDate from, QDate to);
    void giveAsPlanned();
    void miss();
    void edit(); // the one that is asked for, else the one that is shown
    void undo();

signals:
    void refused(const QString &why);

private:
    struct Step { // what taking it back restores
        CourseId course;
        InfusionId infusion;
        std::optional<Infusion> before;
    };
    struct Place {
        const Course *course;
        std::size_t index;
        const Infusion &infusion() const { return course->infusions[index]; }
    };

    void describeShown(InfusionPanel::Content &) const;
    void describeDue(InfusionPanel::Content &) const;
    const PatientRecord *record() const;
    QDate day() const;
    std::optional<DueInfusion> due() const;
    std::optional<Place> place(const InfusionId &) const;
    std::optional<Place> shown() const; // recorded here last, else the last one up to the visit's day
    bool refuse();                      // says why nothing can be recorded now
    bool refuseUnlessDue();
    QString withdrawnWords() const; // empty unless it was, by the visit's day
    QString refusal(const std::vector<Course> &) const;
    std::optional<QString> askReason(const PatientRecord &after);
    bool isExplained() const;
    bool keep(const std::vector<Course> &); // saves them
    void take(const CourseId &, const Infusion &);
    void remove(const Place &);
    void explain(const QString &reason);
    void open(const Course &, const Infusion &, bool recorded);
    void sayShown(const Place &);

    Session &m_session;
    Prompts m_prompts;
    VisitForm &m_form;
    InfusionPanel &m_panel;
    std::vector<Step> m_steps;
};

} // namespace malar
