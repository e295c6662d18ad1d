#pragma once

#include "ui/access/membership.h"

#include <QObject>

namespace malar {

class Actions;
class Banners;
class MainWindow;
class Session;

/// Who uses the registry of a window: who is signed in, their dialogs, and what somebody is asked who came by
/// the recovery key. Belongs to the window.
class People final : public QObject {
    Q_OBJECT

public:
    struct Around {
        MainWindow &window;
        Actions &actions;
        Banners &banners;
    };

    People(Session &, Prompts, const Around &);

    bool eventFilter(QObject *, QEvent *) override;

private:
    Membership membership() const;
    QString whyNoPassphrase() const;
    void showUsers();
    void changePassphrase();
    void givePassphrase();
    template <class Dialog> void open(Dialog *);

    Session &m_session;
    const Prompts m_prompts;
    const Around m_around;
    bool m_hasAsked; // whoever came by the recovery key; or there is nothing to ask
};

} // namespace malar
