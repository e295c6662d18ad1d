#include "ui/session/backups.h"

#include "ui/parts/longtask.h"
#include "ui/session/backupwords.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QDir>
#include <QScopedValueRollback>
#include <QStorageInfo>
#include <QThread>

namespace malar {
namespace {

constexpr std::chrono::seconds soon(20); // once the window is up and its first page read
constexpr int daysBeforeWarning = 7;

} // namespace

Backups::Backups(const Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &Backups::begin);
    m_hour.start();
    QTimer::singleShot(soon, this, &Backups::begin);
}

Backups::~Backups()
{
    if (!m_thread)
        return;
    *m_isEnded = true;
    m_thread->wait();
}

bool Backups::isWanted() const
{
    const Store &store = m_session.store();
    return store.isSealed() && !store.isOnServer() && !store.path().isEmpty() &&
           store.access() == Store::Access::ReadWrite;
}

QString Backups::folder() const { return m_settings.backupFolder(m_session.store().path()); }

void Backups::setFolder(const QString &folder)
{
    m_settings.setBackupFolder(m_session.store().path(), QDir(folder).absolutePath());
    m_trouble.clear();
    m_remark.clear();
    begin();
    emit changed();
}

bool Backups::isOnSameDisk(const QString &folder) const
{
    return QStorageInfo(folder).device() == QStorageInfo(m_session.store().path()).device();
}

backup::Order Backups::order() const
{
    const QString path = m_session.store().path();
    return {path, folder(), m_session.now().toUTC(), !m_settings.lastBackup(path).isValid(), false, {}};
}

void Backups::begin()
{
    if (m_thread || m_isFinishing || !isWanted() || folder().isEmpty())
        return;
    m_isEnded = std::make_shared<std::atomic<bool>>(false);
    m_made = std::make_shared<std::optional<Result<backup::Made>>>();
    backup::Order todo = order();
    todo.progress = [isEnded = m_isEnded](std::size_t, std::size_t) { return !*isEnded; };
    m_thread.reset(QThread::create([opener = *m_session.store().opener(), todo, made = m_made] {
        made->emplace(backup::make(opener, todo));
    }));
    connect(m_thread.get(), &QThread::finished, this, qOverload<>(&Backups::take));
    m_thread->start(QThread::LowPriority);
    emit changed();
}

void Backups::take()
{
    if (!m_thread)
        return;
    m_thread->wait();
    m_thread.reset();
    if (m_made->has_value())
        take(**m_made);
}

void Backups::take(const Result<backup::Made> &made)
{
    m_trouble = made ? QString() : backupwords::trouble(made.error(), folder());
    if (made) {
        m_settings.setLastBackup(m_session.store().path(), m_session.now().toUTC());
        if (const QString remark = backupwords::remark(*made); !remark.isEmpty())
            m_remark = remark; // until the window closes
    }
    emit changed();
}

void Backups::finish(QWidget &window)
{
    if (!isWanted() || folder().isEmpty())
        return;
    const QScopedValueRollback finishing(m_isFinishing, true);
    if (m_thread)
        m_thread->disconnect(this); // it is waited for here
    std::optional<Result<backup::Made>> made;
    backup::Order todo = order();
    LongTask task(tr("Backing up the registry"), tr("What is new is copied to the second place."), &window);
    task.runAside([&](const LongTask::GoOn &goOn) {
        constexpr unsigned long beat = 50;
        while (m_thread && !m_thread->wait(beat))
            if (!goOn(0, 0))
                *m_isEnded = true;
        todo.progress = goOn;
        made.emplace(backup::make(*m_session.store().opener(), todo));
    });
    take();
    take(*made);
}

QString Backups::standing() const
{
    const QString place = QDir::toNativeSeparators(folder());
    if (folder().isEmpty())
        return tr("none: whoever loses this disk loses the registry");
    const QDateTime last = m_settings.lastBackup(m_session.store().path());
    const QString age = backupwords::age(last, m_session.now().toUTC());
    if (m_thread && !last.isValid())
        return tr("Being backed up to %1").arg(place);
    if (!last.isValid())
        return tr("Not backed up to %1 yet").arg(place);
    return tr("Backed up %1 to %2").arg(age, place);
}

QString Backups::warning() const
{
    if (!isWanted())
        return {};
    if (folder().isEmpty())
        return tr("This registry has no second place: whoever loses this disk loses it. Choose a folder on "
                  "another disk or on the network; copies there are sealed as the registry is.");
    if (!m_remark.isEmpty())
        return m_remark;
    const QDateTime last = m_settings.lastBackup(m_session.store().path());
    if (!m_trouble.isEmpty())
        return last.isValid() ? tr("%1 The last backup was made %2.")
                                    .arg(m_trouble, backupwords::age(last, m_session.now().toUTC()))
                              : m_trouble;
    if (last.isValid() && last.daysTo(m_session.now().toUTC()) > daysBeforeWarning)
        return tr("The last backup of this registry was made %1.")
            .arg(backupwords::age(last, m_session.now().toUTC()));
    return {};
}

} // namespace malar
