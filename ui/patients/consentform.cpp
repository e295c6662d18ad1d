#include "ui/patients/consentform.h"

#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

void addField(QHBoxLayout *row, const QString &label, const QString &name, QLineEdit *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setObjectName(name);
    row->addWidget(words);
    row->addWidget(field);
}

} // namespace

ConsentForm::ConsentForm(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_meaning(look::caption())
{
    auto *about = look::caption(tr("Tick what the form covers. Where nothing is ticked, it counts for the "
                                   "treatment and the data, never for photographs."));
    about->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(u"withdrawal"_s);
    QPushButton *another = look::plain(tr("A&nother consent"));
    another->setObjectName(u"anotherConsent"_s);
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &ConsentForm::addAnother);
    const int half = look::halfLine(*this);
    m_column->setSpacing(half);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(half * 2, half * 2, half * 2, half);
    all->setSpacing(half);
    all->addWidget(about);
    all->addLayout(m_column);
    all->addWidget(another, 0, Qt::AlignLeft);
    all->addWidget(m_meaning);
    all->addStretch();
    setValue({});
}

QLayout *ConsentForm::firstLine(Block &block)
{
    auto *row = new QHBoxLayout;
    block.date = new DateField;
    block.version = new QLineEdit;
    block.date->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    block.version->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    addField(row, tr("Si&gned on"), u"consentDate"_s, block.date);
    addField(row, tr("&Version"), u"consentVersion"_s, block.version);
    row->addSpacing(look::halfLine(*this));
    for (std::size_t i = 0; i < block.scopes.size(); ++i) {
        block.scopes[i] = new QCheckBox(terms::label(static_cast<ConsentScope>(i)));
        block.scopes[i]->setObjectName(u"scope_"_s +
                                       QString::fromStdString(std::string(keysOf<ConsentScope>[i])));
        connect(block.scopes[i], &QCheckBox::toggled, this, &ConsentForm::follow);
        row->addWidget(block.scopes[i]);
    }
    row->addStretch();
    return row;
}

QLayout *ConsentForm::secondLine(Block &block)
{
    auto *row = new QHBoxLayout;
    block.words = new QLineEdit;
    block.withdrawn = new DateField;
    addField(row, tr("In the form's &words"), u"consentScope"_s, block.words);
    addField(row, tr("With&drawn on"), u"consentWithdrawn"_s, block.withdrawn);
    block.withdrawn->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    block.withdrawn->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    QPushButton *removal = look::plain(tr("Remove"));
    removal->setObjectName(u"removeConsent"_s);
    removal->setAutoDefault(false);
    connect(removal, &QPushButton::clicked, this, [this, page = block.page] { remove(page); });
    row->addWidget(removal);
    return row;
}

void ConsentForm::add(const Consent &consent)
{
    Block block;
    block.page = new QWidget;
    block.id = consent.id;
    auto *lines = new QVBoxLayout(block.page);
    lines->setContentsMargins(0, 0, 0, look::halfLine(*this));
    lines->addLayout(firstLine(block));
    lines->addLayout(secondLine(block));
    block.date->setDate(consent.date.isValid() ? std::optional(consent.date) : std::nullopt);
    block.version->setText(consent.version);
    block.words->setText(consent.scope);
    block.words->setCursorPosition(0);
    block.withdrawn->setDate(consent.withdrawn);
    for (std::size_t i = 0; i < block.scopes.size(); ++i)
        block.scopes[i]->setChecked(consent.scopes[i]);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(block.date), block.version, block.words,
                            static_cast<QLineEdit *>(block.withdrawn)})
        connect(edit, &QLineEdit::editingFinished, this, &ConsentForm::follow);
    m_column->addWidget(block.page);
    m_blocks.push_back(block);
    setFocusProxy(m_blocks.front().date);
}

void ConsentForm::addAnother()
{
    add({});
    m_blocks.back().date->setFocus();
}

void ConsentForm::remove(const QWidget *page)
{
    const auto found = std::ranges::find(m_blocks, page, &Block::page);
    found->page->deleteLater();
    m_blocks.erase(found);
    if (m_blocks.empty())
        add({});
    setFocusProxy(m_blocks.front().date);
    m_blocks.front().date->setFocus();
    follow();
}

void ConsentForm::setValue(const std::vector<Consent> &consents)
{
    for (const Block &block : m_blocks)
        delete block.page;
    m_blocks.clear();
    for (const Consent &consent : consents)
        add(consent);
    if (m_blocks.empty())
        add({});
    follow();
}

Consent ConsentForm::read(const Block &block)
{
    Consent consent{block.id,
                    block.date->date().value_or(QDate()),
                    block.version->text().trimmed(),
                    block.words->text().trimmed(),
                    block.withdrawn->date(),
                    {}};
    for (std::size_t i = 0; i < block.scopes.size(); ++i)
        consent.scopes[i] = block.scopes[i]->isChecked();
    return consent;
}

bool ConsentForm::isEmpty(const Block &block)
{
    Consent nothing;
    nothing.id = block.id;
    return block.date->text().trimmed().isEmpty() && block.withdrawn->text().trimmed().isEmpty() &&
           read(block) == nothing;
}

std::vector<Consent> ConsentForm::value() const
{
    std::vector<Consent> consents;
    for (const Block &block : m_blocks) {
        Consent consent = read(block);
        if (!consent.date.isValid())
            continue;
        if (consent.id.isNull())
            consent.id = makeId<ConsentTag>();
        consents.push_back(std::move(consent));
    }
    std::ranges::stable_sort(consents, {}, &Consent::date);
    return consents;
}

QString ConsentForm::unreadable() const
{
    for (const Block &block : m_blocks) {
        for (const auto &[name, field] : {std::pair(tr("Consent, signed on"), block.date),
                                          {tr("Consent, withdrawn on"), block.withdrawn}})
            if (const QString why = unreadableDate(name, *field); !why.isEmpty())
                return why;
        if (!isEmpty(block) && !block.date->date())
            return tr("A consent has no date. Type the day on which it was signed, or remove the consent.");
    }
    return {};
}

void ConsentForm::setVisits(const std::vector<VisitTotals> &visits)
{
    m_visits = visits;
    follow();
}

/// What a withdrawal means, and the visits that are of that day or later already.
QString ConsentForm::withdrawalWords(QDate withdrawn) const
{
    QString words = tr("Withdrawn on %1: from that day on nothing is entered, and the patient "
                       "is in no export and no cohort. What was entered stays in the registry.")
                        .arg(terms::date(withdrawn));
    QStringList later;
    for (const VisitTotals &visit : m_visits)
        if (visit.date >= withdrawn && visit.state != VisitState::EnteredInError)
            later << terms::date(visit.date);
    if (!later.isEmpty())
        words +=
            u' ' + tr("Visits of that day or later: %1. Check the date of the withdrawal, or of the visit.")
                       .arg(later.join(u", "_s));
    return words;
}

void ConsentForm::follow()
{
    const std::optional<QDate> withdrawn = withdrawal(value());
    m_meaning->setText(withdrawn ? withdrawalWords(*withdrawn) : QString());
    emit edited();
}

} // namespace malar
