#include "ui/window/rail.h"

#include "ui/parts/look.h"

#include <QButtonGroup>
#include <QIcon>
#include <QToolButton>
#include <QVBoxLayout>

namespace malar {

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    const int half = look::halfLine(*this);
    m_column->setContentsMargins(0, half, 0, half);
    m_column->setSpacing(half / 2);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(int id, const QString &label, const QIcon &icon)
{
    auto *button = new QToolButton;
    button->setText(label);
    button->setIcon(icon);
    const int size = look::halfLine(*this) * 3;
    button->setIconSize(QSize(size, size));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setProperty("rail", true);
    button->setMinimumWidth(look::halfLine(*this) * 10);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, id);
    m_column->insertWidget(m_column->count() - 1, button);
}

void Rail::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

} // namespace malar
