#include "core/store/restoring.h"

#include "core/files/fault.h"
#include "core/store/asof.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/keys/unlock.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"
#include "core/store/sealed/generation.h"
#include "core/store/sealed/rewrite.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace malar {

namespace {

using sealed::Log;
using sql::orThrow;

/// Who may open the restored one.
struct Entry {
    sealed::Header header;
    Opener opener;
    bool isFormer = false;
};

std::unique_ptr<Log> openedBackup(const Restoring::Order &order)
{
    const sealed::Cipher cipher = order.opener.held().keys.cipher();
    refuseOtherKeys(order.backup, cipher);
    auto log =
        orThrow(Log::open(sealed::systemOps(), order.backup, cipher, Log::Access::ReadOnly, order.commit));
    if (log->last().sequence == 0)
        throw sql::Failure{{Error::Kind::NotFound, u"no commit"_s, order.backup}};
    return log;
}

/// Nothing, or the registry that it goes back to, which nobody has open. The lock is let go of last.
std::unique_ptr<RegistryLock> lockedTarget(const QString &target)
{
    const Standing standing = orThrow(Store::standing(target));
    if (standing == Standing::Nothing)
        return nullptr;
    if (standing != Standing::Sealed && standing != Standing::Damaged)
        throw sql::Failure{{Error::Kind::Exists, {}, target}};
    auto taken = RegistryLock::take(target);
    if (!taken)
        throw sql::Failure{taken.error().error};
    return *std::move(taken);
}

sealed::HeaderBytes headerOf(const QString &path)
{
    return orThrow(sealed::readHeader(orThrow(sealed::File::open(sealed::systemOps(), path, O_RDONLY))));
}

/// The slots of today, where they are for the data key of the backup: its tables and the chain of its history
/// are by that one.
Entry entryOf(const Restoring::Order &order, const Log &backup)
{
    if (!order.current)
        return {backup.header().renewed(), order.opener};
    const sealed::Cipher cipher = order.current->held().keys.cipher();
    const sealed::Header header = orThrow(sealed::headerIn(headerOf(order.target), order.target));
    if (header.salt != backup.header().salt)
        throw sql::Failure{{Error::Kind::Exists, u"another registry"_s, order.target}};
    refuseOtherKeys(order.target, cipher);
    if (sealed::provedHeader(headerOf(order.backup), cipher, order.backup))
        return {header.renewed(), *order.current};
    return {backup.header().renewed(), order.opener, true};
}

void refuseUnlessManager(const Opener &opener, const QString &path)
{
    if (!may(opener.role(), Right::Manage))
        throw sql::Failure{{Error::Kind::NotAllowed, {}, path}};
}

/// Of what is to make room, as far as it can be read.
QJsonObject replacedHead(const Restoring::Order &order)
{
    if (!order.current)
        return {};
    const auto head = sql::attempt([&] {
        Connection current(order.target, Store::Access::ReadOnly, *order.current);
        return findHead(current.database);
    });
    return head ? QJsonObject{{u"sequence"_s, head->sequence}, {u"digits"_s, head->digits}} : QJsonObject();
}

/// The row of the history that says so, in the registry that was restored.
void noteRestore(sql::Database &database, const Restoring::Order &order, const Moment &moment)
{
    const QJsonObject what{{u"commit"_s, QString::number(moment.commit)},
                           {u"at"_s, moment.at.toString(Qt::ISODateWithMs)},
                           {u"replaced"_s, replacedHead(order)}};
    sql::Transaction transaction(database, sql::Transaction::Kind::Write);
    HistoryWriter(database).write({u"deed"_s, findRegistry(database).id, {}, {}, u"restore"_s, {}, {}, what});
    transaction.commit();
}

/// The newest version, sound, and with its row.
backup::Glance completed(const QString &part, const Restoring::Order &order, const Entry &entry,
                         const Moment &moment)
{
    Connection connection(part, Store::Access::ReadWrite, entry.opener);
    sql::Database &database = connection.database;
    const int version = schema::version(database);
    const auto newest = static_cast<int>(schema::migrations().size());
    if (version < 1)
        sql::fail(Error::Kind::Damaged, u"no schema version"_s);
    if (version > newest)
        sql::fail(Error::Kind::NewerSchema, u"schema version %1"_s.arg(version));
    proof::refuseAltered(database);
    proof::refuseDamage(database);
    if (version < newest)
        connection.bringSealedUpToDate();
    connection.signIn();
    backup::Glance glance = glanceOf(database);
    glance.moment = moment;
    noteRestore(database, order, moment);
    return glance;
}

/// Under a second name, which lasts when the first is taken: that of the generation that it is.
QString keptBeside(const QString &target, const QString &tag)
{
    const QDateTime at = QFileInfo(target).lastModified();
    const QString folder = QFileInfo(target).absolutePath() + u'/';
    for (int nth = 1;; ++nth) {
        const QString kept = folder + sealed::generationName(tag, at, nth);
        if (::link(QFile::encodeName(target).constData(), QFile::encodeName(kept).constData()) == 0)
            return kept;
        const int why = errno;
        if (why != EEXIST) {
            schema::copyTo(target, kept); // a file system without links
            return kept;
        }
        if (files::fileId(kept) == files::fileId(target)) // by one that was killed
            return kept;
    }
}

} // namespace

Restoring::Restoring(files::Part part, Opener opener, std::unique_ptr<RegistryLock> lock, QString target)
    : m_part(std::move(part)),
      m_opener(std::move(opener)),
      m_lock(std::move(lock)),
      m_target(std::move(target))
{}

Restoring::Restoring(Restoring &&) noexcept = default;

Restoring::~Restoring() = default;

Result<Restoring> Restoring::make(const Order &order)
{
    files::sweep(order.target);
    return sql::attempt([&] {
        refuseUnlessManager(order.opener, order.backup);
        if (order.current)
            refuseUnlessManager(*order.current, order.target);
        const auto log = openedBackup(order);
        auto lock = lockedTarget(order.target);
        const Entry entry = entryOf(order, *log);
        Restoring restoring(orThrow(files::Part::make(order.target, files::Part::Kind::File)), entry.opener,
                            std::move(lock), files::resolved(order.target));
        const auto goOn = [&order](quint64 done, quint64 all) {
            return !order.progress || order.progress(done, all);
        };
        orThrow(sealed::writtenAnew(*log, sealed::systemOps(), restoring.m_part->path(), entry.header,
                                    entry.opener.held().keys.cipher(), goOn));
        const Moment moment = momentOf(log->last());
        restoring.m_hasFormerUsers = entry.isFormer;
        restoring.m_glance = completed(restoring.m_part->path(), order, entry, moment);
        return restoring;
    });
}

/// In place of what is there.
QString Restoring::takeName()
{
    const sealed::Cipher cipher = m_opener.held().keys.cipher();
    const auto log = orThrow(Log::open(sealed::systemOps(), m_part->path(), cipher, Log::Access::ReadWrite));
    const QString kept = keptBeside(m_target, sealed::tagOf(log->header()));
    Result<Done> done = files::sync(QFileInfo(m_target).absolutePath());
    if (done)
        done = log->rename(m_target);
    if (!done && done.error().kind != Error::Kind::Unconfirmed)
        QFile::remove(kept);
    orThrow(done);
    return kept;
}

Result<QString> Restoring::putInPlace()
{
    Result<QString> kept{QString()};
    if (m_lock)
        kept = sql::attempt([this] { return takeName(); });
    else if (const auto published = m_part->publish(); !published)
        kept = published.error();
    // Whoever opens it now may write it.
    m_part.reset();
    m_lock.reset();
    return kept;
}

} // namespace malar
