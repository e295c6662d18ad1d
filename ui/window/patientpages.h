#pragma once

#include "ui/parts/prompts.h"
#include "ui/patients/ending.h"
#include "ui/window/trail.h"

#include <QJsonObject>
#include <QObject>

#include <utility>

class QStackedWidget;

namespace malar {

class PatientDialog;
class Session;
class Settings;
class VisitPage;
struct Visit;

/// What the window shows of one patient: the page, a visit, the dialog. Where one of them wishes to go, the
/// window goes.
class PatientPages final : public QObject {
    Q_OBJECT

public:
    /// The page stands among `pages`.
    PatientPages(Session &, Settings &, const Prompts &, QStackedWidget &pages);

    /// A patient or a visit, in place of the last one; a visit with what was typed there before.
    void show(const Place &, const QJsonObject &typed = {});
    void close();                // the last one, without another
    void recover(const Visit &); // on the visit's page that is shown
    void setNamesShown(bool);    // on a visit
    bool mayLeave();
    void keepTyped();                // in the visit, without a question
    QJsonObject whereabouts() const; // in the visit
    int tab() const;                 // of the patient's page
    void openNextAt(const PatientId &, int tab);
    Ending takeElsewhere(); // of a visit that was written to another file as it was left; once

    PatientDialog *edit(const PatientId &); // null where it may not be shown; that is said
    void add();

signals:
    void visitShown(bool shown); // else a patient, or nothing
    void placeRequested(const malar::Place &);
    void backRequested();
    void newVisitRequested(const malar::PatientId &);
    void visitCompleted(const malar::PatientId &);
    void said(const QString &sentence, const QString &file);

private:
    void open(QWidget *page);
    void openPatient(const PatientId &);
    void openVisit(const Place &, const QJsonObject &typed);
    void open(PatientDialog *);
    void goToPatient(const PatientId &);
    bool noteView(const PatientId &);
    bool showsName(const PatientId &);

    Session &m_session;
    Settings &m_settings;
    Prompts m_prompts;
    QStackedWidget &m_pages;
    QWidget *m_detail = nullptr;     // the page of one patient or visit
    VisitPage *m_visit = nullptr;    // the same, where it is a visit
    PatientId m_visited;             // whose
    Ending m_elsewhere;              // of a visit, not said yet
    std::pair<PatientId, int> m_tab; // in which the last patient's page was left
};

} // namespace malar
