#pragma once

#include "ui/visit/answering.h"

#include <QUndoStack>
#include <QWidget>

class QKeyEvent;

namespace malar {

class AnswerButtons;
class ClasiGrid;
class ClasiModel;

/// The 56 answers, and the visit that they belong to. It holds the visit as a value: every edit, a date or a
/// note as well, makes the next visit and one step of the undo stack. The keys are those of
/// design/product.md.
class VisitForm final : public QWidget {
    Q_OBJECT

public:
    explicit VisitForm(QWidget *parent = nullptr);

    /// Shows a visit from its beginning: nothing to undo, the focus on the first open answer.
    void open(const Visit &, const std::optional<Assessment> &previous);
    void setPrevious(const std::optional<Assessment> &);
    /// Why nothing can be changed now; empty where it can.
    void lock(const QString &why);
    bool isLocked() const { return !m_lock.isEmpty(); }
    bool refuseWhenLocked(); // says why where it is

    void setOrder(Order order) { m_order = order; }

    const Visit &visit() const { return m_visit; }
    /// `merge`: text that grows letter by letter is one step for as long as it is typed.
    void edit(const Visit &next, const QString &what, bool merge = false);
    /// Writes it on an answer, whether or not that is given; empty takes it away.
    void setNote(Item, const QString &);
    void undo();
    void redo();
    /// Everything still open becomes 0, but for a duration that only the patient knows: that one is gone to.
    void answerEverythingOpen();

    /// Last visit's answers as proposals where nothing is answered yet; each is then accepted or replaced.
    void copyLastVisit();
    void acceptRegion(); // every proposal in the row of the focus
    void acceptEverything();

    std::vector<QWidget *> stops() const; // in the order of the Tab key
    Item current() const { return m_current; }
    void go(Item);
    /// To the region in the column of signs that was used last.
    void goToRegion(Region);
    int leastWidth() const; // in which the whole-body answers stand in two columns
    int mostWidth() const;  // beyond which it does not grow
    /// Where an item lies, in this widget.
    QRect place(Item) const;

signals:
    void changed(const malar::Visit &visit);
    void moved(malar::Item item);
    void refused(const QString &why); // a key that this answer does not take

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void build();
    QWidget *wholeBody();
    void take(const Visit &);
    void refresh();
    void enter(Item);
    void answer(Item, std::optional<int>);
    void type(int digit);
    void takeLastVisits();
    void answerRestOfColumn();
    void goToProposal(Region after);
    void offerLevels(Item);
    void step(void (QUndoStack::*)());

    Visit m_visit;
    std::optional<Assessment> m_previous;
    QString m_lock;
    Order m_order = Order::Down;
    Item m_current;
    Sign m_column = Sign::Erythema; // the grid's column that was left last
    QUndoStack m_undo;
    ClasiModel *m_model;
    ClasiGrid *m_grid;
    QWidget *m_below = nullptr;
    std::vector<AnswerButtons *> m_wholeBody;
};

} // namespace malar
