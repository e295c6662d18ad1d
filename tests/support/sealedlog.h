#pragma once

#include "core/store/sealed/log.h"

#include <map>
#include <random>

/// Logs to test with: pages that tell which they are, and what a log should hold.
namespace malar::test {

/// Of a key that is no secret.
sealed::Cipher testCipher();
/// 32 bytes from 0.
sealed::Block<32> testKey();

/// Bytes that no other page and no other version of it has.
sealed::Page pageOf(quint32 number, quint64 version);

/// What a database should be: the version of each page; one that has none is zeros.
struct Database {
    quint32 pages = 0;
    std::map<quint32, quint64> versions{};

    /// In both, or, where the log refuses, in neither.
    bool put(sealed::Log &, quint32 number, quint64 version);
    bool truncate(sealed::Log &, quint32 to);
    bool operator==(const Database &) const = default;
};
/// Whether a log reads as this. What cannot be read is not.
bool holds(sealed::Log &, const Database &);

using LogPtr = std::unique_ptr<sealed::Log>;
/// They must succeed.
LogPtr createLog(sealed::FileOps &, const QString &path);
LogPtr openLog(sealed::FileOps &, const QString &path, sealed::Log::Access = sealed::Log::Access::ReadWrite);

/// Some commits of some pages each, some of which are written again, cut off, or ahead of their commit.
std::vector<Database> someCommits(sealed::Log &, int count, unsigned seed = 1);

/// Under the label `torture` many, otherwise few.
int rounds(int few, int many);

QByteArray bytesIn(const QString &path);
void putBytes(const QString &path, const QByteArray &); // into the file that is there, or a new one

} // namespace malar::test
