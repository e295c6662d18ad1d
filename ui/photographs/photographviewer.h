#pragma once

#include "core/analysis/photographlist.h"
#include "ui/photographs/photographpane.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace malar {

class Session;

/// One photograph large, or two of a series side by side that zoom and move together. Left and Right go
/// through the series, Tab to the other side, C puts a second one beside it or away.
class PhotographViewer final : public QDialog {
    Q_OBJECT

public:
    /// `series` by date and not empty; `chosen` are places in it: one, or two for side by side.
    PhotographViewer(const Session &, std::vector<PhotographLine> series, std::vector<std::size_t> chosen,
                     QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    /// One half of the window.
    struct Side {
        QWidget *whole = nullptr;
        QLabel *head = nullptr;
        QLabel *activity = nullptr;
        QLabel *damage = nullptr;
        PhotographPane *pane = nullptr;
        std::size_t place = 0; // in the series
    };

    Side makeSide();
    QWidget *buttons();
    void show(Side &, std::size_t place);
    void step(int by);
    void compare(bool);
    void zoom(const Zoom &);
    bool comparing() const;
    Side &current();

    const Session &m_session;
    std::vector<PhotographLine> m_series;
    Zoom m_zoom;
    Side m_left; // the earlier; hidden while one is seen alone
    Side m_right;
    QPushButton *m_compare = nullptr;
};

} // namespace malar
