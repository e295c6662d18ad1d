#include "ui/parts/emptystate.h"

#include "ui/parts/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace malar {

EmptyState::EmptyState(const QString &action, QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_button(new QPushButton(action))
{
    const int half = look::halfLine(*this);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_button->setAutoDefault(true); // Return presses it
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addSpacing(half);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::begun);
}

void EmptyState::say(const QString &sentence, bool canBegin)
{
    m_text->setText(sentence);
    m_button->setVisible(canBegin);
}

} // namespace malar
