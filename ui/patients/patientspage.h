#pragma once

#include "ui/patients/patientlist.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace malar {

class Chips;

/// The start page: who is here, how they do, and what is due. The search box keeps the focus; the list obeys
/// its arrows.
class PatientsPage final : public QWidget {
    Q_OBJECT

public:
    explicit PatientsPage(Session &, QWidget *parent = nullptr);

    std::optional<PatientId> current() const { return m_list->current(); }
    void choose(const PatientId &id) { m_list->choose(id); }
    void setNamesShown(bool shown) { m_list->setNamesShown(shown); }

signals:
    void patientRequested(const malar::PatientId &);
    void newPatientRequested();

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void showEvent(QShowEvent *) override;

private:
    QWidget *header(bool readOnly);
    void fillSort();
    QWidget *emptyState();
    void narrow();
    void count();
    void chainTabs();
    QString searchWords() const;
    QString nobodyFits() const;
    void explain(); // why the list is empty, and what to do

    PatientList *m_list;
    QLineEdit *m_search;
    Chips *m_chips;
    QPushButton *m_sort;
    QPushButton *m_add;
    QLabel *m_nothing;
    QPushButton *m_nextStep;
    QStackedWidget *m_stack;
    bool m_mayEnter;
    QString m_whyNoNames;
};

} // namespace malar
