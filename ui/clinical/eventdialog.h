#pragma once

#include "core/domain/record.h"
#include "core/result.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace malar {

class EventForm;
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
    QWidget *list();
    void showRow(std::size_t);
    void go(int row);
    void take();
    void removeEvent();
    void save();
    bool isChanged() const;
    static bool isBlank(const AdverseEvent &); // nothing was typed into it
    /// The first thing that stands in the way; empty when there is none.
    QString problem(std::size_t) const;
    QString firstProblem();
    Result<Done> store(const PatientRecord &stored, const QString &reason);
    /// Why a date that must be meant stands; empty where none does, and nothing where the user stepped back.
    std::optional<QString> askReason(const PatientRecord &stored);
    std::vector<AdverseEvent> kept() const; // without those of which nothing was typed

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    QDate m_told;
    std::vector<AdverseEvent> m_given;
    std::vector<AdverseEvent> m_events;
    std::size_t m_row = 0; // the one that the form shows
    QTableWidget *m_table;
    EventForm *m_form;
    QPushButton *m_remove;
    Strip *m_strip;
};

} // namespace malar
