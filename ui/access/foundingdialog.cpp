#include "ui/access/foundingdialog.h"

#include "ui/access/memberform.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Shown in no dialog of its own before: half a second is not worth one.
constexpr std::chrono::milliseconds foundingPatience(3000);

} // namespace

FoundingDialog::FoundingDialog(const Surroundings &surroundings, const Prompts &prompts, QWidget *parent)
    : KeyDialog(prompts, surroundings.today, parent),
      m_surroundings(surroundings),
      m_above(new QVBoxLayout),
      m_below(new QVBoxLayout),
      m_member(new MemberForm(surroundings.user))
{
    setFirstPage(firstPage());
    connect(m_member, &MemberForm::edited, this, [this] { refuse({}); });
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

void FoundingDialog::nameButtons(const QString &leave, const QString &finish)
{
    KeyDialog::nameButtons(leave, tr("&Next"), finish);
}

void FoundingDialog::leaveFirst()
{
    QString missing = problem();
    if (missing.isEmpty())
        missing = m_member->problem();
    if (!missing.isEmpty())
        return refuse(missing);
    MemberForm::Logins logins = m_member->takeLogins();
    const QString fullName = m_member->fullName();
    std::optional<Result<FirstMember>> made;
    {
        const QScopedValueRollback busy(isBusy(), true);
        LongTask task(windowTitle(), tr("The keys are being made."), this, foundingPatience);
        task.runAside([&](const LongTask::GoOn &) {
            made.emplace(FirstMember::make(logins.first, m_surroundings.slowness, fullName));
        });
    }
    if (!*made)
        return refuse(terms::message(made->error()));
    showKey(registryName(), (*made)->recoveryKey());
    m_founded.emplace(Founded{**std::move(made), std::move(logins.again), logins.first.user});
}

FoundingDialog::Founded FoundingDialog::take() { return *std::exchange(m_founded, std::nullopt); }

} // namespace malar
