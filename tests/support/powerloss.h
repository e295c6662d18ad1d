#pragma once

#include "tests/support/sealedops.h"

#include <QString>

#include <array>
#include <map>
#include <random>
#include <vector>

/// What a disk holds after the power fails at any moment of what was recorded.
namespace malar::test {

/// What becomes of writes that were not flushed.
enum class Unflushed : std::uint8_t { Dropped, Kept, Cut, Zeros, Sectors };
inline constexpr std::array everyUnflushed{Unflushed::Dropped, Unflushed::Kept, Unflushed::Cut,
                                           Unflushed::Zeros, Unflushed::Sectors};

/// Files by number, names that lead to them, and their bytes.
struct Disk {
    std::map<quint64, QByteArray> bytes{};
    std::map<QByteArray, quint64> names{};

    /// Of a folder as it is.
    static Disk of(const QString &folder);
    /// Into a folder that is empty.
    void putInto(const QString &folder) const;
};

struct Call {
    enum class Kind : std::uint8_t { Create, Write, Resize, Flush, Rename, Remove, FlushFolder };
    Kind kind;
    quint64 file = 0;
    QByteArray name{}, newName{}; // without their folder
    quint64 at = 0;               // or the new size
    QByteArray bytes{};
};
using Calls = std::vector<Call>;

/// Does what it is asked, and keeps what changed the disk.
class RecordingOps final : public QuickOps {
public:
    Calls calls;

    int open(const QByteArray &name, int how) override;
    ssize_t write(int file, std::span<const std::byte> from, off_t at) override;
    int resize(int file, off_t size) override;
    int flush(int file) override;
    int rename(const QByteArray &from, const QByteArray &to) override;
    int remove(const QByteArray &name) override;
    int flushFolder(const QByteArray &name) override;
};

/// The same calls by a program that flushes nothing.
Calls withoutFlushes(Calls);

/// After the first `many` calls. Names that were not flushed are those of before or those of after.
Disk afterPowerLoss(Disk before, const Calls &, std::size_t many, Unflushed, bool namesKept, std::mt19937 &);

} // namespace malar::test
