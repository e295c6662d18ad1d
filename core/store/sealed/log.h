#pragma once

#include "core/store/sealed/scan.h"

#include <algorithm>
#include <functional>

namespace malar::sealed {

/// The pages of a database, kept as a log of sealed commits: pages in, pages out. It knows no SQL. For one
/// thread; that one program alone writes the file is its user's care, and noticed where it is not so.
///
/// Where a function says false, failure() says why, and the state is that of the last commit.
class Log {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    /// In a file that is new or empty; Error Exists for another. What is made goes on after `before`, if that
    /// is the last commit of another file of this registry: then its first commit is a base.
    static Result<std::unique_ptr<Log>> create(FileOps &, const QString &path, const Header &, const Cipher &,
                                               const std::optional<Commit> &before = {});
    /// As it was after its last commit, or, then to be read only, after another. Nothing of it is changed.
    /// Errors as of scan().
    static Result<std::unique_ptr<Log>> open(FileOps &, const QString &path, const Cipher &, Access,
                                             std::optional<quint64> upTo = {});

    /// ReadOnly also where the file is of a newer minor version than this program.
    Access access() const { return m_access; }
    const Header &header() const { return m_scanned.header; }
    const QString &path() const { return m_scanned.file.path(); }
    const Commit &last() const { return m_scanned.last; }
    /// The sequence of the first commit of this file, which is what was live when it was written anew. There
    /// is one.
    quint64 first() const { return m_scanned.parts.front().sequence; }
    /// Whether it was opened at a commit that may not be the last.
    bool isFixed() const { return m_isFixed; }
    /// False where neither mark can be read: whether commits are missing behind the last one is not known.
    bool isMarked() const { return m_scanned.marked.has_value(); }
    /// How many pages of the file are the database's, and how many were written.
    quint64 livePages() const { return m_scanned.index.count(); }
    quint64 writtenPages() const;

    /// Whether there is something to commit.
    bool hasChanges() const;
    /// With what is not committed yet.
    quint32 pages() const { return m_pages; }
    /// One that was never written, or was cut off since, is zeros.
    bool read(quint32 number, Page &);
    /// Numbers from 1.
    bool write(quint32 number, std::span<const std::byte, pageSize>);
    bool truncate(quint32 pages);
    /// So many pages are held, 64 MiB if nothing is said: then they go to the file, ahead of their commit.
    void hold(quint32 pages) { m_mostHeld = std::clamp(pages, quint32(1), format::mostPagesInPart); }
    /// True once all that was written is on the disk, which is flushed once. Errors Moved and Replaced where
    /// the file is not as it was left: nothing is written then.
    bool commit();
    /// Back to the last commit. What is written again as it stands there is then no change.
    void drop();
    /// What other programs have committed since; nothing where it may write itself.
    bool look();
    const Error &failure() const { return m_failure; }
    /// The last one, where there was one since this was asked before.
    std::optional<Error> takeFailure();

    /// That the file is as it was left. Errors Moved, Replaced.
    Result<Done> check() const;
    /// That each page can be read. Error Damaged.
    Result<Done> verify() const;
    /// In ascending order; ends where the body says false.
    void forEachPage(const std::function<bool(quint32 number)> &body) const;
    /// Takes this name, in place of what has it, once all of it is on the disk. Error Unconfirmed: it has it,
    /// and that may not last.
    Result<Done> rename(const QString &path);

private:
    Log(Scanned, const Cipher &, Access);

    Result<Done> readAt(const std::optional<Place> &, quint32 number, Page &) const;
    Result<Done> openAnew();
    Result<Done> confirm();
    bool failed(Error);

    bool isWhatStandsThere(quint32 number, Bytes) const;
    Result<Done> prepare();
    Result<Done> append(bool isLast);
    Result<Done> blankWhatWasCutOff();
    Result<Done> finish();
    void accept();
    void mark();

    Scanned m_scanned;
    Cipher m_cipher;
    Access m_access;
    bool m_isFixed = false; // at a commit that may not be the last
    bool m_isBase = false;  // the next commit
    Error m_failure;
    bool m_hasFailed = false; // since it was taken

    // Of the commit in the making.
    quint32 m_pages;
    Pages m_pending;
    quint32 m_mostHeld = format::mostPagesInPart;
    std::map<quint32, std::optional<Place>> m_ahead; // in the file, or, with no place, cut off
    std::size_t m_partsBefore;                       // how many of the parts are of whole commits
    Commit m_next;                                   // with the last part that was written
    bool m_hasBegun = false;                         // to write parts
    bool m_isDropped = false;

    // The next part begins at `m_end`. The file ends there, or before `m_most` with what nobody needs.
    quint64 m_end;
    quint64 m_most;
};

} // namespace malar::sealed
