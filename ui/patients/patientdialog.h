#pragma once

#include "core/domain/patientcheck.h"

#include <QDialog>

class QTabWidget;

namespace malar {

class CourseForm;
class IdentityForm;
class PersonForm;
class Session;
class Strip;
class TreatmentForm;

/// A new patient, or an older one's record. Says at once what is wrong and what to do; saves all of it or
/// nothing.
class PatientDialog final : public QDialog {
    Q_OBJECT

public:
    PatientDialog(Session &, QWidget *parent);                        // a new one
    PatientDialog(Session &, const PatientRecord &, QWidget *parent); // an older one

signals:
    void saved(const malar::PatientId &);

private:
    void build();
    void save();
    void judge();
    PatientRecord value() const;
    /// The first thing that stands in the way, and the page it is on.
    struct Obstacle {
        QString sentence;
        QWidget *page = nullptr;
    };
    std::optional<Obstacle> obstacle() const;
    QWidget *pageOf(PatientIssue::Kind) const;

    Session &m_session;
    PatientRecord m_given;
    PersonForm *m_person;
    CourseForm *m_course;
    TreatmentForm *m_treatments;
    IdentityForm *m_identity;
    QTabWidget *m_tabs;
    Strip *m_strip;
    bool m_tried = false; // once Save was pressed, what is missing is said as well
};

QString words(const PatientIssue &); // what is wrong, and the remedy

} // namespace malar
