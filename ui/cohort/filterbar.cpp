#include "ui/cohort/filterbar.h"

#include "core/analysis/cohort.h"
#include "ui/parts/look.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

FilterBar::FilterBar(const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_sentence(new QLabel),
      m_named(new QPushButton(tr("&Kept filters"))),
      m_clear(new QPushButton(tr("C&lear the filter"))),
      m_menu(new QMenu(this))
{
    auto *choose = new QPushButton(tr("&Filter…"));
    choose->setObjectName(u"chooseFilter"_s);
    m_sentence->setObjectName(u"filter"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(look::strongFont(QApplication::font()));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_named->setObjectName(u"keptFilters"_s);
    m_named->setMenu(m_menu);
    m_clear->setObjectName(u"clearFilter"_s);
    m_menu->setObjectName(u"filterMenu"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::halfLine(*this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_clear);
    row->addWidget(choose);
    row->addWidget(m_named);
    connect(choose, &QPushButton::clicked, this, &FilterBar::dialogRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] { use({}); });
}

void FilterBar::show(const CohortSummary &summary, const KeptFilters &filters)
{
    m_filters = filters;
    const QString name = filters.nameOf(summary.filter);
    m_sentence->setText(name.isEmpty() ? words::filtered(summary)
                                       : tr("%1 (kept as “%2”)").arg(words::filtered(summary), name));
    // The keyboard must not be lost with the button.
    if (summary.filter.isEmpty() && m_clear->hasFocus())
        m_named->setFocus();
    m_clear->setVisible(!summary.filter.isEmpty());
    fillMenu();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (const NamedFilter &each : m_filters.named) {
        QString name = each.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s), this,
                                            [this, filter = each.filter] { use(filter); });
        action->setCheckable(true);
        action->setChecked(each.filter == m_filters.inUse);
        action->setToolTip(words::filter(each.filter));
    }
    m_menu->setToolTipsVisible(true);
    m_menu->addSeparator();
    const bool isNew = !m_filters.inUse.isEmpty() && m_filters.nameOf(m_filters.inUse).isEmpty();
    m_menu->addAction(tr("Keep this filter as…"), this, &FilterBar::keepAs)->setEnabled(isNew);
    m_menu->addAction(tr("Rename a filter…"), this, &FilterBar::rename)->setEnabled(!m_filters.named.empty());
    m_menu->addAction(tr("Delete a filter…"), this, &FilterBar::remove)->setEnabled(!m_filters.named.empty());
}

void FilterBar::use(const CohortFilter &filter)
{
    KeptFilters filters = m_filters;
    filters.inUse = filter;
    emit changed(filters);
}

bool FilterBar::mayReplace(const QString &name)
{
    const NamedFilter *there = m_filters.find(name);
    return !there ||
           m_prompts.confirm(this, {tr("Replace the filter “%1”?").arg(there->name),
                                    tr("It is: %1.").arg(words::filter(there->filter)), tr("Replace"), true});
}

void FilterBar::keepAs()
{
    const auto name = m_prompts.text(
        this,
        {tr("Keep the filter"), tr("%1. Under which name?").arg(words::filter(m_filters.inUse)), tr("Keep")},
        {});
    if (!name || !mayReplace(*name))
        return;
    KeptFilters filters = m_filters;
    filters.keep({*name, m_filters.inUse});
    emit changed(filters);
}

std::optional<NamedFilter> FilterBar::chooseNamed(const Prompts::Question &question)
{
    QStringList names;
    for (const NamedFilter &each : m_filters.named)
        names << each.name;
    const auto chosen = m_prompts.choose(this, question, names);
    if (!chosen || *chosen < 0 || *chosen >= names.size())
        return std::nullopt;
    return m_filters.named[static_cast<std::size_t>(*chosen)];
}

void FilterBar::rename()
{
    const auto chosen = chooseNamed({tr("Rename a filter"), tr("Which one?"), tr("Go on")});
    if (!chosen)
        return;
    const auto name =
        m_prompts.text(this, {tr("Rename the filter"), tr("Its new name:"), tr("Rename")}, chosen->name);
    const bool sameName = name && name->compare(chosen->name, Qt::CaseInsensitive) == 0;
    if (!name || (!sameName && !mayReplace(*name)))
        return;
    KeptFilters filters = m_filters;
    filters.remove(chosen->name);
    filters.keep({*name, chosen->filter});
    emit changed(filters);
}

void FilterBar::remove()
{
    const auto chosen =
        chooseNamed({tr("Delete a filter"),
                     tr("Only the name is lost: no patient, and not the filter in use."), tr("Delete")});
    if (!chosen)
        return;
    KeptFilters filters = m_filters;
    filters.remove(chosen->name);
    emit changed(filters);
}

} // namespace malar
