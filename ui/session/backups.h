#pragma once

#include "core/store/backup.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;
class QWidget;

namespace malar {

class Session;
class Settings;

/// Brings an open registry to its second place, in the background, while somebody types: soon after it was
/// opened, each hour and where somebody asks for it; and at closing. Of what needs none it does nothing.
class Backups final : public QObject {
    Q_OBJECT

public:
    Backups(const Session &, Settings &, QObject *parent = nullptr);
    ~Backups() override; // ends what is going on: the keys go with it

    /// Whether it is a sealed registry that may be written here, and so one that should have a second place.
    bool isWanted() const;
    QString folder() const; // empty: none is set
    /// And begins.
    void setFolder(const QString &);
    /// Whether a folder is on the disk that the registry is on, and lost with it.
    bool isOnSameDisk(const QString &folder) const;
    void begin();
    bool isBusy() const { return m_thread != nullptr; }
    /// Before the window closes; shows how far it is, and can be ended there.
    void finish(QWidget &window);

    QString standing() const; // how old the last one is, and where; a sentence
    /// What is to be said across the window: that there is none, or no new one for a week, and why. Empty
    /// where all is well.
    QString warning() const;

    const Session &session() const { return m_session; }

signals:
    void changed();

private:
    backup::Order order() const;
    void take();
    void take(const Result<backup::Made> &);

    const Session &m_session;
    Settings &m_settings;
    QTimer m_hour;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_isEnded;
    std::shared_ptr<std::optional<Result<backup::Made>>> m_made;
    bool m_isFinishing = false;
    QString m_trouble;
    QString m_remark;
};

} // namespace malar
