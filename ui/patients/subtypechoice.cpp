#include "ui/patients/subtypechoice.h"

#include "core/domain/discoid.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace malar {

SubtypeChoice::SubtypeChoice(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(look::heading(tr("Subtype of cutaneous lupus")), 0, 0, 1, 2);
    grid->addWidget(
        look::caption(tr("Several may apply, and one extent of discoid. Arrows and Space choose.")), 1, 0, 1,
        2);
    m_rows = static_cast<int>(keysOf<Subtype>.size() + 1) / 2;
    for (std::size_t i = 0; i < keysOf<Subtype>.size(); ++i) {
        auto *box = new QCheckBox(terms::label(static_cast<Subtype>(i)));
        box->installEventFilter(this);
        connect(box, &QCheckBox::clicked, this, [this, i] { choose(i); });
        const int place = static_cast<int>(i);
        grid->addWidget(box, 2 + place % m_rows, place / m_rows);
        m_boxes.push_back(box);
    }
    stopAt(0);
}

std::vector<Subtype> SubtypeChoice::value() const
{
    std::vector<Subtype> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.push_back(static_cast<Subtype>(i));
    return chosen;
}

/// What an older file says stays as it is until somebody chooses.
void SubtypeChoice::setValue(const std::vector<Subtype> &subtypes)
{
    std::size_t first = 0;
    for (std::size_t i = m_boxes.size(); i-- > 0;) {
        const bool chosen = std::ranges::find(subtypes, static_cast<Subtype>(i)) != subtypes.end();
        m_boxes[i]->setChecked(chosen);
        if (chosen)
            first = i;
    }
    stopAt(first);
}

void SubtypeChoice::choose(std::size_t place)
{
    if (m_boxes[place]->isChecked() && isDiscoid(static_cast<Subtype>(place)))
        for (const Subtype other : discoidSubtypes)
            if (static_cast<std::size_t>(other) != place)
                m_boxes[static_cast<std::size_t>(other)]->setChecked(false);
    emit edited();
}

/// The one box that Tab comes to.
void SubtypeChoice::stopAt(std::size_t place)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setFocusPolicy(i == place ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_boxes[place]);
}

bool SubtypeChoice::go(std::size_t from, int key)
{
    int step = 0;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        step = key == Qt::Key_Down ? 1 : -1;
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        step = key == Qt::Key_Right ? m_rows : -m_rows;
    if (step == 0)
        return false;
    const int to = static_cast<int>(from) + step;
    if (to >= 0 && to < static_cast<int>(m_boxes.size()))
        m_boxes[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
    return true;
}

bool SubtypeChoice::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_boxes, watched);
    if (found == m_boxes.end())
        return QWidget::eventFilter(watched, event);
    const auto place = static_cast<std::size_t>(found - m_boxes.begin());
    if (event->type() == QEvent::FocusIn)
        stopAt(place);
    if (event->type() == QEvent::KeyPress && go(place, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace malar
