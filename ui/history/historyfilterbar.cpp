#include "ui/history/historyfilterbar.h"

#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/session/session.h"
#include "ui/words/historywords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QStringList codesOf(const Session &session)
{
    QStringList codes;
    for (const PatientRecord &record : session.records())
        codes << record.patient.code;
    return codes;
}

/// Everybody, and who stands in the history: looked for in all of its rows, so only once somebody asks.
class WhoBox final : public QComboBox {
public:
    explicit WhoBox(const Session &session) : m_session(session)
    {
        addItem(HistoryFilterBar::tr("Everybody"));
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        if (count() == 1)
            if (const Result<QStringList> names = m_session.store().historyNames())
                addItems(*names);
        QComboBox::focusInEvent(event);
    }

private:
    const Session &m_session;
};

} // namespace

HistoryFilterBar::HistoryFilterBar(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QComboBox),
      m_who(new WhoBox(session)),
      m_patient(new QLineEdit),
      m_from(new DateField),
      m_to(new DateField)
{
    for (const HistoryKind &kind : historyKinds())
        m_kind->addItem(kind.name);
    auto *completer = new QCompleter(codesOf(session), m_patient);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_patient->setCompleter(completer);
    m_patient->setPlaceholderText(tr("study code"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::halfLine(*this));
    const auto add = [row](const QString &words, QWidget *field, const QString &name) {
        auto *label = new QLabel(words);
        label->setBuddy(field);
        field->setObjectName(name);
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&What"), m_kind, u"kind"_s);
    add(tr("W&ho"), m_who, u"who"_s);
    add(tr("&Patient"), m_patient, u"patientCode"_s);
    add(tr("&From"), m_from, u"from"_s);
    add(tr("&To"), m_to, u"to"_s);
    const int letter = fontMetrics().averageCharWidth();
    m_patient->setFixedWidth(16 * letter);
    for (DateField *day : {m_from, m_to}) {
        day->setFixedWidth(15 * letter);
        day->setPlaceholderText(tr("any day"));
        connect(day, &DateField::edited, this, &HistoryFilterBar::changed);
    }
    for (QComboBox *choice : {m_kind, m_who})
        connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_patient, &QLineEdit::textChanged, this, &HistoryFilterBar::changed);
    row->addStretch();
}

std::optional<PatientId> HistoryFilterBar::patient() const
{
    const QString code = m_patient->text().trimmed();
    const auto found = std::ranges::find_if(m_session.records(), [&code](const PatientRecord &record) {
        return record.patient.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == m_session.records().end() ? std::nullopt : std::optional(found->patient.id);
}

HistoryFilter HistoryFilterBar::filter() const
{
    const HistoryKind kind = historyKinds().at(static_cast<std::size_t>(m_kind->currentIndex()));
    HistoryFilter filter;
    filter.entities = kind.entities;
    filter.actions = kind.actions;
    if (m_who->currentIndex() > 0)
        filter.who = m_who->currentText();
    filter.patient = patient();
    if (const auto from = m_from->date())
        filter.from = from->startOfDay();
    if (const auto to = m_to->date())
        filter.until = to->addDays(1).startOfDay();
    return filter;
}

QString HistoryFilterBar::problem() const
{
    for (const DateField *day : {m_from, m_to})
        if (const QString why = day->unreadable(); !why.isEmpty())
            return why;
    const QString code = m_patient->text().trimmed();
    if (!code.isEmpty() && !patient())
        return tr("No patient has the study code “%1”. Check the spelling.").arg(code);
    return {};
}

bool HistoryFilterBar::isOpen() const
{
    return m_kind->currentIndex() == 0 && m_who->currentIndex() == 0 &&
           m_patient->text().trimmed().isEmpty() && m_from->text().isEmpty() && m_to->text().isEmpty();
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_kind->setCurrentIndex(0);
        m_who->setCurrentIndex(0);
        m_patient->clear();
        m_from->clear();
        m_to->clear();
    }
    emit changed();
}

} // namespace malar
