#include "core/store/actor.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace malar {

QString Actor::login()
{
    static const QString name = [] {
        const passwd *entry = getpwuid(geteuid());
        return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
    }();
    return name;
}

Actor Actor::of(const std::shared_ptr<const keyring::Opener> &opener)
{
    Actor actor = ofSystem();
    actor.member = opener->seat.member;
    actor.role = opener->seat.role;
    actor.keys = opener->keys;
    actor.user = {opener, &opener->user};
    return actor;
}

Actor Actor::ofSystem()
{
    Actor actor;
    actor.name = login();
    actor.workstation = QSysInfo::machineHostName();
    return actor;
}

} // namespace malar
