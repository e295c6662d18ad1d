#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"
#include "core/result.h"
#include "ui/parts/prompts.h"

#include <QDialog>

namespace malar {

class EventForm;
class EventList;
class Session;
class Strip;

/// A patient's adverse events: the list, and the one in it that is edited. What is done is saved at once as a
/// whole, or not at all.
class EventDialog final : public QDialog {
    Q_OBJECT

public:
    /// `told`: the day on which new ones are told, such as a visit's.
    EventDialog(Session &, const Prompts &, const PatientId &, QDate told, QWidget *parent);

    void addEvent();
    void reject() override; // asks before it loses what was typed

signals:
    void saved();

private:
    void build();
    void go(int row);
    void take();
    void removeEvent();
    void save();
    bool isChanged() const;
    /// The first thing that stands in the way; empty when there is none.
    QString problem(std::size_t) const;
    QString firstProblem();
    Result<Done> store(const PatientRecord &, const QString &reason);
    bool keep(const QString &over = {}); // what it replaces, if it does
    void meet(const PatientRecord &mine);
    void keepOver(const PatientRecord &theirs, const QString &reason);
    void finish();

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    PatientRecord m_given;
    std::optional<Revision> m_seen; // when that was read
    QDate m_told;
    std::size_t m_row = 0; // the one that the form shows
    EventList *m_list;
    EventForm *m_form;
    Strip *m_strip;
};

} // namespace malar
