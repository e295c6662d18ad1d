#include "ui/body/bodymap.h"
#include "ui/visit/definitioncard.h"
#include "ui/visit/scalespanel.h"
#include "ui/visit/scorebar.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

// Where the parts stand at the size that the window has.
namespace malar {

/// What the parts ask for has changed: only now is it known.
bool VisitView::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitBody();
    return taken;
}

void VisitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 140;
    if (wide == m_body->isHidden())
        arrange(wide);
    fitBody();
    placeDefinition();
    // What the form has no use for is the curve's.
    m_scroll->setMaximumWidth(m_form->mostWidth() + m_scroll->verticalScrollBar()->sizeHint().width());
}

/// As high as the drawing is at its width with its words, and at most two fifths of the column: it keeps that
/// height while the remarks below it come and go, unless they need more than the rest.
void VisitView::fitBody()
{
    m_grid->activate();
    m_grid->activate(); // the line of levels reserves its lines once it knows its width
    const QRect column = m_grid->cellRect(2, 0);
    const int drawing = static_cast<int>(column.width() * bodyAspect()) + 2 * fontMetrics().height();
    const int least = std::max(m_remarks->minimumSizeHint().height(),
                               m_remarks->layout()->totalMinimumHeightForWidth(column.width()));
    const int rest = column.height() - least - m_left->spacing();
    m_body->setFixedHeight(std::clamp(std::min(drawing, column.height() * 2 / 5), 0, std::max(0, rest)));
}

/// The body map only repeats what the form says: it goes first where the window is narrow, and the scales
/// and remarks then follow the form.
void VisitView::arrange(bool wide)
{
    m_body->setVisible(wide);
    m_scales->setNarrow(!wide);
    if (wide)
        m_grid->addWidget(m_scales, 3, 0, 1, 3);
    else
        m_middle->addWidget(m_scales);
    wide ? m_left->addWidget(m_remarks, 1) : m_middle->addWidget(m_remarks);
    m_grid->addWidget(m_scroll, 2, wide ? 1 : 0, 1, wide ? 1 : 2); // no gap of a column that is empty
    m_grid->setColumnStretch(0, wide ? 4 : 0);
}

/// Over the body map, which only repeats what the form says; in a narrow window over the totals.
void VisitView::placeDefinition()
{
    if (!isDefinitionShown())
        return;
    m_definition->explain(m_form->current());
    const QWidget *under = m_body->isHidden() ? static_cast<QWidget *>(m_scores) : m_body;
    QRect room = m_grid->cellRect(2, 0);
    room.setLeft(under->geometry().left());
    room.setRight(under->geometry().right());
    m_definition->fit(room);
    m_definition->raise();
}

} // namespace malar
