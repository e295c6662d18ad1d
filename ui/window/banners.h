#pragma once

#include <QWidget>

namespace malar {

class Backups;
class Session;
class Strip;

/// What stands across the top of every page: that the data are synthetic, that the registry can only be read,
/// that anybody can read it, that it is older than it was, and the message of the moment.
class Banners final : public QWidget {
    Q_OBJECT

public:
    /// The message lies over the pages, so that nothing moves when it comes and goes.
    Banners(const Session &, QWidget &pages, QWidget *parent = nullptr);

    /// What is to be known of the second place, as long as it is so.
    void follow(Backups &);
    /// That the registry is not what this computer saw last; empty where it is.
    void sayOlder(const QString &);
    /// Empty takes the message away. A file that was written can be opened from it.
    void say(const QString &sentence, const QString &file = {});
    /// That it was opened by the recovery key, and somebody is to have a new passphrase.
    void remindOfPassphrase(bool);

signals:
    void passphraseRequested();
    void sealRequested();     // of one that anybody can read
    void placeRequested();    // a second one
    void presentRequested();  // of a registry that is shown as it was
    void olderAccepted();     // it is the right one all the same
    void takeOverRequested(); // of a registry whose lock nobody may answer for

private:
    Strip *m_older;
    Strip *m_message;
    Strip *m_backup;
    Strip *m_owed;
};

} // namespace malar
