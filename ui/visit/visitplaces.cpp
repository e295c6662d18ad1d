#include "ui/visit/visitplaces.h"

#include "ui/body/bodymap.h"
#include "ui/visit/definitioncard.h"
#include "ui/visit/issuelist.h"
#include "ui/visit/levelline.h"
#include "ui/visit/scalespanel.h"
#include "ui/visit/scorebar.h"
#include "ui/visit/totalspanel.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitremarks.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace malar {

VisitPlaces::VisitPlaces(QWidget &page, const VisitParts &parts)
    : m_page(page),
      m_parts(parts),
      m_grid(new QGridLayout(&page)),
      m_scroll(new QScrollArea(&page)),
      m_left(new QVBoxLayout),
      m_middle(new QVBoxLayout)
{
    build();
    arrange(false);
}

void VisitPlaces::build()
{
    auto *content = new QWidget;
    content->setLayout(m_middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(6);
    m_middle->addWidget(m_parts.form, 1);
    m_middle->addWidget(m_parts.totals, 1);
    m_parts.totals->hide();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->lower(); // what floats over the page stays in front

    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_parts.scores, 1);
    side->addWidget(m_parts.issues);

    m_left->addWidget(m_parts.body);
    m_grid->setContentsMargins(12, 8, 12, 4);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(6);
    m_grid->addWidget(m_parts.header, 0, 0, 1, 3);
    m_grid->addLayout(m_left, 2, 0);
    m_grid->addWidget(m_scroll, 2, 1);
    m_grid->addLayout(side, 2, 2);
    m_grid->addWidget(m_parts.level, 4, 0, 1, 3);
    m_grid->setColumnStretch(1, 13);
    m_grid->setColumnStretch(2, 4);
    m_grid->setRowStretch(2, 1);
}

void VisitPlaces::fit()
{
    const bool wide = m_page.width() > m_page.fontMetrics().averageCharWidth() * 140;
    if (wide != m_wide)
        arrange(wide);
    fitBody();
    placeDefinition();
    // What the form has no use for is the curve's.
    m_scroll->setMaximumWidth(m_parts.form->mostWidth() + m_scroll->verticalScrollBar()->sizeHint().width());
}

/// As high as the drawing is at its width with its words, and at most two fifths of the column: it keeps that
/// height while the remarks below it come and go, unless they need more than the rest.
void VisitPlaces::fitBody()
{
    m_grid->activate();
    m_grid->activate(); // the line of levels reserves its lines once it knows its width
    const QRect column = m_grid->cellRect(2, 0);
    const int drawing = static_cast<int>(column.width() * bodyAspect()) + 2 * m_page.fontMetrics().height();
    const int least = std::max(m_parts.remarks->minimumSizeHint().height(),
                               m_parts.remarks->layout()->totalMinimumHeightForWidth(column.width()));
    const int rest = column.height() - least - m_left->spacing();
    m_parts.body->setFixedHeight(
        std::clamp(std::min(drawing, column.height() * 2 / 5), 0, std::max(0, rest)));
}

void VisitPlaces::showForm(bool shown)
{
    if (shown == m_hasForm)
        return;
    m_hasForm = shown;
    m_parts.form->setVisible(shown);
    m_parts.totals->setVisible(!shown);
    m_parts.body->setVisible(m_wide && shown);
    fitBody();
}

/// The body map only repeats what the form says: it goes first where the window is narrow, and the scales
/// and remarks then follow the form.
void VisitPlaces::arrange(bool wide)
{
    m_wide = wide;
    m_parts.body->setVisible(wide && m_hasForm);
    m_parts.scales->setNarrow(!wide);
    if (wide)
        m_grid->addWidget(m_parts.scales, 3, 0, 1, 3);
    else
        m_middle->addWidget(m_parts.scales);
    wide ? m_left->addWidget(m_parts.remarks, 1) : m_middle->addWidget(m_parts.remarks);
    m_grid->addWidget(m_scroll, 2, wide ? 1 : 0, 1, wide ? 1 : 2); // no gap of a column that is empty
    m_grid->setColumnStretch(0, wide ? 4 : 0);
}

/// Over the body map, which only repeats what the form says; in a narrow window over the totals.
void VisitPlaces::placeDefinition()
{
    if (!m_parts.definition->isVisibleTo(&m_page))
        return;
    m_parts.definition->explain(m_parts.form->current());
    const QWidget *under = m_parts.body->isHidden() ? static_cast<QWidget *>(m_parts.scores) : m_parts.body;
    QRect room = m_grid->cellRect(2, 0);
    room.setLeft(under->geometry().left());
    room.setRight(under->geometry().right());
    m_parts.definition->fit(room);
    m_parts.definition->raise();
}

void VisitPlaces::scrollTo(QWidget &remark) { m_scroll->ensureWidgetVisible(&remark); }

void VisitPlaces::scrollTo(const QRect &answer)
{
    const QRect place = answer.translated(m_parts.form->pos());
    m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, 2 * place.height());
}

} // namespace malar
