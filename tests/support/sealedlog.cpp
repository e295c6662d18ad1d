#include "tests/support/sealedlog.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace malar::test {

using namespace sealed;

Block<32> testKey()
{
    Block<32> key;
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::byte>(i);
    return key;
}

Cipher testCipher() { return Cipher(testKey()); }

Page pageOf(quint32 number, quint64 version)
{
    Page page;
    quint64 next = version * 1'000'003 + number;
    for (std::size_t i = 0; i < page.size(); i += sizeof next) {
        next = next * 6'364'136'223'846'793'005 + 1'442'695'040'888'963'407; // Knuth's, of MMIX
        std::memcpy(page.data() + i, &next, sizeof next);
    }
    return page;
}

bool Database::put(Log &log, quint32 number, quint64 version)
{
    if (!log.write(number, pageOf(number, version)))
        return false;
    pages = std::max(pages, number);
    versions[number] = version;
    return true;
}

bool Database::truncate(Log &log, quint32 to)
{
    if (!log.truncate(to))
        return false;
    pages = to;
    versions.erase(versions.upper_bound(to), versions.end());
    return true;
}

bool holds(Log &log, const Database &expected)
{
    if (log.pages() != expected.pages)
        return false;
    Page page;
    for (quint32 number = 1; number <= expected.pages; ++number) {
        const auto version = expected.versions.find(number);
        const Page wanted = version == expected.versions.end() ? Page{} : pageOf(number, version->second);
        if (!log.read(number, page) || page != wanted)
            return false;
    }
    return true;
}

LogPtr createLog(FileOps &ops, const QString &path)
{
    auto log = Log::create(ops, path, Header::fresh(), testCipher());
    if (!log)
        qFatal("a log that a test needs cannot be made: %s", qPrintable(log.error().detail));
    return *std::move(log);
}

LogPtr openLog(FileOps &ops, const QString &path, Log::Access access)
{
    auto log = Log::open(ops, path, testCipher(), access);
    if (!log)
        qFatal("a log that a test needs cannot be opened: %s", qPrintable(log.error().detail));
    return *std::move(log);
}

std::vector<Database> someCommits(Log &log, int count, unsigned seed)
{
    std::mt19937 random(seed);
    constexpr quint32 highest = 24;
    Database now;
    std::vector<Database> after;
    for (int i = 0; i < count; ++i) {
        if (i % 5 == 3)
            now.truncate(log, now.pages / 2);
        const int writes = 1 + static_cast<int>(random() % 6);
        for (int j = 0; j < writes; ++j)
            now.put(log, 1 + static_cast<quint32>(random() % highest), random());
        if (!log.commit())
            qFatal("a commit that a test needs failed: %s", qPrintable(log.failure().detail));
        after.push_back(now);
    }
    return after;
}

int rounds(int few, int many) { return qEnvironmentVariableIsSet("MALAR_TORTURE") ? many : few; }

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    // Not cut to nothing first: ext4 then brings it to the disk when it is closed, which takes long.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.resize(bytes.size()))
        qFatal("a file that a test needs cannot be written");
}

} // namespace malar::test
