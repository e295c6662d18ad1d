#include "tests/support/powerloss.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>

namespace malar::test {
namespace {

using Kind = Call::Kind;

quint64 numberOf(const QByteArray &path)
{
    struct stat state {};
    return ::stat(path.constData(), &state) == 0 ? state.st_ino : 0;
}

quint64 numberOf(int file)
{
    struct stat state {};
    return ::fstat(file, &state) == 0 ? state.st_ino : 0;
}

QByteArray nameOf(const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); }

/// Where in the calls each file, and the names, were flushed last.
struct Flushed {
    std::map<quint64, std::size_t> files;
    std::size_t names = 0;
};

Flushed flushedIn(const Calls &calls, std::size_t many)
{
    Flushed flushed;
    for (std::size_t i = 0; i < many; ++i) {
        if (calls[i].kind == Kind::Flush)
            flushed.files[calls[i].file] = i;
        if (calls[i].kind == Kind::FlushFolder)
            flushed.names = i;
    }
    return flushed;
}

void put(QByteArray &file, qsizetype at, const QByteArray &bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    file.replace(at, bytes.size(), bytes);
}

/// Each sector reached the disk, or did not.
void putSectors(QByteArray &file, qsizetype at, const QByteArray &bytes, std::mt19937 &random)
{
    constexpr qsizetype sector = 512;
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    for (qsizetype begin = at; begin < at + bytes.size();) {
        const qsizetype end = std::min((begin / sector + 1) * sector, at + bytes.size());
        if (random() % 2)
            file.replace(begin, end - begin, bytes.mid(begin - at, end - begin));
        begin = end;
    }
}

void change(QByteArray &file, const Call &call, Unflushed how, bool isLast, std::mt19937 &random)
{
    const auto at = static_cast<qsizetype>(call.at);
    if (how == Unflushed::Dropped)
        return;
    if (call.kind == Kind::Resize)
        file.resize(at, '\0');
    else if (how == Unflushed::Zeros)
        put(file, at, QByteArray(call.bytes.size(), '\0'));
    else if (how == Unflushed::Sectors)
        putSectors(file, at, call.bytes, random);
    else
        put(file, at, how == Unflushed::Cut && isLast ? call.bytes.left(call.bytes.size() / 2) : call.bytes);
}

void changeNames(std::map<QByteArray, quint64> &names, const Call &call)
{
    if (call.kind == Kind::Create)
        names[call.name] = call.file;
    if (call.kind == Kind::Remove)
        names.erase(call.name);
    if (call.kind == Kind::Rename) {
        names[call.newName] = names[call.name];
        names.erase(call.name);
    }
}

} // namespace

Disk Disk::of(const QString &folder)
{
    Disk disk;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray path = QFile::encodeName(info.absoluteFilePath());
        const quint64 number = numberOf(path);
        QFile file(info.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file that a test needs cannot be read");
        disk.names[nameOf(path)] = number;
        disk.bytes[number] = file.readAll();
    }
    return disk;
}

void Disk::putInto(const QString &folder) const
{
    for (const auto &[name, number] : names) {
        QFile file(QDir(folder).filePath(QFile::decodeName(name)));
        const auto there = bytes.find(number);
        const QByteArray content = there == bytes.end() ? QByteArray() : there->second;
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file that a test needs cannot be written");
    }
}

int RecordingOps::open(const QByteArray &name, int how)
{
    const int file = QuickOps::open(name, how);
    if (file >= 0 && (how & O_CREAT))
        calls.push_back({Kind::Create, numberOf(file), nameOf(name)});
    return file;
}

ssize_t RecordingOps::write(int file, std::span<const std::byte> from, off_t at)
{
    const ssize_t done = QuickOps::write(file, from, at);
    if (done > 0)
        calls.push_back({Kind::Write,
                         numberOf(file),
                         {},
                         {},
                         static_cast<quint64>(at),
                         QByteArray(reinterpret_cast<const char *>(from.data()), done)});
    return done;
}

int RecordingOps::resize(int file, off_t size)
{
    calls.push_back({Kind::Resize, numberOf(file), {}, {}, static_cast<quint64>(size)});
    return QuickOps::resize(file, size);
}

int RecordingOps::flush(int file)
{
    calls.push_back({Kind::Flush, numberOf(file)});
    return QuickOps::flush(file);
}

int RecordingOps::rename(const QByteArray &from, const QByteArray &to)
{
    calls.push_back({Kind::Rename, numberOf(from), nameOf(from), nameOf(to)});
    return QuickOps::rename(from, to);
}

int RecordingOps::remove(const QByteArray &name)
{
    calls.push_back({Kind::Remove, numberOf(name), nameOf(name)});
    return QuickOps::remove(name);
}

int RecordingOps::flushFolder(const QByteArray &name)
{
    calls.push_back({Kind::FlushFolder});
    return QuickOps::flushFolder(name);
}

Calls withoutFlushes(Calls calls)
{
    for (Call &call : calls)
        if (call.kind == Kind::Flush)
            call = {Kind::Write, call.file}; // of nothing: the moments stay what they are
    return calls;
}

Disk afterPowerLoss(Disk disk, const Calls &calls, std::size_t many, Unflushed how, bool namesKept,
                    std::mt19937 &random)
{
    const Flushed flushed = flushedIn(calls, many);
    for (std::size_t i = 0; i < many; ++i) {
        const Call &call = calls[i];
        if (call.kind == Kind::Write || call.kind == Kind::Resize) {
            const auto last = flushed.files.find(call.file);
            const bool isFlushed = last != flushed.files.end() && i < last->second;
            change(disk.bytes[call.file], call, isFlushed ? Unflushed::Kept : how, i + 1 == many, random);
        }
        if (namesKept || i < flushed.names)
            changeNames(disk.names, call);
    }
    return disk;
}

} // namespace malar::test
