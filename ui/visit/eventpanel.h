#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class LevelButton;

/// Adverse events since the last visit, with a key for each answer, and the events that are still open, one
/// after the other. Shows and asks; what it asks for is done elsewhere.
class EventPanel final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        AdverseEvents answer = AdverseEvents::NotAsked;
        QString told; // the events of the visit; empty: none
        QString open; // the open one that is asked about: "Headache, grade 2, since 3 Feb 2025"
    };

    explicit EventPanel(QWidget *parent = nullptr);

    void show(const Content &, bool locked);
    using QWidget::show;
    std::vector<QWidget *> stops() const; // in the order of the Tab key

signals:
    void answered(malar::AdverseEvents answer);
    void stillThere();
    void recovered();

private:
    QWidget *answers();

    std::vector<LevelButton *> m_answers;
    QLabel *m_told;
    QLabel *m_open;
    QPushButton *m_still;
    QPushButton *m_recovered;
};

} // namespace malar
