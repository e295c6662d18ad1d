#include "ui/visit/scalespanel.h"

#include "ui/style/look.h"
#include "ui/terms.h"
#include "ui/visit/flowlayout.h"
#include "ui/visit/scalefield.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What an end means, on two lines where it is long.
void word(QLabel &label, const QString &anchor)
{
    const int most = label.fontMetrics().averageCharWidth() * 24;
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
    auto *flow = new FlowLayout(this, 24, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Beside CLASI"));
    hide();
}

void ScalesPanel::addPart()
{
    auto *whole = new QWidget(this);
    const Part part{whole,           new QLabel(whole),     new QLabel(whole),
                    look::caption(), new ScaleField(whole), look::caption()};
    part.low->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(part.name), static_cast<QWidget *>(part.previous),
                            static_cast<QWidget *>(part.low), static_cast<QWidget *>(part.field),
                            static_cast<QWidget *>(part.high)})
        row->addWidget(widget);
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
    word(*part.low, scale.lowAnchor);
    word(*part.high, scale.highAnchor);
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
