#include "ui/clinical/eventform.h"

#include "ui/clinical/gradefield.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The labels of an enumeration in its order.
template <class Enum> QStringList labels()
{
    QStringList words;
    for (std::size_t i = 0; i < keysOf<Enum>.size(); ++i)
        words << terms::label(static_cast<Enum>(i));
    return words;
}

} // namespace

EventForm::EventForm(const QStringList &terms, QWidget *parent)
    : QWidget(parent),
      m_term(new QLineEdit),
      m_grade(new GradeField),
      m_onset(new DateField(DateField::Precision::Partial)),
      m_end(new DateField(DateField::Precision::Partial)),
      m_reported(new DateField),
      m_note(new QLineEdit)
{
    auto *completer = new QCompleter(terms, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_term->setCompleter(completer);
    m_term->setPlaceholderText(tr("what happened, in a few words"));
    m_term->setMaxLength(200);
    addFields();
    setFocusProxy(m_term);
    connect(m_term, &QLineEdit::textChanged, this, &EventForm::edited); // a completed term is not typed
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_onset, m_end, m_reported, m_note})
        connect(field, &QLineEdit::textEdited, this, &EventForm::edited);
    for (QComboBox *choice : {m_serious, m_relation, m_action, m_outcome})
        connect(choice, &QComboBox::currentIndexChanged, this, &EventForm::edited);
    connect(m_grade, &GradeField::edited, this, &EventForm::edited);
    connect(m_grade, &GradeField::refused, this, &EventForm::refused);
}

void EventForm::addFields()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    const auto add = [form](const QString &label, const QString &name, QWidget *field) {
        field->setObjectName(name);
        form->addRow(label, field);
    };
    add(tr("E&vent"), u"eventTerm"_s, m_term);
    add(formLabel("grade"), u"eventGrade"_s, m_grade);
    add(tr("&Began"), u"eventOnset"_s, m_onset);
    add(tr("En&ded"), u"eventEnd"_s, m_end);
    m_serious = addChoice(form, formLabel("serious"), labels<Answer>());
    m_relation = addChoice(form, tr("&Caused by the treatment"), labels<EventRelation>());
    m_action = addChoice(form, tr("Done with the &treatment"), labels<EventAction>());
    m_outcome = addChoice(form, formLabel("outcome"), labels<EventOutcome>());
    m_serious->setObjectName(u"eventSerious"_s);
    m_relation->setObjectName(u"eventRelation"_s);
    m_action->setObjectName(u"eventAction"_s);
    m_outcome->setObjectName(u"eventOutcome"_s);
    m_serious->setToolTip(tr("Death, danger to life, hospital, lasting harm, or a birth defect"));
    add(tr("To&ld on"), u"eventReported"_s, m_reported);
    add(formLabel("note"), u"eventNote"_s, m_note);
}

QComboBox *EventForm::addChoice(QFormLayout *form, const QString &label, const QStringList &words)
{
    auto *choice = new QComboBox;
    choice->addItems(words);
    form->addRow(label, choice);
    return choice;
}

void EventForm::setValue(const AdverseEvent &event)
{
    const QSignalBlocker quiet(this);
    m_given = event;
    m_term->setText(event.term);
    m_grade->setGrade(event.grade);
    m_onset->setPartial(event.onset);
    m_end->setPartial(event.end);
    m_serious->setCurrentIndex(static_cast<int>(event.serious));
    m_relation->setCurrentIndex(static_cast<int>(event.relation));
    m_action->setCurrentIndex(static_cast<int>(event.action));
    m_outcome->setCurrentIndex(static_cast<int>(event.outcome));
    m_reported->setDate(event.reported);
    m_note->setText(event.note);
}

AdverseEvent EventForm::value() const
{
    AdverseEvent event = m_given;
    event.term = m_term->text().trimmed();
    event.grade = m_grade->grade();
    event.onset = m_onset->partial();
    event.end = m_end->partial();
    event.serious = static_cast<Answer>(m_serious->currentIndex());
    event.relation = static_cast<EventRelation>(m_relation->currentIndex());
    event.action = static_cast<EventAction>(m_action->currentIndex());
    event.outcome = static_cast<EventOutcome>(m_outcome->currentIndex());
    event.reported = m_reported->date().value_or(m_given.reported);
    event.note = m_note->text().trimmed();
    return event;
}

QString EventForm::unreadable() const
{
    const std::initializer_list<std::pair<QString, const DateField *>> dates{
        {tr("Began"), m_onset}, {tr("Ended"), m_end}, {tr("Told on"), m_reported}};
    for (const auto &[name, field] : dates)
        if (const QString why = unreadableDate(name, *field); !why.isEmpty())
            return why;
    if (m_reported->text().trimmed().isEmpty())
        return tr("The day on which the event was told is empty. Type it as 2024-02-13.");
    return {};
}

} // namespace malar
