#include "ui/access/unlockdialog.h"

#include "core/domain/onelinetext.h"
#include "core/store/keys/unlock.h"
#include "ui/access/failurepause.h"
#include "ui/access/passphrasefield.h"
#include "ui/access/recoverywords.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::chrono::milliseconds unlockPatience(3000);

} // namespace

UnlockDialog::UnlockDialog(const Asked &asked, QWidget *parent)
    : QDialog(parent),
      m_asked(asked),
      m_user(new QLineEdit(asked.user)),
      m_passphrase(new PassphraseField),
      m_recovery(new QLineEdit),
      m_pages(new QStackedWidget),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_other(look::plain({})),
      m_open(look::primary(tr("&Open"))),
      m_wait(new FailurePause(*m_open, asked.second))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = asked.name.isEmpty() ? QFileInfo(asked.path).completeBaseName() : asked.name;
    setWindowTitle(tr("%1 – Malar").arg(name));
    if (!m_asked.unlock)
        m_asked.unlock = [path = asked.path](const keyring::Credentials &with) { return unlock(path, with); };
    const int half = look::halfLine(*this);
    auto *title = look::title(name);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *place = look::caption(asked.shown.isEmpty() ? QDir::toNativeSeparators(asked.path) : asked.shown);
    place->setMinimumWidth(1); // a long path is cut before it widens the window
    place->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem"_s);
    m_pages->addWidget(passphrasePage());
    m_pages->addWidget(recoveryPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 3, half * 3, half * 3, half * 2);
    column->setSpacing(half);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(place)})
        column->addWidget(part);
    column->addSpacing(half);
    column->addWidget(m_pages);
    column->addWidget(m_problem);
    column->addWidget(m_wait);
    column->addStretch();
    column->addWidget(buttons());
    m_open->setDefault(true); // of the dialog, that it is in by now
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    showPage(Page::Passphrase);
    m_wait->begin(m_asked.failures);
}

QWidget *UnlockDialog::passphrasePage()
{
    m_user->setObjectName(u"user"_s);
    m_user->setMaxLength(longest::line);
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Passphrase"), m_passphrase);
    for (QLineEdit *edit : {m_user, m_passphrase->edit()})
        connect(edit, &QLineEdit::textEdited, m_problem, [this] { m_problem->say({}); });
    return page;
}

QWidget *UnlockDialog::recoveryPage()
{
    m_recovery->setObjectName(u"recovery"_s);
    m_recovery->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_recovery->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *about =
        look::caption(tr("Seven groups of four, as they were printed or saved when the registry was made. "
                         "Hyphens and small letters do not matter."));
    about->setWordWrap(true);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->addRow(tr("Recovery &key"), m_recovery);
    form->addRow(about);
    connect(m_recovery, &QLineEdit::textEdited, m_problem, [this] { m_problem->say({}); });
    return page;
}

QWidget *UnlockDialog::buttons()
{
    m_other->setObjectName(u"otherWay"_s);
    m_open->setObjectName(u"unlock"_s);
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setObjectName(u"leave"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryIt);
    connect(m_other, &QPushButton::clicked, this, [this] {
        showPage(m_pages->currentIndex() == Page::Passphrase ? Page::Recovery : Page::Passphrase);
    });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(m_other);
    line->addStretch();
    line->addWidget(leave);
    line->addWidget(m_open);
    return row;
}

void UnlockDialog::showPage(Page page)
{
    m_problem->say({});
    m_pages->setCurrentIndex(page);
    m_other->setText(page == Page::Passphrase ? tr("Use the &recovery key") : tr("Use the p&assphrase"));
    if (page == Page::Recovery)
        m_recovery->setFocus();
    else if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_passphrase->setFocus();
}

QString UnlockDialog::user() const
{
    return m_pages->currentIndex() == Page::Passphrase ? m_user->text().trimmed() : QString();
}

std::optional<keyring::Credentials> UnlockDialog::credentials()
{
    if (m_pages->currentIndex() == Page::Passphrase) {
        if (m_user->text().trimmed().isEmpty())
            m_user->setFocus();
        else if (m_passphrase->isEmpty())
            m_passphrase->setFocus();
        else
            return keyring::Credentials(keyring::Login{user(), m_passphrase->take()});
        return std::nullopt;
    }
    auto key = keyring::RecoveryKey::read(m_recovery->text());
    if (key) {
        QString typed = m_recovery->text();
        m_recovery->clear();
        keyring::passphraseFrom(typed); // which wipes it
        return keyring::Credentials(*std::move(key));
    }
    if (!m_recovery->text().trimmed().isEmpty()) // as it was typed: it is to be compared
        refuse(recoveryProblem(key.error(), m_recovery->text()));
    m_recovery->setFocus();
    return std::nullopt;
}

void UnlockDialog::tryIt()
{
    if (m_isBusy || !m_wait->isOver())
        return;
    if (const std::optional<keyring::Credentials> with = credentials())
        ask(*with);
}

void UnlockDialog::ask(const keyring::Credentials &with)
{
    std::optional<Result<Opener>> answer;
    {
        const QScopedValueRollback busy(m_isBusy, true);
        LongTask task(windowTitle(), tr("The registry is being opened."), this, unlockPatience);
        task.runAside([&](const LongTask::GoOn &) { answer.emplace(m_asked.unlock(with)); });
    }
    if (*answer) {
        m_opener.emplace(**std::move(answer));
        if (const auto *login = std::get_if<keyring::Login>(&with); login && m_opener->held().isWeak)
            m_weak = keyring::Login{login->user, keyring::Secret::copyOf(login->passphrase.bytes())};
        return accept();
    }
    const Error error = answer->error();
    if (error.kind != Error::Kind::WrongKey)
        return refuse(terms::message(error));
    const bool byName = m_pages->currentIndex() == Page::Passphrase;
    refuse(byName
               ? tr("The user name or the passphrase is wrong. Check both, and whether Caps Lock is on.")
               : tr("This is the recovery key of another registry, or of this one before it got a new one."));
    (byName ? m_passphrase->edit() : m_recovery)->setFocus();
    ++m_asked.failures;
    emit failed(m_asked.failures);
    m_wait->begin(m_asked.failures);
}

void UnlockDialog::refuse(const QString &sentence)
{
    m_problem->say(sentence);
    makeRoom(*this);
}

Opener UnlockDialog::take() { return *std::exchange(m_opener, std::nullopt); }

/// Not while another thread works for it.
void UnlockDialog::done(int result)
{
    if (!m_isBusy)
        QDialog::done(result);
}

} // namespace malar
