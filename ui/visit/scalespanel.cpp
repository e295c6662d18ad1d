#include "ui/visit/scalespanel.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/look.h"
#include "ui/visit/scalefield.h"
#include "ui/words/terms.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int gap = 24;

/// What an end means, on two lines where it is long.
void word(QLabel &label, const QString &anchor, bool narrow)
{
    const int most = label.fontMetrics().averageCharWidth() * (narrow ? 12 : 24);
    const bool isLong = label.fontMetrics().horizontalAdvance(anchor) > most;
    label.setWordWrap(isLong);
    label.setMinimumWidth(isLong ? most : 0);
    label.setText(anchor);
}

/// Last visit's value and the way since, where both are on the same scale.
QString beside(std::optional<int> before, std::optional<int> now)
{
    if (!before)
        return {};
    const QString way = !now || *now == *before ? QString() : *now > *before ? u" ↑"_s : u" ↓"_s;
    return u"·%1"_s.arg(*before) + way;
}

} // namespace

ScalesPanel::ScalesPanel(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, gap, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Beside CLASI"));
    hide();
}

void ScalesPanel::addPart()
{
    auto *whole = new QWidget(this);
    auto *head = new QWidget(whole);
    const Part part{
        whole,          head, new QLabel(head), new QLabel(head), look::caption(), new ScaleField(whole),
        look::caption()};
    part.low->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *names = new QHBoxLayout(head);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(8);
    names->addWidget(part.name);
    names->addWidget(part.previous);
    names->addStretch(1);
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(4, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    place(part);
    connect(part.field, &ScaleField::chosen, this,
            [this, field = part.field](std::optional<int> value, bool continues) {
                emit chosen(Scale(field->scale()), value, continues);
            });
    connect(part.field, &ScaleField::refused, this, &ScalesPanel::refused);
    connect(part.field, &ScaleField::entered, this, &ScalesPanel::entered);
    connect(part.field, &ScaleField::left, this,
            [this, field = part.field](bool upwards) { go(field, upwards); });
    layout()->addWidget(whole);
    m_parts.push_back(part);
}

/// In one line, or the name over the field.
void ScalesPanel::place(const Part &part) const
{
    auto *grid = static_cast<QGridLayout *>(part.whole->layout());
    const int line = m_narrow ? 1 : 0;
    const int column = m_narrow ? 0 : 1;
    grid->addWidget(part.head, 0, 0, 1, m_narrow ? 3 : 1);
    grid->addWidget(part.low, line, column);
    grid->addWidget(part.field, line, column + 1);
    grid->addWidget(part.high, line, column + 2);
}

void ScalesPanel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (const Part &part : m_parts)
        place(part);
}

void ScalesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// How many rows there would be, as FlowLayout breaks them.
int ScalesPanel::rows(int segmentWidth) const
{
    int count = 1;
    int x = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const ScaleField *field = m_shown[i];
        const int part = m_parts[i].whole->layout()->sizeHint().width() - field->sizeHint().width() +
                         (field->scale().highest + 1) * segmentWidth;
        if (x > 0 && x + part > width()) {
            ++count;
            x = 0;
        }
        x += part + gap;
    }
    return count;
}

/// Narrower values where that spares a row: the form above needs the height.
void ScalesPanel::fit()
{
    const bool spares = rows(ScaleField::narrowSegment) < rows(ScaleField::wideSegment);
    for (ScaleField *field : m_shown)
        field->setSegmentWidth(spares ? ScaleField::narrowSegment : ScaleField::wideSegment);
}

void ScalesPanel::show(const ScaleSet &asked, const Visit &visit, const std::optional<Visit> &previous)
{
    const ScaleSet scales = askedAt(asked, visit.scales);
    while (m_parts.size() < scales.size())
        addPart();
    const std::size_t before = m_shown.size();
    m_shown.clear();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].whole->setVisible(i < scales.size());
        if (i >= scales.size())
            continue;
        showPart(m_parts[i], scales[i], visit, previous);
        m_shown.push_back(m_parts[i].field);
    }
    setVisible(!scales.empty());
    fit();
    if (m_shown.size() != before)
        emit countChanged();
}

void ScalesPanel::showPart(const Part &part, const Scale &scale, const Visit &visit,
                           const std::optional<Visit> &previous)
{
    const std::optional<ScaleAnswer> now = answerOn(visit.scales, scale.key);
    const std::optional<int> value = now ? std::optional(now->value) : std::nullopt;
    part.field->show(scale, value, previous ? answerOn(previous->scales, scale.key) : std::nullopt);
    part.name->setText(scale.name);
    part.name->setToolTip(part.field->toolTip());
    part.previous->setText(beside(part.field->comparable(), value));
    word(*part.low, scale.lowAnchor, m_narrow);
    word(*part.high, scale.highAnchor, m_narrow);
}

const ScaleField *ScalesPanel::focused() const
{
    const auto found = std::ranges::find_if(m_shown, &QWidget::hasFocus);
    return found == m_shown.end() ? nullptr : *found;
}

void ScalesPanel::go(const ScaleField *from, bool upwards)
{
    const auto at = std::ranges::find(m_shown, from);
    if (upwards && at != m_shown.begin())
        (*std::prev(at))->setFocus();
    else if (!upwards && std::next(at) != m_shown.end())
        (*std::next(at))->setFocus();
    else
        emit left(upwards);
}

} // namespace malar
