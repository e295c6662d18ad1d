#include "ui/photographs/photographdialog.h"

#include "core/analysis/photographlist.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/photographs/entrywords.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PhotographDialog::PhotographDialog(Session &session, const PatientId &patient, std::vector<Entry> entries,
                                   const QString &said, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_patient(patient),
      m_isNew(true),
      m_list(new EntryList(std::move(entries)))
{
    build(tr("Add photographs"), tr("&Add"), m_list->entries().front().photograph.date);
    say(said);
}

PhotographDialog::PhotographDialog(Session &session, const PatientId &patient, const Photograph &photograph,
                                   const QByteArray &thumbnail, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_patient(patient),
      m_isNew(false),
      m_list(new EntryList({{photograph, {{}, thumbnail}, photograph.region, {}, {}}}))
{
    build(tr("Correct the photograph"), tr("&Save"), photograph.date);
}

void PhotographDialog::build(const QString &title, const QString &verb, QDate day)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int half = look::halfLine(*this);
    makeFields(day);
    m_buttons->button(QDialogButtonBox::Save)->setText(verb);

    auto *form = new QFormLayout;
    form->addRow(formLabel("region"), m_region);
    form->addRow(formLabel("note"), m_note);
    auto *days = new QHBoxLayout;
    days->addWidget(m_day);
    days->addWidget(dayChoices(), 1);
    form->addRow(tr("&Day"), days);
    qobject_cast<QLabel *>(form->labelForField(days))->setBuddy(m_day);
    form->addRow(QString(), m_visit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_list, 1);
    if (const QString size = sizeWords(m_list->entries()); !size.isEmpty()) {
        auto *said = look::caption(size);
        said->setWordWrap(true);
        column->addWidget(said);
    }
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());

    m_list->setCurrentRow(0);
    m_list->setFocus();
    judge();
}

void PhotographDialog::makeFields(QDate day)
{
    m_region = new QComboBox;
    m_region->setObjectName(u"region"_s);
    m_region->setPlaceholderText(tr("type its letter in the list, or choose"));
    m_region->setMaxVisibleItems(static_cast<int>(regionCount) + 1);
    addRegions(*m_region);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_day = new DateField;
    m_day->setObjectName(u"day"_s);
    m_day->setDate(day);
    m_visit = look::caption();
    m_problem = new Strip(Strip::Kind::Warning);
    m_problem->setObjectName(u"problem"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(m_list, &EntryList::changed, this, &PhotographDialog::showCurrent);
    connect(m_region, &QComboBox::activated, this, [this] { m_list->setRegion(chosenRegion(*m_region)); });
    connect(m_note, &QLineEdit::textEdited, m_list, &EntryList::setNote);
    connect(m_day, &DateField::edited, this, &PhotographDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PhotographDialog::saveAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Today and the days of the visits, the latest first.
QComboBox *PhotographDialog::dayChoices()
{
    auto *choices = new QComboBox;
    choices->setObjectName(u"days"_s);
    choices->setAccessibleName(tr("Day of a visit"));
    choices->setPlaceholderText(tr("today, or the day of a visit"));
    choices->addItem(tr("Today"), m_session.today());
    for (const VisitTotals &visit : std::views::reverse(m_session.record(m_patient)->visits))
        if (visit.state != VisitState::EnteredInError && visit.date != m_session.today())
            choices->addItem(tr("Visit of %1").arg(terms::date(visit.date)), visit.date);
    choices->setCurrentIndex(-1);
    connect(choices, &QComboBox::activated, this, [this, choices] {
        m_day->setDate(choices->currentData().toDate());
        judge();
    });
    return choices;
}

void PhotographDialog::showCurrent()
{
    if (const EntryList::Entry *entry = m_list->current()) {
        chooseRegion(*m_region, entry->region);
        m_note->setText(entry->photograph.note);
    }
}

void PhotographDialog::judge()
{
    const std::optional<QDate> day = m_day->date();
    const bool visited = day && visitOn(*m_session.record(m_patient), *day);
    const QString goes = !day      ? tr("The day on which they were taken.")
                         : visited ? tr("Goes with the visit of that day.")
                                   : tr("No visit on that day: it stands by itself.");
    const QString camera = day ? cameraWords(m_list->entries(), *day) : QString();
    m_visit->setText(camera.isEmpty() ? goes : goes + u'\n' + camera);
}

/// The window grows by what the sentence takes; nothing runs under anything else.
void PhotographDialog::say(const QString &problem)
{
    m_problem->say(problem);
    makeRoom(*this);
}

/// Why nothing of that day can be saved; empty where all can.
QString PhotographDialog::unfit(QDate day) const
{
    const PatientRecord &record = *m_session.record(m_patient);
    for (const EntryList::Entry &entry : m_list->entries()) {
        if (!entry.region)
            return tr(
                "Say of each photograph which region it shows: type its letter, or choose “Whole body”.");
        Photograph next = entry.photograph;
        next.date = day;
        const auto before = m_isNew ? std::nullopt : std::optional(entry.photograph.date);
        if (const auto why = fault(next, before, record, m_session.today()))
            return refusal(*why, photographConsent(record.consents, day, m_session.today()));
    }
    return {};
}

Result<Done> PhotographDialog::save(const EntryList::Entry &entry, QDate day)
{
    Photograph photograph = entry.photograph;
    if (photograph.date != day || m_isNew)
        photograph.visit = visitOn(*m_session.record(m_patient), day);
    photograph.date = day;
    photograph.region = *entry.region;
    photograph.note = photograph.note.trimmed();
    return m_isNew ? m_session.add(m_patient, photograph, entry.image)
                   : m_session.save(m_patient, photograph);
}

void PhotographDialog::saveAll()
{
    const std::optional<QDate> day = m_day->date();
    const QString why = day ? unfit(*day) : whyNoDate(m_day->text());
    if (!why.isEmpty())
        return say(why);
    while (!m_list->entries().empty()) {
        if (const Result<Done> saved = save(m_list->entries().front(), *day); !saved)
            return say(terms::message(saved.error())); // those that are still listed
        m_list->removeFirst();
    }
    accept();
}

} // namespace malar
