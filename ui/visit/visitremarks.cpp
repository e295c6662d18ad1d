#include "ui/visit/visitremarks.h"

#include "ui/style/look.h"
#include "ui/visit/eventpanel.h"
#include "ui/visit/infusionpanel.h"

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
    add(tr("&Note"), m_note, 1);
    column->addStretch(0);
    chainTabs();
}

void VisitRemarks::chainTabs()
{
    QWidget *last = m_assessor;
    const auto follow = [&last](const std::vector<QWidget *> &stops) {
        for (QWidget *stop : stops) {
            setTabOrder(last, stop);
            last = stop;
        }
    };
    follow(m_infusion->stops());
    follow(m_events->stops());
    setTabOrder(last, m_note);
}

QWidget *VisitRemarks::first() const { return m_assessor; }
QWidget *VisitRemarks::last() const { return m_note; }

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
}

} // namespace malar
