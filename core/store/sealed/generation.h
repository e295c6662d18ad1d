#pragma once

#include "core/store/sealed/header.h"

#include <QDateTime>

#include <vector>

/// What lies in the second place of a registry: its mirror, "malar-3f2a9c1d07b4.malar", and the files that it
/// was before, "malar-3f2a9c1d07b4-20261130T162700Z.malar". The names say nothing but a number that stands in
/// clear in each of them, and when it was written last.
namespace malar::sealed {

/// The number: of the salt, which stays for the registry's life.
QString tagOf(const Header &);

QString mirrorName(const QString &tag);
/// The first of one second, or a later one.
QString generationName(const QString &tag, const QDateTime &at, int nth = 1);

struct BackupName {
    QString tag;
    QDateTime at; // UTC; none of a mirror
    bool operator==(const BackupName &) const = default;
};
/// Nothing where it is no name of ours.
std::optional<BackupName> backupNameIn(const QString &fileName);

struct Generation {
    QString name;
    QDateTime at; // UTC
    quint64 size = 0;
    bool operator==(const Generation &) const = default;
};
/// Those that may go: all of two weeks stay, of three months the last of each week, of two years the last of
/// each month; of these, from the newest on, as many as have room in `budget` bytes; and the newest two in
/// any case.
std::vector<Generation> superfluous(std::vector<Generation>, const QDateTime &now, quint64 budget);

/// Renames a file to the generation that it is by the time of its last change; its name. Errors as of
/// File::rename().
Result<QString> keptAsGeneration(File &, const QString &tag);

} // namespace malar::sealed
