#include "core/store/sealed/rewrite.h"

#include "core/files/fault.h"
#include "core/files/part.h"

namespace malar::sealed {
namespace {

Result<Done> copyPages(Log &from, Log &to, const GoOn &goOn)
{
    Result<Done> done{Done{}};
    quint64 count = 0;
    Page page;
    from.forEachPage([&](quint32 number) {
        if (!from.read(number, page))
            done = from.failure();
        else if (!to.write(number, page))
            done = to.failure();
        else if (goOn && !goOn(++count, from.livePages()))
            done = Error{Error::Kind::Cancelled, {}, from.path()};
        return bool(done);
    });
    if (done && !(to.truncate(from.pages()) && to.commit()))
        done = to.failure();
    return done;
}

} // namespace

Result<std::unique_ptr<Log>> writtenAnew(Log &from, FileOps &ops, const QString &path, const Header &header,
                                         const Cipher &cipher, const GoOn &goOn)
{
    {
        const auto made = Log::create(ops, path, header, cipher, from.last());
        if (!made)
            return made.error();
        if (const auto done = copyPages(from, **made, goOn); !done)
            return done.error();
    }
    auto log = Log::open(ops, path, cipher, Log::Access::ReadWrite);
    if (!log)
        return log;
    if (const auto done = (*log)->verify(); !done)
        return done.error();
    return log;
}

Result<std::unique_ptr<Log>> rewrite(Log &from, FileOps &ops, const Header &header, const Cipher &cipher,
                                     const GoOn &goOn)
{
    Q_ASSERT(!from.hasChanges());
    if (const auto done = from.check(); !done)
        return done.error();
    const QString path = files::resolved(from.path());
    const auto part =
        files::Part::make(path, files::Part::Kind::File); // removed again where nothing takes it
    if (!part)
        return part.error();
    auto log = writtenAnew(from, ops, part->path(), header, cipher, goOn);
    if (!log)
        return log;
    if (const auto done = from.check(); !done)
        return done.error();
    if (const auto done = (*log)->rename(path); !done)
        return done.error();
    return log;
}

} // namespace malar::sealed
