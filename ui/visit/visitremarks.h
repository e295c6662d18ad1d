#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace malar {

class EventPanel;
class InfusionPanel;

/// What a visit says beside its answers: who assessed, the infusion, adverse events, a note.
class VisitRemarks final : public QWidget {
    Q_OBJECT

public:
    explicit VisitRemarks(QWidget *parent = nullptr);

    void show(const Visit &, bool locked);
    void setAssessors(const QStringList &);
    InfusionPanel &infusion() { return *m_infusion; }
    EventPanel &events() { return *m_events; }
    QWidget *first() const;
    std::vector<QWidget *> stops() const; // in the order of the Tab key

signals:
    void assessorEdited(const QString &name);
    void noteEdited(const QString &text);

private:
    QLineEdit *m_assessor;
    QStringListModel *m_assessors;
    InfusionPanel *m_infusion;
    EventPanel *m_events;
    QPlainTextEdit *m_note;
};

} // namespace malar
