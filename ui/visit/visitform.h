#pragma once

#include "ui/visit/filling.h"

#include <QWidget>

class QKeyEvent;

namespace malar {

class AnswerButtons;
class ClasiGrid;
class ClasiModel;

/// The 56 answers of a visit: shows them, goes from one to the next, and takes their keys.
class VisitForm final : public QWidget {
    Q_OBJECT

public:
    explicit VisitForm(VisitEdit &, QWidget *parent = nullptr);

    void setPrevious(const std::optional<Assessment> &);
    void setOrder(Order order) { m_filling.setOrder(order); }

    /// Writes it on an answer, whether or not that is given; empty takes it away.
    void setNote(Item, const QString &);
    void undo(); // and goes to the answer that it concerns
    void redo();
    void answerEverythingOpen() { goOn(m_filling.answerEverythingOpen()); }
    void copyLastVisit() { goOn(m_filling.copyLastVisit(m_column)); }
    void acceptRegion() { goOn(m_filling.acceptRegion(m_current, m_column)); }
    void acceptEverything() { goOn(m_filling.acceptEverything()); }

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
    void moved(malar::Item item);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void build();
    QWidget *wholeBody();
    void open();
    void refresh();
    void enter(Item);
    void answer(Item, std::optional<int>);
    void goOn(Filling::Next);
    void offerLevels(Item);
    void step(void (VisitEdit::*)());

    VisitEdit &m_edit;
    Filling m_filling;
    Item m_current;
    Sign m_column = Sign::Erythema; // the grid's column that was left last
    ClasiModel *m_model;
    ClasiGrid *m_grid;
    QWidget *m_below = nullptr;
    std::vector<AnswerButtons *> m_wholeBody;
};

} // namespace malar
