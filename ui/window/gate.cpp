#include "ui/window/gate.h"

#include "ui/access/conversiondialog.h"
#include "ui/access/newregistrydialog.h"
#include "ui/access/unlockdialog.h"
#include "ui/paper/filename.h"
#include "ui/parts/longtask.h"
#include "ui/registry/leftovers.h"
#include "ui/session/place.h"
#include "ui/session/settings.h"
#include "ui/words/terms.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Gate::Gate(Settings &settings, Prompts prompts, Session::Clock clock, Place place)
    : m_settings(settings),
      m_prompts(std::move(prompts)),
      m_clock(std::move(clock)),
      m_place(std::move(place))
{}

Gate::~Gate() { delete m_dialog; }

FoundingDialog::Surroundings Gate::surroundings() const
{
    return {m_settings.user(), m_clock().date(), m_slowness};
}

void Gate::unlock(const QString &path, const QString &told)
{
    UnlockDialog::Asked asked{path, m_settings.user(), m_settings.failedUnlocks(path), {}};
    asked.name = placeName(path);
    asked.shown = placeShown(path);
    auto *dialog = new UnlockDialog(asked, m_place.asking());
    // Where it stands alone, its end is not that of the program.
    dialog->setAttribute(Qt::WA_QuitOnClose, false);
    connect(dialog, &UnlockDialog::failed, this,
            [this, path](int failures) { m_settings.setFailedUnlocks(path, failures); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, told] { unlocked(*dialog, told); });
    connect(dialog, &QDialog::rejected, this, [this] { m_place.left(); });
    m_dialog = dialog;
    dialog->open();
}

void Gate::unlocked(UnlockDialog &dialog, const QString &told)
{
    if (!dialog.user().isEmpty())
        m_settings.setUser(dialog.user());
    auto store = Store::open(dialog.path(), dialog.take(), Store::Access::ReadWrite, Store::Proof::Beside);
    if (const auto weak = dialog.takeWeak(); store && weak)
        slowDown(**store, *weak);
    m_place.take(std::move(store), told);
}

/// Where that fails, or somebody has no time for it, it is done the next time.
void Gate::slowDown(Store &store, const keyring::Login &login)
{
    LongTask task(tr("Opening the registry"), tr("Guessing at passphrases is being made harder."),
                  m_place.asking());
    task.runHere([&](const LongTask::GoOn &goOn) {
        static_cast<void>(
            store.changePassphrase(login.passphrase, login.passphrase, Store::Known::ToNobodyElse, goOn));
    });
}

void Gate::create()
{
    auto *dialog = new NewRegistryDialog(surroundings(), m_prompts, m_place.asking());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { make(*dialog); });
    m_dialog = dialog;
    dialog->open();
}

void Gate::make(NewRegistryDialog &dialog)
{
    const FoundingDialog::Founded founded = dialog.take();
    const QString told = sweptBeside(dialog.path());
    Registry registry;
    registry.name = dialog.registryName();
    m_settings.setUser(founded.user);
    m_place.take(Store::create(dialog.path(), registry, founded.member), told);
}

void Gate::seal(const QString &path)
{
    auto *dialog = new ConversionDialog(path, surroundings(), m_prompts, m_place.asking());
    connect(dialog, &QDialog::rejected, this, [this, path] { m_settings.leavePlain(path); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Its window goes, and the dialog with it.
        auto founded = std::make_shared<FoundingDialog::Founded>(dialog->take());
        QTimer::singleShot(0, this, [this, path = dialog->path(), founded, kept = dialog->keepsPlain()] {
            sealNow(path, std::move(*founded), kept);
        });
    });
    m_dialog = dialog;
    dialog->open();
}

void Gate::sealNow(const QString &path, FoundingDialog::Founded founded, bool keepPlain)
{
    if (!m_place.clear())
        return;
    std::optional<Result<QStringList>> sealed;
    {
        LongTask task(tr("Sealing the registry"), tr("The registry is being sealed and compared."),
                      m_place.asking());
        task.runHere([&](const LongTask::GoOn &goOn) {
            sealed.emplace(Store::seal(path, founded.member, {std::move(founded.again), keepPlain, goOn}));
        });
    }
    if (!*sealed) // as it was
        return m_place.take(Store::open(path, Store::Access::ReadWrite, Store::Proof::Beside),
                            tr("The registry was not sealed. %1").arg(terms::message(sealed->error())));
    open(path, founded, tr("The registry is sealed."));
}

void Gate::open(const QString &path, const FoundingDialog::Founded &founded, const QString &told)
{
    m_settings.setUser(founded.user);
    m_place.take(Store::open(path, founded.member.opener(), Store::Access::ReadWrite, Store::Proof::Beside),
                 told);
}

void Gate::saveUnsealed(Session &session)
{
    const QFileInfo file(session.store().path());
    if (!m_prompts.confirm(m_place.asking(),
                           {tr("Save an unencrypted copy"),
                            tr("Whoever gets hold of the copy can read everything in it: names, visits, "
                               "photographs and the history. It opens with SQLite and with Malar."),
                            tr("Save the copy"), true}))
        return;
    const QString proposed =
        file.absolutePath() + u'/' +
        fileName({file.completeBaseName(), tr("unencrypted", "in a file's name")}, u"sqlite"_s);
    const QString path = m_prompts.saveFile(
        m_place.asking(), {tr("Where the copy is kept"), proposed, tr("SQLite (*.sqlite)")});
    if (path.isEmpty())
        return;
    const Result<Done> written = session.unseal(path);
    if (written)
        m_place.say(tr("The unencrypted copy was written to %1.").arg(QDir::toNativeSeparators(path)), path);
    else
        m_place.say(terms::message(written.error()), {});
}

} // namespace malar
