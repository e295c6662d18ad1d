#include "ui/photographs/photographviewer.h"

#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/photographs/imagefile.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PhotographViewer::PhotographViewer(const Session &session, std::vector<PhotographLine> series,
                                   std::vector<std::size_t> chosen, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_series(std::move(series)),
      m_left(makeSide()),
      m_right(makeSide())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photographs"));
    m_left.pane->setObjectName(u"left"_s);
    m_right.pane->setObjectName(u"right"_s);
    const int half = look::halfLine(*this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(half);
    sides->addWidget(m_left.whole, 1);
    sides->addWidget(m_right.whole, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half, half * 2, half);
    column->setSpacing(half);
    column->addLayout(sides, 1);
    column->addWidget(buttons());
    auto *keys = look::caption(tr("Left and Right go through time · Tab: the other side · C: side by side · "
                                  "+, − and 0: zoom · Shift and an arrow: move"));
    keys->setWordWrap(true);
    column->addWidget(keys);

    show(m_right, chosen.back());
    if (chosen.size() > 1)
        show(m_left, chosen.front());
    compare(chosen.size() > 1);
    m_right.pane->setFocus();
    if (parent)
        resize(parent->window()->size() * 0.96);
}

PhotographViewer::Side PhotographViewer::makeSide()
{
    Side side{new QWidget, look::heading(), new QLabel, new QLabel, new PhotographPane, 0};
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(side.whole);
    column->setContentsMargins({});
    column->setSpacing(half / 4);
    side.head->setWordWrap(true);
    column->addWidget(side.head);
    column->addWidget(side.activity);
    column->addWidget(side.damage);
    column->addSpacing(half / 2);
    column->addWidget(side.pane, 1);
    connect(side.pane, &PhotographPane::zoomRequested, this, &PhotographViewer::zoom);
    return side;
}

QWidget *PhotographViewer::buttons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    const auto add = [this, line](const QString &text, const QString &hint, auto run) {
        QPushButton *button = look::plain(text);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the arrows to the photographs
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add(tr("&Earlier"), tr("Left"), [this] { step(-1); })->setEnabled(m_series.size() > 1);
    add(tr("&Later"), tr("Right"), [this] { step(1); })->setEnabled(m_series.size() > 1);
    m_compare = add(QString(), tr("C"), [this] { compare(!comparing()); });
    m_compare->setObjectName(u"compare"_s);
    m_compare->setEnabled(m_series.size() > 1);
    line->addSpacing(look::halfLine(*this) * 2);
    add(tr("Zoom &in"), u"+"_s, [this] { zoom(m_zoom.by(1.25)); });
    add(tr("Zoom &out"), u"−"_s, [this] { zoom(m_zoom.by(0.8).moved({})); });
    add(tr("&Whole"), u"0"_s, [this] { zoom({}); });
    line->addStretch();
    QPushButton *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(close);
    return row;
}

void PhotographViewer::show(Side &side, std::size_t place)
{
    const PhotographLine &line = m_series[place];
    side.place = place;
    QStringList head{terms::label(line.photograph.region), terms::date(line.photograph.date), timeWords(line),
                     line.photograph.note};
    head.removeAll(QString());
    side.head->setText(head.join(u" · "_s));
    for (const auto &[label, axis] :
         {std::pair(side.activity, Axis::Activity), std::pair(side.damage, Axis::Damage)}) {
        const QString words = cellWords(line, axis);
        const QString none =
            line.totalsOnly ? tr("Of that day there are totals only") : tr("No form of that day");
        label->setText(!words.isEmpty() || axis == Axis::Damage ? words : none);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText,
                         words.isEmpty() ? look::quiet(colours) : axisColor(axis, colours));
        label->setPalette(colours);
    }
    side.pane->setAccessibleName(sentence(line));

    const Result<QByteArray> bytes = m_session.store().photograph(line.photograph.id);
    const QPixmap image = bytes ? QPixmap::fromImage(shownImage(*bytes)) : QPixmap();
    side.pane->show(image, bytes ? tr("The image cannot be read any more. Remove it and add it again.")
                                 : terms::message(bytes.error()));
}

void PhotographViewer::step(int by)
{
    Side &side = current();
    const auto next = static_cast<std::ptrdiff_t>(side.place) + by;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_series.size()))
        show(side, static_cast<std::size_t>(next));
}

bool PhotographViewer::comparing() const { return m_left.whole->isVisibleTo(this); }

PhotographViewer::Side &PhotographViewer::current()
{
    return comparing() && m_left.pane->hasFocus() ? m_left : m_right;
}

/// Beside the one that is seen, the first of the series: what there was, and what there is.
void PhotographViewer::compare(bool both)
{
    if (both && m_series.size() < 2)
        return;
    if (both && m_left.head->text().isEmpty()) {
        if (m_right.place == 0)
            show(m_right, m_series.size() - 1);
        show(m_left, 0);
    }
    m_left.whole->setVisible(both);
    m_compare->setText(both ? tr("One &alone") : tr("Side by side with the &first"));
    if (!both) {
        m_left.head->clear();
        m_right.pane->setFocus();
    }
}

void PhotographViewer::zoom(const Zoom &zoom)
{
    m_zoom = zoom;
    m_left.pane->setZoom(zoom);
    m_right.pane->setZoom(zoom);
}

void PhotographViewer::keyPressEvent(QKeyEvent *event)
{
    const bool move = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return move ? zoom(m_zoom.moved({-0.2, 0})) : step(-1);
    case Qt::Key_Right:
        return move ? zoom(m_zoom.moved({0.2, 0})) : step(1);
    case Qt::Key_Up:
        return zoom(m_zoom.moved({0, -0.2}));
    case Qt::Key_Down:
        return zoom(m_zoom.moved({0, 0.2}));
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return zoom(m_zoom.by(1.25));
    case Qt::Key_Minus:
        return zoom(m_zoom.by(0.8).moved({}));
    case Qt::Key_0:
        return zoom({});
    case Qt::Key_C:
        return compare(!comparing());
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace malar
