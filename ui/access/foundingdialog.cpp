#include "ui/access/foundingdialog.h"

#include "ui/access/memberform.h"
#include "ui/access/recoverypages.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

enum Page : std::uint8_t { First, Key, Proof };

/// Shown in no dialog of its own before: half a second is not worth one.
constexpr std::chrono::milliseconds foundingPatience(3000);

void wipeShown(QString &key)
{
    key.fill(u'\0');
    key.clear();
}

} // namespace

FoundingDialog::FoundingDialog(const Surroundings &surroundings, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_surroundings(surroundings),
      m_above(new QVBoxLayout),
      m_below(new QVBoxLayout),
      m_member(new MemberForm(surroundings.user)),
      m_key(new RecoveryKeyPage(prompts, surroundings.today)),
      m_proof(new RecoveryProofPage),
      m_pages(new QStackedWidget),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_leave(new QPushButton(tr("Cancel"))),
      m_back(new QPushButton(tr("&Back"))),
      m_next(look::primary({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int half = look::halfLine(*this);
    m_problem->setObjectName(u"problem"_s);
    for (QWidget *page : {firstPage(), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_proof)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons());
    m_next->setDefault(true); // of the dialog, that it is in by now
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_member, &MemberForm::edited, m_problem, [this] { m_problem->say({}); });
    showPage(Page::First);
}

QWidget *FoundingDialog::firstPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    for (QVBoxLayout *part : {m_above, m_below})
        part->setSpacing(look::halfLine(*this));
    column->setSpacing(look::halfLine(*this) * 2);
    column->addLayout(m_above);
    column->addWidget(m_member);
    column->addLayout(m_below);
    column->addStretch();
    return page;
}

QWidget *FoundingDialog::buttons()
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_leave->setObjectName(u"leave"_s);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Page::Key); });
    connect(m_next, &QPushButton::clicked, this, &FoundingDialog::goOn);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addStretch();
    for (QPushButton *button : {m_leave, m_back, m_next})
        line->addWidget(button);
    return row;
}

void FoundingDialog::nameButtons(const QString &leave, const QString &finish)
{
    m_leave->setText(leave);
    m_finish = finish;
}

void FoundingDialog::showPage(int page)
{
    m_problem->say({});
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page == Page::Proof);
    m_next->setText(page == Page::Proof ? m_finish : tr("&Next"));
    if (page == Page::Proof)
        m_proof->setFocus();
    else if (page == Page::Key)
        m_next->setFocus();
    makeRoom(*this);
}

void FoundingDialog::goOn()
{
    if (m_isBusy)
        return;
    if (m_pages->currentIndex() == Page::First) {
        QString missing = problem();
        if (missing.isEmpty())
            missing = m_member->problem();
        return missing.isEmpty() ? makeKeys() : refuse(missing);
    }
    if (m_pages->currentIndex() == Page::Key)
        return showPage(Page::Proof);
    if (const QString missing = m_proof->problem(); !missing.isEmpty())
        return refuse(missing);
    accept();
}

void FoundingDialog::makeKeys()
{
    MemberForm::Logins logins = m_member->takeLogins();
    const QString fullName = m_member->fullName();
    std::optional<Result<FirstMember>> made;
    {
        const QScopedValueRollback busy(m_isBusy, true);
        LongTask task(windowTitle(), tr("The keys are being made."), this, foundingPatience);
        task.runAside([&](const LongTask::GoOn &) {
            made.emplace(FirstMember::make(logins.first, m_surroundings.slowness, fullName));
        });
    }
    if (!*made)
        return refuse(terms::message(made->error()));
    QString shown = (*made)->recoveryKey().shown();
    m_key->show(registryName(), shown);
    m_proof->ask(shown);
    wipeShown(shown);
    m_founded.emplace(Founded{**std::move(made), std::move(logins.again), logins.first.user});
    showPage(Page::Key);
}

FoundingDialog::Founded FoundingDialog::take() { return *std::exchange(m_founded, std::nullopt); }

void FoundingDialog::refuse(const QString &sentence)
{
    m_problem->say(sentence);
    makeRoom(*this);
}

/// Not while another thread works for it.
void FoundingDialog::done(int result)
{
    if (!m_isBusy)
        QDialog::done(result);
}

} // namespace malar
