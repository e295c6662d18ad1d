#pragma once

#include "core/analysis/chronicle.h"
#include "ui/parts/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace malar {

class BiomarkersView;
class CourseView;
class HistoryView;
class PatientMenu;
class PhotographsView;
class RecordView;
class RegionStrip;
class Session;
class Strip;
class TimelineView;
class VisitsView;

/// One patient: the course as a figure, the visits, where the disease goes, the record, the history. Reads
/// again whenever the patient changes.
class PatientPage final : public QWidget {
    Q_OBJECT

public:
    PatientPage(Session &, const Prompts &, const PatientId &, bool namesShown, QWidget *parent = nullptr);

    PatientId patient() const { return m_patient; }
    int tab() const; // the one in front, for coming back to it
    void showTab(int);
    void chooseVisit(const VisitId &); // one comes back from

signals:
    void backRequested();
    void newVisitRequested();
    void patientRequested(const malar::PatientId &); // another one
    void visitRequested(const malar::VisitId &);
    void editRequested();
    void consentRequested();
    void failed(const QString &sentence, const QString &file = {}); // or written, with the file

protected:
    void keyPressEvent(QKeyEvent *) override;
    void showEvent(QShowEvent *) override;

private:
    QWidget *header();
    void focusTab();
    void keepFocus();
    void read();
    void readHead(const PatientRecord &);
    void readVisits(const PatientRecord &);
    void readHistory();
    void editEvents();
    void showPlace(ChronicleEntry::Kind);

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    bool m_namesShown;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_due;
    Strip *m_stop; // why nothing more is entered
    QPushButton *m_newVisit;
    QPushButton *m_more;
    PatientMenu *m_menu;
    QTabWidget *m_tabs;
    CourseView *m_course;
    VisitsView *m_visits;
    RegionStrip *m_regions;
    PhotographsView *m_photographs;
    RecordView *m_record;
    BiomarkersView *m_biomarkers;
    TimelineView *m_timeline;
    HistoryView *m_history;
};

} // namespace malar
