#include "core/store/backup.h"

#include "core/store/asof.h"
#include "core/store/connection.h"
#include "core/store/keys/unlock.h"
#include "core/store/sealed/commits.h"
#include "core/store/sealed/generation.h"
#include "core/store/sealed/mirror.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::backup {
namespace {

/// Two years of a registry with photographs, on a disk of today.
constexpr quint64 budgetOfGenerations = quint64(64) << 30;

// The same, in the same order.
static_assert(static_cast<int>(Former::Damaged) == static_cast<int>(sealed::Mirrored::Former::Damaged));

Result<QString> tagOf(const QString &registry)
{
    const auto file = sealed::File::open(sealed::systemOps(), registry, O_RDONLY);
    const auto bytes = file ? sealed::readHeader(*file) : Result<sealed::HeaderBytes>(file.error());
    const auto header = bytes ? sealed::headerIn(*bytes, registry) : Result<sealed::Header>(bytes.error());
    return header ? Result(sealed::tagOf(*header)) : header.error();
}

void thin(const QString &folder, const QString &registry, const QDateTime &now)
{
    const auto copies = copiesIn(folder, registry);
    if (!copies)
        return;
    std::vector<sealed::Generation> generations;
    for (const Copy &copy : *copies)
        if (!copy.isMirror)
            generations.push_back({copy.path, copy.at, copy.size});
    // What cannot be removed now is tried again by the next one.
    for (const auto &old : sealed::superfluous(std::move(generations), now, budgetOfGenerations))
        sealed::systemOps().remove(QFile::encodeName(old.name));
}

bool isSomethingThere(const Order &order)
{
    const auto copies = copiesIn(order.folder, order.registry);
    return copies && !copies->empty();
}

} // namespace

Result<Made> make(const Opener &opener, const Order &order)
{
    const sealed::Cipher cipher = opener.held().keys.cipher();
    if (const auto ours = sql::attempt([&] { refuseOtherKeys(order.registry, cipher); }); !ours)
        return ours.error();
    sealed::Mirroring how{
        order.registry, order.folder, order.mayBegin || isSomethingThere(order), order.isThorough, {}};
    if (order.progress)
        how.goOn = [&order](quint64 done, quint64 all) { return order.progress(done, all); };
    const auto mirrored = sealed::mirror(sealed::systemOps(), cipher, how);
    if (!mirrored)
        return mirrored.error();
    thin(order.folder, order.registry, order.now);
    return Made{mirrored->path, static_cast<Former>(mirrored->former), mirrored->kept,
                momentOf(mirrored->last), mirrored->bytes};
}

Result<std::vector<Copy>> copiesIn(const QString &folder, const QString &registry)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Error::Kind::NotFound, u"no such folder"_s, folder};
    const auto tag = registry.isEmpty() ? Result(QString()) : tagOf(registry);
    if (!tag)
        return tag.error();
    std::vector<Copy> copies;
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files)) {
        const auto name = sealed::backupNameIn(file.fileName());
        // Without a commit there is nothing in it yet.
        if (!name || (!tag->isEmpty() && name->tag != *tag) ||
            file.size() <= qint64(sealed::format::headerSize))
            continue;
        const bool isMirror = !name->at.isValid();
        copies.push_back({file.absoluteFilePath(), isMirror ? file.lastModified().toUTC() : name->at,
                          quint64(file.size()), isMirror, name->tag});
    }
    std::ranges::stable_sort(copies, std::greater(), &Copy::at);
    return copies;
}

Result<std::vector<Moment>> moments(const QString &path, const Opener &opener)
{
    const sealed::Cipher cipher = opener.held().keys.cipher();
    if (const auto ours = sql::attempt([&] { refuseOtherKeys(path, cipher); }); !ours)
        return ours.error();
    const auto commits = sealed::commitsOf(sealed::systemOps(), path, cipher);
    if (!commits)
        return commits.error();
    std::vector<Moment> all;
    std::ranges::transform(*commits, std::back_inserter(all), momentOf);
    return all;
}

std::vector<Moment> lastOfQuarters(const std::vector<Moment> &all)
{
    constexpr qint64 quarter = 15 * 60;
    std::vector<Moment> last;
    for (const Moment &moment : all) {
        if (!last.empty() &&
            last.back().at.toSecsSinceEpoch() / quarter == moment.at.toSecsSinceEpoch() / quarter)
            last.back() = moment;
        else
            last.push_back(moment);
    }
    return last;
}

} // namespace malar::backup
