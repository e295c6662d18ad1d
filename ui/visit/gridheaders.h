#pragma once

#include <QHeaderView>

namespace malar {

/// The heads of the rows: the letter that goes to the region, then its name.
class RegionHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit RegionHeader(QWidget *parent);

protected:
    void paintSection(QPainter *, const QRect &, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// The heads of the columns: activity and damage above their two signs each.
class SignHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit SignHeader(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
    void paintSection(QPainter *, const QRect &, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace malar
