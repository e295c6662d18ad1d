#include "ui/visit/clasigrid.h"

#include "ui/parts/cellpaint.h"
#include "ui/parts/look.h"
#include "ui/visit/clasimodel.h"
#include "ui/visit/gridheaders.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int lowRow = 31;   // where the window is low
constexpr int roomyRow = 44; // a finger's width
constexpr int narrowCell = 52;
constexpr int wideCell = 132;

std::optional<int> number(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SignSpec &s = spec(ClasiModel::item(index).sign);
        const auto *view = static_cast<const QTableView *>(option.widget);
        const bool current = view->currentIndex() == index;
        const bool offers = (current && view->hasFocus()) || option.state & QStyle::State_MouseOver;
        const CellLook look{.axis = s.axis,
                            .highest = s.allowed.back(),
                            .value = number(index.data(Qt::EditRole)),
                            .previous = number(index.data(ClasiModel::PreviousRole)),
                            .absent = index.data(ClasiModel::AbsentRole).toBool(),
                            .copied = index.data(ClasiModel::CopiedRole).toBool(),
                            .noted = !index.data(ClasiModel::NoteRole).toString().isEmpty(),
                            .offered = offers ? s.allowed : std::span<const std::uint8_t>(),
                            .current = current,
                            .focused = current && view->hasFocus()};
        const bool damageBegins = s.sign == Sign::Dyspigmentation;
        const QRect cell = option.rect.adjusted(damageBegins ? 2 : 0, 0, -1, -1);
        painter->fillRect(option.rect, look::line(option.palette));
        if (damageBegins)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                              option.palette.color(QPalette::Window));
        paintCell(*painter, cell, look, option.palette, option.font);
    }
};

bool isMouse(const QMouseEvent &event)
{
    using Type = QInputDevice::DeviceType;
    const Type type = event.pointingDevice()->type();
    return type == Type::Mouse || type == Type::TouchPad;
}

} // namespace

ClasiGrid::ClasiGrid(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new SignHeader(this));
    setVerticalHeader(new RegionHeader(this));
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setStyleSheet(u"QTableCornerButton::section { background: palette(base); border: none; }"_s);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    horizontalHeader()->setMinimumSectionSize(narrowCell);
    verticalHeader()->setMinimumSectionSize(lowRow);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ClasiGrid::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
    fit();
}

void ClasiGrid::fit()
{
    if (!model())
        return;
    const int rows = static_cast<int>(regionCount);
    const int low = std::max(lowRow, fontMetrics().height() * 3 / 2);
    const int roomy = std::max(roomyRow, fontMetrics().height() * 2);
    const int head = horizontalHeader()->sizeHint().height();
    const int side = verticalHeader()->sizeHint().width();
    setMinimumHeight(head + rows * low);
    setMaximumHeight(head + rows * roomy);
    setMinimumWidth(side + 4 * narrowCell);
    setMaximumWidth(side + 4 * wideCell);
}

void ClasiGrid::keyPressEvent(QKeyEvent *event) { event->ignore(); }

void ClasiGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    m_again = hasFocus() && under == currentIndex();
    const bool answers = m_again || (isMouse(*event) && under.isValid() && levelAt(under, event->pos()));
    m_pressed = event->button() == Qt::LeftButton && answers ? under : QModelIndex();
    QTableView::mousePressEvent(event);
}

// A second tap is a tap, however fast.
void ClasiGrid::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

/// The first tap of a finger on a cell only goes there, so that nothing is answered by a stray one. A mouse
/// shows the values of the cell that it is over, and presses one.
void ClasiGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    if (!pressed.isValid() || indexAt(event->pos()) != pressed)
        return;
    const Item item = ClasiModel::item(pressed);
    const std::optional<int> level = levelAt(pressed, event->pos());
    if (!level)
        emit levelsRequested(item);
    else if (m_again)
        emit levelChosen(item, *level);
    else
        emit levelClicked(item, *level);
}

std::optional<int> ClasiGrid::levelAt(const QModelIndex &index, const QPoint &point) const
{
    const Item item = ClasiModel::item(index);
    return exists(item) ? malar::levelAt(visualRect(index), spec(item.sign).allowed, point) : std::nullopt;
}

void ClasiGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    emit entered();
}

void ClasiGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace malar
