#pragma once

#include "app/commands.h"
#include "core/store/store.h"

#include <variant>

/// Who opens a sealed registry, and by what. Never among the arguments, which everybody on the machine reads.
namespace malar::app {

/// The options of a command that opens a registry.
void describeUnlocking(QCommandLineParser &);
/// Those of a command that makes one.
void describeFirstMember(QCommandLineParser &);

/// Whether one of these options is given.
bool namesUser(const QCommandLineParser &);
/// None where the options go together; else after a message.
std::optional<Exit> refusedUnlocking(const QCommandLineParser &);
/// The same where the command makes a registry, and so says where its recovery key is to be written.
std::optional<Exit> refusedFirstMember(const QCommandLineParser &);

/// From where the options say, from the file that MALAR_PASSPHRASE_FILE names, or asked on a terminal.
/// `prefix`: of the options, where a command opens two registries.
std::variant<keyring::Credentials, Exit> credentials(const QString &registry, const QCommandLineParser &,
                                                     const QString &prefix = {});

/// Whether a passphrase opens what stands there: a sealed file, or a registry on a server.
bool opensByKeys(const Result<Standing> &);
/// None where it does; else after a message.
std::optional<Exit> notSealed(const QString &registry);
/// What opens a sealed registry; the exit after a message.
std::variant<Opener, Exit> openerOf(const QString &registry, const QCommandLineParser &);

/// What opens it, asked for where it is sealed, and nothing else; the exit after a message.
std::variant<std::optional<Opener>, Exit> openerIfSealed(const QString &registry, const QCommandLineParser &);

/// The registry, unlocked where it is sealed, which is then a row of its history; the exit after a message.
std::variant<std::unique_ptr<Store>, Exit> openFile(const QString &registry, const QCommandLineParser &,
                                                    Store::Access, Store::Proof);

/// Whoever makes a registry, and how they log in.
struct Founder {
    FirstMember first;
    keyring::Login again;
};
/// On a terminal the passphrase is asked twice. The recovery key lies in its file afterwards.
std::variant<Founder, Exit> founder(const QString &registry, const QCommandLineParser &);
/// Of a registry that was not made after all.
void removeRecoveryFile(const QCommandLineParser &);

} // namespace malar::app
