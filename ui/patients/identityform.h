#pragma once

#include "core/domain/patient.h"

#include <QWidget>

class QLineEdit;

namespace malar {

class DateField;

/// Who the patient is, apart from everything else.
class IdentityForm final : public QWidget {
    Q_OBJECT

public:
    explicit IdentityForm(QWidget *parent = nullptr);

    void setValue(const std::optional<Identity> &);
    std::optional<Identity> value() const; // nothing where nothing is filled in
    QString unreadable() const;

signals:
    void edited();

private:
    QLineEdit *m_name;
    QLineEdit *m_hospitalNumber;
    DateField *m_birthDate;
    QLineEdit *m_contact;
};

} // namespace malar
