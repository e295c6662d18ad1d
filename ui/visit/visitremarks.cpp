#include "ui/visit/visitremarks.h"

#include "ui/parts/look.h"
#include "ui/visit/eventpanel.h"
#include "ui/visit/infusionpanel.h"
#include "ui/words/fieldlabels.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace malar {

VisitRemarks::VisitRemarks(QWidget *parent)
    : QWidget(parent),
      m_assessor(new QLineEdit(this)),
      m_assessors(new QStringListModel(this)),
      m_infusion(new InfusionPanel(this)),
      m_events(new EventPanel(this)),
      m_note(new QPlainTextEdit(this))
{
    auto *completer = new QCompleter(m_assessors, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_assessor->setCompleter(completer);
    m_assessor->setPlaceholderText(tr("name or initials"));
    connect(m_assessor, &QLineEdit::textEdited, this, &VisitRemarks::assessorEdited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &VisitRemarks::assessorEdited);

    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().height() * 2);
    m_note->setMaximumHeight(fontMetrics().height() * 8);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { emit noteEdited(m_note->toPlainText()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [column](const QString &name, QWidget *field, int stretch) {
        QLabel *label = look::caption(name);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, stretch);
        column->addSpacing(4);
    };
    add(tr("&Assessed by"), m_assessor, 0);
    column->addWidget(m_infusion);
    column->addWidget(m_events);
    add(formLabel("note"), m_note, 1);
    column->addStretch(0);
}

std::vector<QWidget *> VisitRemarks::stops() const
{
    std::vector<QWidget *> all{m_assessor};
    for (const std::vector<QWidget *> &panel : {m_infusion->stops(), m_events->stops()})
        all.insert(all.end(), panel.begin(), panel.end());
    all.push_back(m_note);
    return all;
}

QWidget *VisitRemarks::first() const { return m_assessor; }

void VisitRemarks::setAssessors(const QStringList &names) { m_assessors->setStringList(names); }

void VisitRemarks::show(const Visit &visit, bool locked)
{
    if (m_assessor->text() != visit.assessor)
        m_assessor->setText(visit.assessor);
    m_assessor->setReadOnly(locked);
    if (m_note->toPlainText() != visit.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(visit.note);
    }
    m_note->setReadOnly(locked);
    // What cannot be edited does not look as if it could.
    const QPalette::ColorRole ground = locked ? QPalette::Window : QPalette::Base;
    m_note->viewport()->setBackgroundRole(ground);
    QPalette own;
    own.setColor(QPalette::Base, own.color(ground));
    if (own.color(QPalette::Base) != m_assessor->palette().color(QPalette::Base))
        m_assessor->setPalette(own);
}

} // namespace malar
