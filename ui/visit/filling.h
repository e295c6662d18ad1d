#pragma once

#include "ui/visit/answering.h"

#include <QCoreApplication>

namespace malar {

class VisitEdit;

/// What the keys of the form do to its visit. Each says which answer comes next; nothing where the focus
/// stays.
class Filling final {
    Q_DECLARE_TR_FUNCTIONS(Filling)

public:
    using Next = std::optional<Item>;

    explicit Filling(VisitEdit &edit) : m_edit(edit) {}

    void setOrder(Order order) { m_order = order; }
    void setPrevious(const std::optional<Assessment> &previous) { m_previous = previous; }
    const std::optional<Assessment> &previous() const { return m_previous; }

    void answer(Item, std::optional<int>);
    Next type(Item, int digit);
    Next takeLastVisits(Item);
    Next answerRestOfColumn(Item from);
    /// Everything still open becomes 0, but for a duration that only the patient knows: that one is next.
    Next answerEverythingOpen();

    /// Last visit's answers as proposals where nothing is answered yet; each is then accepted or replaced.
    /// The next one is in the column that is in use.
    Next copyLastVisit(Sign column);
    Next acceptRegion(Item, Sign column); // every proposal in the row of the item
    Next acceptEverything();

private:
    Next proposal(Region after, Sign column) const;

    VisitEdit &m_edit;
    std::optional<Assessment> m_previous;
    Order m_order = Order::Down;
};

} // namespace malar
