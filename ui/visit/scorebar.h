#pragma once

#include "core/domain/severity.h"
#include "ui/sheets/visitcontext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace malar {

class CurveView;

/// The two totals as they grow, very large, and what they mean: band, changes, response, course. While
/// answers are missing it says "at least", and how many.
class ScoreBar final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void show(const Visit &, const VisitContext &);
    QSize sizeHint() const override; // more is welcome, none is asked for
    QSize minimumSizeHint() const override;
    std::vector<QWidget *> stops() const; // of the Tab key

signals:
    void missingRequested(); // the count of missing answers was pressed

protected:
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *) override;

private:
    struct Panel {
        QLabel *title = nullptr;
        QLabel *total = nullptr;
        QLabel *band = nullptr;
        QLabel *parts = nullptr; // how it comes about
        QPushButton *missing = nullptr;
        QLabel *changes = nullptr;
    };
    Panel addPanel(Axis);
    void showPanel(const Panel &, Axis);
    QString changesText(Axis, std::optional<int> total) const;
    QString partsText() const;
    QString responsesText(std::optional<int> activity) const;
    void fit();

    Visit m_visit;
    VisitContext m_context;
    Panel m_activity;
    Panel m_damage;
    QLabel *m_responses;
    CurveView *m_curve;
};

} // namespace malar
