#pragma once

#include "core/domain/historyentry.h"
#include "ui/parts/prompts.h"
#include "ui/patients/recordform.h"

#include <QDialog>

namespace malar {

class Session;
class Strip;

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
    QString codeHint(const Patient &) const;              // that the code is not as those of its centre are
    std::optional<RecordForm::Obstacle> obstacle() const; // the first
    void compare(const PatientId &other);
    void meet(const PatientRecord &mine); // what somebody else has saved since
    void finish(const PatientRecord &, const QString &reason);

    Session &m_session;
    Prompts m_prompts;
    PatientRecord m_given;
    std::optional<Revision> m_seen; // when that was read
    RecordForm *m_form;
    Strip *m_strip;
    bool m_twoPeople = false; // that of the same name and birth year is another one
    bool m_tried = false;     // once Save was pressed, what is missing is said as well
};

} // namespace malar
