#pragma once

#include "core/domain/adverseevent.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace malar {

class DateField;
class GradeField;

/// One adverse event. Holds a value: every edit makes the next one.
class EventForm final : public QWidget {
    Q_OBJECT

public:
    /// `terms`: those used before, to complete what is typed.
    explicit EventForm(const QStringList &terms, QWidget *parent = nullptr);

    void setValue(const AdverseEvent &);
    AdverseEvent value() const;
    QString unreadable() const; // why a field cannot be read; empty when all can

signals:
    void edited();
    void refused(const QString &why); // a grade that does not exist

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QStringList &words);
    void addFields();

    AdverseEvent m_given;
    QLineEdit *m_term;
    GradeField *m_grade;
    DateField *m_onset;
    DateField *m_end;
    QComboBox *m_serious = nullptr;
    QComboBox *m_relation = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_outcome = nullptr;
    DateField *m_reported;
    QLineEdit *m_note;
};

} // namespace malar
