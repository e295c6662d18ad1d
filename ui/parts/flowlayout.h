#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace malar {

/// Widgets in reading order, wrapped into as many rows as the width asks for. What is hidden takes
/// no room.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int gap, int rowGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int) const override;
    QLayoutItem *takeAt(int) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &) override;

protected:
    /// Places the items, or only reckons: the height that they take.
    virtual int arrange(const QRect &, bool move) const;
    int gap() const { return m_gap; }
    int rowGap() const { return m_rowGap; }

private:
    int m_gap;
    int m_rowGap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace malar
