#include "ui/photographs/photographbar.h"

#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int everyRegion = -1;

} // namespace

PhotographBar::PhotographBar(QWidget *parent)
    : QWidget(parent),
      m_add(look::plain(tr("&Add photographs…"))),
      m_region(new QComboBox),
      m_open(look::plain(tr("Ope&n"))),
      m_correct(look::plain(tr("Correc&t…"))),
      m_remove(look::plain(tr("Rem&ove…")))
{
    m_add->setObjectName(u"addPhotographs"_s);
    m_region->setObjectName(u"shownRegion"_s);
    m_region->setAccessibleName(tr("Region shown"));
    m_region->setToolTip(tr("One region in a row over time"));
    m_open->setToolTip(tr("Open large (Enter)"));
    m_correct->setToolTip(tr("Correct region, day or note (F2)"));
    m_remove->setToolTip(tr("Remove from the registry (Delete)"));
    m_remove->setObjectName(u"removePhotograph"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_add);
    row->addWidget(m_region);
    row->addStretch();
    for (QPushButton *button : {m_open, m_correct, m_remove})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &PhotographBar::addRequested);
    connect(m_region, &QComboBox::activated, this, &PhotographBar::regionChosen);
    connect(m_open, &QPushButton::clicked, this, &PhotographBar::openRequested);
    connect(m_correct, &QPushButton::clicked, this, &PhotographBar::correctRequested);
    connect(m_remove, &QPushButton::clicked, this, &PhotographBar::removeRequested);
}

void PhotographBar::list(std::span<const PhotographLine> lines)
{
    const QVariant before = m_region->currentData();
    m_region->clear();
    m_region->addItem(tr("All regions (%1)").arg(lines.size()), everyRegion);
    std::vector<Region> every(regions.begin(), regions.end());
    every.push_back(Region::None);
    for (const Region region : every)
        if (const auto count = std::ranges::count(
                lines, region, [](const PhotographLine &line) { return line.photograph.region; }))
            m_region->addItem(u"%1 (%2)"_s.arg(terms::shortLabel(region), QString::number(count)),
                              static_cast<int>(region));
    const int place = before.isValid() ? m_region->findData(before) : 0;
    m_region->setCurrentIndex(std::max(place, 0));
    if (place < 0)
        emit regionChosen();
    setVisible(!lines.empty());
}

void PhotographBar::allow(bool change, bool add)
{
    m_add->setVisible(change);
    m_add->setEnabled(add);
    m_correct->setVisible(change);
    m_remove->setVisible(change);
}

void PhotographBar::forbidChanges(const QString &why)
{
    for (QPushButton *button : {m_add, m_correct, m_remove})
        forbid(*button, why);
}

std::optional<Region> PhotographBar::region() const
{
    const int region = m_region->currentData().toInt();
    return region == everyRegion ? std::nullopt : std::optional(static_cast<Region>(region));
}

} // namespace malar
