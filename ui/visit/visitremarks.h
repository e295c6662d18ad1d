#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace malar {

class LevelButton;

/// What a visit says beside its answers: who assessed, adverse events, a note.
class VisitRemarks final : public QWidget {
    Q_OBJECT

public:
    explicit VisitRemarks(QWidget *parent = nullptr);

    void show(const Visit &, bool locked);
    void setAssessors(const QStringList &);
    QWidget *first() const; // in the order of the Tab key
    QWidget *last() const;

signals:
    void assessorEdited(const QString &name);
    void adverseEventsEdited(malar::AdverseEvents answer);
    void noteEdited(const QString &text);

private:
    QWidget *adverseEvents();

    QLineEdit *m_assessor;
    QStringListModel *m_assessors;
    std::vector<LevelButton *> m_adverseEvents;
    QPlainTextEdit *m_note;
};

} // namespace malar
