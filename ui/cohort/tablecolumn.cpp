#include "ui/cohort/tablecolumn.h"

#include "ui/parts/look.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace malar::tablecolumn {

void fill(QScrollArea &scroll, std::initializer_list<QWidget *> widgets)
{
    const int half = look::halfLine(scroll);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half * 2);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch();
    scroll.setWidget(content);
    scroll.setWidgetResizable(true);
    scroll.setFocusPolicy(Qt::NoFocus);
}

} // namespace malar::tablecolumn
