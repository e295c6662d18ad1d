#include "ui/body/regionstrip.h"

#include "ui/body/bodydrawing.h"
#include "ui/body/bodylegend.h"
#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Line = const VisitLine &;

QString timeWords(Line line)
{
    return line.planned ? terms::plannedTime(*line.planned) : RegionStrip::tr("Unscheduled");
}

/// "CLASI-A 3", "CLASI-A ≥ 2" while an answer is missing.
QString totalWords(Line line, Axis axis)
{
    const Scores all = scores(line.visit);
    const bool activity = axis == Axis::Activity;
    const std::optional<int> total = activity ? all.activity : all.damage;
    const int soFar = activity ? all.activitySoFar : all.damageSoFar;
    return u"%1 %2"_s.arg(terms::label(axis), total ? terms::number(total) : u"≥ %1"_s.arg(soFar));
}

bool isAffected(const Assessment &form, Region region)
{
    return std::ranges::any_of(items, [&](Item item) {
        const bool scalp = region == Region::Scalp && item.sign == Sign::ScalpScarring;
        return (item.region == region || scalp) && form.at(item).value_or(0) > 0;
    });
}

/// The whole sentence, for those who do not see the figure.
QString sentence(Line line)
{
    QStringList affected;
    for (const Region region : regions)
        if (isAffected(line.visit.form, region))
            affected << terms::insideSentence(terms::label(region));
    QStringList parts{timeWords(line), terms::date(line.visit.date), totalWords(line, Axis::Activity),
                      totalWords(line, Axis::Damage)};
    if (!counts(line.visit.state))
        parts.insert(2, terms::label(line.visit.state));
    if (line.visit.totalsOnly)
        return (parts << RegionStrip::tr("totals only: no regions are known")).join(u", "_s);
    parts << (affected.isEmpty() ? RegionStrip::tr("no region affected")
                                 : RegionStrip::tr("affected: %1").arg(affected.join(u", "_s)));
    return parts.join(u", "_s);
}

/// All visits side by side where they fit; no map larger than the view, none too small to read.
class Maps final : public QListView {
public:
    QSize cell() const
    {
        const int line = fontMetrics().height();
        const int words = 6 * line;
        const int highest = std::max(viewport()->height() - words, 8 * line);
        const int share = viewport()->width() / std::max(model()->rowCount(), 1);
        const int width = std::clamp(share, 12 * line, std::max(qRound(highest / bodyAspect()), 12 * line));
        return {width, std::min(qRound(width * bodyAspect()), highest) + words};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        doItemsLayout();
        scrollTo(currentIndex());
    }
};

class MapDelegate final : public QStyledItemDelegate {
public:
    MapDelegate(const TableModel<VisitLine> &model, const Maps &maps, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_maps(maps)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_maps.cell(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const override
    {
        const QPalette &colours = cell.palette;
        const int line = cell.fontMetrics.height();
        const QRect area = cell.rect.adjusted(line / 4, line / 4, -line / 4, -line / 4);
        painter->save();
        if (cell.state & QStyle::State_Selected) {
            const bool focus = cell.state & QStyle::State_HasFocus;
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(focus ? look::accent(colours) : look::line(colours), focus ? 2 : 1));
            painter->setBrush(look::tint(look::accent(colours), colours, focus ? 0.08 : 0.03));
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect map = area.adjusted(line / 4, line / 2, -line / 4, -(5 * line));
        const VisitLine &visit = m_model.row(index.row());
        if (visit.visit.totalsOnly) {
            painter->setFont(cell.font);
            painter->setPen(look::quiet(colours));
            painter->drawText(map, Qt::AlignCenter | Qt::TextWordWrap,
                              RegionStrip::tr("Totals only:\nno regions are known"));
        } else {
            paintBody(*painter, map, {visit.visit.form, Region::None}, colours);
        }
        paintWords(*painter, cell, QRect(area.left(), map.bottom() + line / 2, area.width(), line), visit);
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &cell, QRect row, Line line)
    {
        const QPalette &colours = cell.palette;
        const int step = cell.fontMetrics.lineSpacing();
        const auto say = [&](const QRect &place, const QString &text, const QColor &ink, bool strong) {
            painter.setFont(strong ? look::strongFont(cell.font) : cell.font);
            painter.setPen(ink);
            painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, text);
        };
        const bool final = counts(line.visit.state);
        say(row, timeWords(line), colours.color(QPalette::Text), true);
        row.translate(0, step);
        const QString date = terms::date(line.visit.date);
        say(row, final ? date : date + u" · "_s + terms::label(line.visit.state), look::quiet(colours),
            false);
        row.translate(0, step + step / 4);
        say(row, totalWords(line, Axis::Activity), axisColor(Axis::Activity, colours), final);
        row.translate(0, step);
        say(row, totalWords(line, Axis::Damage), axisColor(Axis::Damage, colours), final);
    }

    const TableModel<VisitLine> &m_model;
    const Maps &m_maps;
};

class Legend final : public QWidget {
public:
    Legend()
    {
        setFont(look::captionFont(font()));
        setAccessibleName(bodyLegendText(palette()));
    }
    QSize sizeHint() const override
    {
        return bodyLegendSize(QFontMetricsF(font()), Qt::Horizontal).toSize() + QSize(2, 2);
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        paintBodyLegend(painter, {1, 0}, Qt::Horizontal, palette());
    }
};

} // namespace

RegionStrip::RegionStrip(QWidget *parent)
    : QWidget(parent),
      m_model(new TableModel<VisitLine>({{QString(), sentence, Qt::AlignHCenter}}, this)),
      m_view(nullptr),
      m_empty(look::caption(tr("No visit yet: the body map of each visit stands here.")))
{
    auto *maps = new Maps;
    m_view = maps;
    maps->setObjectName(u"regionMaps"_s);
    maps->setAccessibleName(tr("Regions at each visit"));
    maps->setModel(m_model);
    maps->setItemDelegate(new MapDelegate(*m_model, *maps, this));
    maps->setFlow(QListView::LeftToRight);
    maps->setWrapping(false);
    maps->setUniformItemSizes(true);
    maps->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    maps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    maps->setFrameShape(QFrame::NoFrame);
    setFocusProxy(maps);

    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half, half * 2, half);
    column->addWidget(m_empty);
    column->addWidget(maps, 1);
    column->addWidget(new Legend, 0, Qt::AlignLeft);
    connect(maps, &QListView::activated, this,
            [this](const QModelIndex &index) { emit visitRequested(m_model->row(index.row()).visit.id); });
}

void RegionStrip::show(std::vector<VisitLine> lines)
{
    const QModelIndex current = m_view->currentIndex();
    const std::optional<VisitId> before =
        current.isValid() ? std::optional(m_model->row(current.row()).visit.id) : std::nullopt;

    std::erase_if(lines, [](Line l) { return l.visit.state == VisitState::EnteredInError; });
    std::ranges::stable_sort(lines, std::ranges::less(), [](Line l) { return l.visit.date; });
    m_model->setRows(std::move(lines));
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() == 0)
        return;
    const std::optional<int> row =
        before ? m_model->find([&before](Line l) { return l.visit.id == *before; }) : std::nullopt;
    m_view->setCurrentIndex(m_model->index(row.value_or(m_model->rowCount() - 1), 0));
}

} // namespace malar
