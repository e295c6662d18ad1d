#include "ui/body/bodymap.h"
#include "ui/visit/definitioncard.h"
#include "ui/visit/scalespanel.h"
#include "ui/visit/scorebar.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

// Where the parts stand at the size that the window has.
namespace malar {

void VisitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 140;
    if (wide == m_body->isHidden())
        arrange(wide);
    m_grid->activate();
    fitBody();
    placeDefinition();
    // What the form has no use for is the curve's.
    m_scroll->setMaximumWidth(m_form->mostWidth() + m_scroll->verticalScrollBar()->sizeHint().width());
}

/// No higher than the drawing is at its width with its words. Of the column it has two fifths, whatever comes
/// and goes among the remarks below it, unless they need more than the rest.
void VisitView::fitBody()
{
    const int width = m_grid->cellRect(2, 0).width();
    m_body->setMinimumHeight(1); // what it has at one size is no claim at the next
    m_body->setMaximumHeight(static_cast<int>(width * bodyAspect()) + 2 * fontMetrics().height());
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
    wide ? m_left->addWidget(m_remarks, 3) : m_middle->addWidget(m_remarks);
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
