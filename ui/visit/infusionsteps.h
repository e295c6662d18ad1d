#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"
#include "ui/parts/prompts.h"

#include <QObject>

namespace malar {

class Session;
class VisitEdit;

/// The infusions that were recorded at a visit. Each is judged and saved at once, and can be taken back.
class InfusionSteps final : public QObject {
    Q_OBJECT

public:
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

    /// Asks over the panel.
    InfusionSteps(Session &, const Prompts &, VisitEdit &, QWidget &panel);

    std::optional<Step> last() const; // that can be taken back
    std::optional<Place> place(const InfusionId &) const;
    /// Why the infusion cannot stand; empty where it can.
    QString refusal(const CourseId &, const Infusion &) const;

    // False where it was refused, which is said, or the user stepped back.
    bool take(const CourseId &, const Infusion &);
    bool remove(const Place &);
    bool undo();                         // the last one, which there must be
    void explain(const QString &reason); // the last one, which departs from the plan
    /// What was recorded here for one day is now of another.
    void follow(QDate from, QDate to);

private:
    QString refusal(const std::vector<Course> &) const;
    std::optional<QString> askReason(const PatientRecord &after); // as doubts::reason()
    bool isExplained() const;
    using Change = std::function<std::vector<Course>(const std::vector<Course> &)>;
    bool save(const Change &, const QString &over = {}); // what it replaces, if it does
    void meet(const PatientRecord &base, std::optional<Revision> seen, const Change &);

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    QWidget &m_panel;
    std::vector<Step> m_steps;
};

} // namespace malar
