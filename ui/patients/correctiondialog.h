#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"

#include <QDialog>

class QCompleter;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace malar {

class CompanyList;
class DateField;
class Session;
class Strip;

/// Corrects what a saved visit is filed under: its day, or whose it is. Lists what was recorded at it, which
/// goes along or stays. Asks for the reason, which the history keeps.
class CorrectionDialog : public QDialog {
    Q_OBJECT

public:
    CorrectionDialog(Session &, const Visit &, const QString &title, const QString &explanation,
                     QWidget *parent);

protected:
    /// The visit as it will be; nothing, and words in the strip, where that cannot be.
    virtual std::optional<Visit> corrected() = 0;
    void refuse(const QString &sentence);
    void fitCompany(const PatientRecord &to, QDate day); // to where the visit would go
    void add(const QString &label, QWidget *);
    QPushButton *saveButton() { return m_save; }
    Session &session() const { return m_session; }
    const Visit &visit() const { return m_visit; }

private:
    void save();
    /// What stands in the way of the visit as it will be; empty where nothing does.
    QString problem(const Visit &next);

    Session &m_session;
    Visit m_visit;
    std::optional<Revision> m_seen;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    CompanyList *m_along;
    QDate m_meant; // long ago, and asked about
    QPushButton *m_save;
    Strip *m_problem;
};

class VisitDateDialog final : public CorrectionDialog {
    Q_OBJECT

public:
    VisitDateDialog(Session &, const Visit &, QWidget *parent);

protected:
    std::optional<Visit> corrected() override;

private:
    void follow();

    DateField *m_date;
};

class VisitPatientDialog final : public CorrectionDialog {
    Q_OBJECT

public:
    VisitPatientDialog(Session &, const Visit &, bool namesShown, QWidget *parent);

    const PatientRecord *target() const; // whose code is typed

protected:
    std::optional<Visit> corrected() override;

private:
    QCompleter *completer();
    QString who(const PatientRecord &) const; // "B-1 · Ruiz, Ana · born 1984 · discoid"
    void showTarget();

    bool m_namesShown;
    QLineEdit *m_code;
    QLabel *m_who; // is the target
};

} // namespace malar
