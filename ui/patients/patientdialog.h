#pragma once

#include "core/domain/patientcheck.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QTabWidget;

namespace malar {

class ConsentForm;
class CoursesForm;
class IdentityForm;
class PersonForm;
class Session;
class Strip;
class TreatmentForm;

/// A new patient, or an older one's record. Says at once what is wrong and what to do; saves all of it or
/// nothing. Asks for the reason where treatment and consent do not fit.
class PatientDialog final : public QDialog {
    Q_OBJECT

public:
    PatientDialog(Session &, const Prompts &, QWidget *parent);                        // a new one
    PatientDialog(Session &, const Prompts &, const PatientRecord &, QWidget *parent); // an older one

    void showConsents();
    void reject() override; // asks before it drops what was typed

signals:
    void saved(const malar::PatientId &);
    void otherRequested(const malar::PatientId &); // the same person, who is there already

private:
    void build();
    void save();
    void keepDefault();
    void judge();
    void proposeCode(const QString &centre);
    QString codeHint(const Patient &) const;
    PatientRecord value() const;
    /// The first thing that stands in the way, and the page it is on.
    struct Obstacle {
        QString sentence;
        QWidget *page = nullptr;
    };
    std::optional<Obstacle> obstacle() const;
    QWidget *pageOf(const PatientIssue &) const;
    QWidget *pageOf(RecordPart) const;
    void goTo(const QWidget *page);
    void compare(const PatientId &other);
    std::optional<QString> askReason(const PatientRecord &);

    Session &m_session;
    Prompts m_prompts;
    PatientRecord m_given;
    PersonForm *m_person;
    CoursesForm *m_course;
    TreatmentForm *m_previous;
    TreatmentForm *m_concomitant;
    ConsentForm *m_consents;
    IdentityForm *m_identity;
    QTabWidget *m_tabs;
    Strip *m_strip;
    bool m_twoPeople = false; // that of the same name and birth year is another one
    bool m_tried = false;     // once Save was pressed, what is missing is said as well
};

} // namespace malar
