#pragma once

#include "core/domain/record.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace malar {

class DateField;
class SubtypeChoice;

/// The patient's own facts. Holds a value: what it has no field for stays as it was given.
class PersonForm final : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(const QStringList &knownCentres, QWidget *parent = nullptr);

    void setValue(const PatientRecord &);
    void write(PatientRecord &) const;
    QString unreadable() const;        // why a field cannot be read; empty when all can
    void propose(const QString &code); // where nobody has typed another

signals:
    void edited();
    void centreChosen(const QString &name);

private:
    QWidget *fields();
    QWidget *serology();

    QLineEdit *m_code;
    QString m_proposed; // the code that stands there unless somebody typed another
    QLineEdit *m_centre;
    QComboBox *m_sex;
    QLineEdit *m_birthYear;
    QComboBox *m_systemicLupus;
    DateField *m_onset;
    DateField *m_lastFollowUp;
    QComboBox *m_phototype;
    QComboBox *m_smoking;
    SubtypeChoice *m_subtypes;
    std::array<QComboBox *, keysOf<Serology>.size()> m_serology = {};
};

} // namespace malar
