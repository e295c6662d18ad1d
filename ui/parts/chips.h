#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace malar {

/// A row of choices with counts, of which one holds: "All 10 · Due 4 · Overdue 0".
class Chips final : public QWidget {
    Q_OBJECT

public:
    explicit Chips(QWidget *parent = nullptr);

    void add(int id, const QString &label); // "Due"
    void setCount(int id, int count);
    void setShown(int id, bool shown);
    int chosen() const;
    void choose(int id);
    QList<QAbstractButton *> buttons() const; // in their order

signals:
    void changed(int id);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace malar
