#pragma once

#include "core/domain/adverseevent.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace malar {

/// A patient's adverse events, a row each, one of which is being edited.
class EventList final : public QWidget {
    Q_OBJECT

public:
    explicit EventList(const std::vector<AdverseEvent> &, QWidget *parent = nullptr);

    const std::vector<AdverseEvent> &all() const { return m_events; }
    std::vector<AdverseEvent> kept() const; // without new ones of which nothing was typed
    bool isChanged() const { return kept() != m_given; }
    bool isBlank(std::size_t row) const; // nothing was typed into it

    void put(std::size_t row, const AdverseEvent &);
    void add(const AdverseEvent &); // as the last row, which is chosen
    void remove(std::size_t row);   // says nothing of the row that is chosen then
    void choose(std::size_t row);
    void stayAt(std::size_t row); // the same, and says nothing
    void setRemovable(bool);

signals:
    void chosen(int row); // -1: none is left
    void newRequested();
    void removalRequested();

private:
    void showRow(std::size_t);

    std::vector<AdverseEvent> m_given;
    std::vector<AdverseEvent> m_events;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace malar
