#pragma once

#include "core/domain/patientcheck.h"

#include <QTabWidget>

namespace malar {

class ConsentForm;
class CoursesForm;
class IdentityForm;
class PersonForm;
class TreatmentForm;

/// A patient's record in pages. Holds a value: what no page has a field for stays as it was given.
class RecordForm final : public QTabWidget {
    Q_OBJECT

public:
    RecordForm(const QStringList &knownCentres, QDate today, QWidget *parent = nullptr);

    void setValue(const PatientRecord &);
    PatientRecord value() const;
    void proposeCode(const QString &); // as PersonForm::propose()

    /// Something that stands in the way, and the page it is on.
    struct Obstacle {
        QString sentence;
        QWidget *page = nullptr;
    };
    std::optional<Obstacle> unreadable() const; // the first
    QWidget *pageOf(const PatientIssue &) const;
    void goTo(const QWidget *page); // and to what cannot be read there
    void goToConsents();

signals:
    void edited();
    void centreChosen(const QString &name);

private:
    void add(QWidget *page, const QString &title);
    void take();
    void follow();
    QWidget *pageOf(RecordPart) const;

    PatientRecord m_given;
    PersonForm *m_person;
    CoursesForm *m_courses;
    TreatmentForm *m_previous;
    TreatmentForm *m_concomitant;
    ConsentForm *m_consents;
    IdentityForm *m_identity;
};

} // namespace malar
