#pragma once

#include "core/store/sealed/fileops.h"

#include <cerrno>
#include <utility>

/// Systems that count what is asked of them, and that fail.
namespace malar::test {

/// Flushes nothing, which takes long: where no power fails, nobody sees the difference.
class QuickOps : public sealed::FileOps {
public:
    int flush(int) override { return 0; }
    int flushFolder(const QByteArray &) override { return 0; }
};

class CountingOps final : public QuickOps {
public:
    int flushes = 0;
    quint64 bytes = 0; // written
    int writes = 0;

    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        ++writes;
        bytes += from.size();
        return QuickOps::write(file, from, at);
    }
    int flush(int file) override
    {
        ++flushes;
        return QuickOps::flush(file);
    }
};

/// One call of all fails, or, for good, that and all that follow.
class FailingOps final : public QuickOps {
public:
    /// HalfWay: a write has written half, another call has done all, and is said to have failed.
    enum class When : std::uint8_t { Before, HalfWay };

    int calls = 0;
    int failAt = 0; // none
    When when = When::Before;
    int code = EIO;
    bool forGood = false;

    /// Neither counted nor failing.
    template <class Body> auto undisturbed(Body body)
    {
        const int at = std::exchange(failAt, 0);
        const int before = calls;
        const auto answer = body();
        failAt = at;
        calls = before;
        return answer;
    }

    int open(const QByteArray &name, int how) override { return fails() ? -1 : QuickOps::open(name, how); }
    ssize_t read(int file, std::span<std::byte> into, off_t at) override
    {
        return fails() ? -1 : QuickOps::read(file, into, at);
    }
    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        if (!fails())
            return QuickOps::write(file, from, at);
        return failed([&] { QuickOps::write(file, from.first(from.size() / 2), at); });
    }
    int resize(int file, off_t size) override
    {
        return fails() ? failed([&] { QuickOps::resize(file, size); }) : QuickOps::resize(file, size);
    }
    int flush(int file) override
    {
        return fails() ? failed([&] { QuickOps::flush(file); }) : QuickOps::flush(file);
    }
    int state(int file, struct stat &state) override { return fails() ? -1 : QuickOps::state(file, state); }
    int state(const QByteArray &name, struct stat &state) override
    {
        return fails() ? -1 : QuickOps::state(name, state);
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? -1 : QuickOps::rename(from, to);
    }
    int remove(const QByteArray &name) override { return fails() ? -1 : QuickOps::remove(name); }
    int flushFolder(const QByteArray &name) override
    {
        return fails() ? failed([&] { QuickOps::flushFolder(name); }) : QuickOps::flushFolder(name);
    }

private:
    bool fails()
    {
        ++calls;
        errno = code;
        return failAt > 0 && (calls == failAt || (forGood && calls > failAt));
    }
    template <class Call> int failed(Call call) const
    {
        if (when == When::HalfWay)
            call();
        errno = code;
        return -1;
    }
};

} // namespace malar::test
