#include "ui/visit/infusionpanel.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/look.h"
#include "ui/words/writtennumber.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

InfusionPanel::InfusionPanel(QWidget *parent)
    : QWidget(parent),
      m_recorded(look::caption()),
      m_undo(look::plain({})),
      m_reason(new QLineEdit),
      m_due(look::caption()),
      m_given(new QPushButton(tr("Given as planned  F5"))),
      m_missed(look::plain(tr("Missed  Shift+F5"))),
      m_edit(look::plain({}))
{
    m_recorded->setObjectName(u"infusionRecorded"_s);
    m_due->setObjectName(u"infusionDue"_s);
    m_reason->setObjectName(u"infusionWhy"_s);
    m_reason->setPlaceholderText(tr("why, in a few words"));
    m_reason->setAccessibleName(tr("Why the infusion departs from the plan"));
    for (QLabel *label : {m_recorded, m_due})
        label->setWordWrap(true);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(answers, 4, 2);
    for (QPushButton *button : {m_given, m_missed, m_edit})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(m_recorded);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_due);
    column->addWidget(answers);
    connect(m_given, &QPushButton::clicked, this, &InfusionPanel::givenAsPlanned);
    connect(m_missed, &QPushButton::clicked, this, &InfusionPanel::missed);
    connect(m_edit, &QPushButton::clicked, this, &InfusionPanel::editRequested);
    connect(m_undo, &QPushButton::clicked, this, &InfusionPanel::undoRequested);
    connect(m_reason, &QLineEdit::editingFinished, this, &InfusionPanel::finish);
    connect(m_reason, &QLineEdit::returnPressed, this, &InfusionPanel::reasonConfirmed);
}

void InfusionPanel::show(const Content &content, bool locked)
{
    setVisible(!content.isEmpty());
    const auto put = [](auto *widget, const QString &text) {
        widget->setText(withUnits(text));
        widget->setVisible(!text.isEmpty());
    };
    put(m_recorded, content.recorded);
    put(m_undo, content.undo);
    put(m_due, content.due);
    put(m_edit, content.edit);
    m_given->setVisible(content.asks);
    m_missed->setVisible(content.asks);
    m_reason->setVisible(content.reason.has_value());
    if (!m_reason->isModified())
        m_reason->setText(content.reason.value_or(QString()));
    for (QWidget *each : stops())
        each->setEnabled(!locked);
}

void InfusionPanel::finish()
{
    if (!m_reason->isModified())
        return;
    m_reason->setModified(false);
    emit reasonEdited(m_reason->text().trimmed());
}

void InfusionPanel::askReason() { m_reason->setFocus(Qt::OtherFocusReason); }

std::vector<QWidget *> InfusionPanel::stops() const { return {m_undo, m_reason, m_given, m_missed, m_edit}; }

} // namespace malar
