#include "ui/visit/visitremarks.h"

#include "ui/style/look.h"
#include "ui/terms.h"
#include "ui/visit/levelbutton.h"

#include <QCompleter>
#include <QHBoxLayout>
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
    const auto add = [this, column](const QString &name, QWidget *field) {
        QLabel *label = look::caption(name);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, field == m_note ? 1 : 0);
        column->addSpacing(4);
    };
    add(tr("&Assessed by"), m_assessor);
    add(tr("Adverse events since the last visit"), adverseEvents());
    add(tr("&Note"), m_note);
    column->addStretch(0);
    setTabOrder(m_assessor, m_adverseEvents.front());
    for (std::size_t i = 1; i < m_adverseEvents.size(); ++i)
        setTabOrder(m_adverseEvents[i - 1], m_adverseEvents[i]);
    setTabOrder(m_adverseEvents.back(), m_note);
}

QWidget *VisitRemarks::adverseEvents()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::array faces{tr("not asked"), tr("none"), tr("some")};
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto answer = static_cast<AdverseEvents>(i);
        auto *choice = new LevelButton(faces[i], all);
        choice->setFocusPolicy(Qt::TabFocus);
        choice->setAutoExclusive(true);
        choice->setToolTip(terms::label(answer));
        choice->setAccessibleName(tr("Adverse events: %1").arg(terms::label(answer)));
        connect(choice, &LevelButton::clicked, this, [this, answer] { emit adverseEventsEdited(answer); });
        m_adverseEvents.push_back(choice);
        row->addWidget(choice);
    }
    row->addStretch(1);
    return all;
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
    for (std::size_t i = 0; i < m_adverseEvents.size(); ++i) {
        const bool stands = static_cast<std::size_t>(visit.adverseEvents) == i;
        m_adverseEvents[i]->show(stands ? LevelButton::Ground::Chosen : LevelButton::Ground::Plain,
                                 palette().color(QPalette::Midlight));
        m_adverseEvents[i]->setEnabled(!locked);
    }
}

} // namespace malar
