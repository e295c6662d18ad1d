#pragma once

#include "core/domain/record.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;

namespace malar {

class DateField;
class Session;
class Strip;

/// Corrects what a saved visit is filed under: its day, or whose it is. Asks for the reason, which the
/// history keeps.
class CorrectionDialog : public QDialog {
    Q_OBJECT

public:
    CorrectionDialog(Session &, const Visit &, const QString &title, const QString &explanation,
                     QWidget *parent);

protected:
    /// The visit as it will be; nothing, and words in the strip, where that cannot be.
    virtual std::optional<Visit> corrected() = 0;
    void refuse(const QString &sentence);
    void add(const QString &label, QWidget *);
    Session &session() { return m_session; }
    const Visit &visit() const { return m_visit; }

private:
    void save();

    Session &m_session;
    Visit m_visit;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    Strip *m_problem;
};

class VisitDateDialog final : public CorrectionDialog {
    Q_OBJECT

public:
    VisitDateDialog(Session &, const Visit &, QWidget *parent);

protected:
    std::optional<Visit> corrected() override;

private:
    DateField *m_date;
};

class VisitPatientDialog final : public CorrectionDialog {
    Q_OBJECT

public:
    VisitPatientDialog(Session &, const Visit &, QWidget *parent);

protected:
    std::optional<Visit> corrected() override;

private:
    QLineEdit *m_code;
};

} // namespace malar
