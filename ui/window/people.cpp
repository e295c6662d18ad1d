#include "ui/window/people.h"

#include "ui/access/passphrasedialogs.h"
#include "ui/access/usersdialog.h"
#include "ui/parts/forbidden.h"
#include "ui/registry/registrypage.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/banners.h"
#include "ui/window/mainwindow.h"
#include "ui/window/signedin.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Who can be let in again: administrators first, as somebody has to manage the registry.
std::vector<Member> forgetful(const Store &store)
{
    const Result<std::vector<Member>> members = store.members();
    std::vector<Member> all = members ? *members : std::vector<Member>();
    std::erase_if(all, [](const Member &each) { return !each.hasKeys || each.isDisabled; });
    std::ranges::stable_sort(all, {}, &Member::role);
    return all;
}

bool isByRecoveryKey(const Store &store) { return store.isSealed() && store.member().isNull(); }

} // namespace

People::People(Session &session, Prompts prompts, const Around &around)
    : QObject(&around.window),
      m_session(session),
      m_prompts(std::move(prompts)),
      m_around(around),
      m_hasAsked(!isByRecoveryKey(session.store()) || session.isReadOnly())
{
    Actions &actions = around.actions;
    connect(actions.users, &QAction::triggered, this, &People::showUsers);
    connect(actions.passphrase, &QAction::triggered, this, &People::changePassphrase);
    forbid(*actions.passphrase, whyNoPassphrase());
    connect(&around.banners, &Banners::passphraseRequested, this, &People::givePassphrase);
    around.banners.remindOfPassphrase(!m_hasAsked);
    around.window.installEventFilter(this);
    around.window.menuBar()->setCornerWidget(
        new SignedIn(session, {actions.passphrase, actions.users, actions.lock}));
}

/// Once, before anything else is done in the window.
bool People::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && !std::exchange(m_hasAsked, true))
        QTimer::singleShot(0, this, &People::givePassphrase);
    return QObject::eventFilter(object, event);
}

Membership People::membership() const
{
    return {
        m_session.store(),
        [this](const std::function<Result<Done>(Store &)> &change) { return m_session.changeMany(change); },
        m_session.registry().name, m_prompts, m_session.today()};
}

QString People::whyNoPassphrase() const
{
    const Store &store = m_session.store();
    if (!store.isSealed())
        return tr("This registry is not sealed: nobody signs in.");
    if (isByRecoveryKey(store))
        return tr("It was opened by the recovery key: give somebody a new passphrase among the users.");
    if (m_session.isReadOnly())
        return tr("The registry can only be read here, so the passphrase stays as it is.");
    return {};
}

/// On the page that they belong to. No visit is open behind any of these: what is typed waits to be kept, and
/// the file cannot take it while it is written anew.
void People::showUsers()
{
    m_around.window.showRegistry();
    if (qobject_cast<RegistryPage *>(m_around.window.page()))
        (new UsersDialog(membership(), &m_around.window))->open();
}

void People::changePassphrase()
{
    if (m_around.window.mayLeave())
        open(new MyPassphraseDialog(membership(), &m_around.window));
}

void People::givePassphrase()
{
    if (!m_around.window.mayLeave())
        return;
    const std::vector<Member> whose = forgetful(m_session.store());
    if (whose.empty())
        return showUsers();
    auto *dialog = new ForgottenPassphraseDialog(membership(), whose, tr("Later"), &m_around.window);
    connect(dialog, &ForgottenPassphraseDialog::told, &m_around.banners,
            [this] { m_around.banners.remindOfPassphrase(false); });
    open(dialog);
}

template <class Dialog> void People::open(Dialog *dialog)
{
    connect(dialog, &Dialog::told, this, [this](const QString &sentence) { m_around.window.say(sentence); });
    dialog->open();
}

} // namespace malar
