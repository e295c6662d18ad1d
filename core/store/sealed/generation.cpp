#include "core/store/sealed/generation.h"

#include "core/files/fault.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

constexpr std::size_t tagBytes = 6;
const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

constexpr std::size_t neverGoing = 2;
constexpr qint64 daysOfAll = 14;
constexpr int monthsOfWeekly = 3;
constexpr int monthsOfMonthly = 24;

/// Of those that share one, the newest stays. Older ones have none.
QString shelfOf(const Generation &generation, const QDateTime &now)
{
    const QDateTime &at = generation.at;
    const QDate day = at.date();
    if (at >= now.addDays(-daysOfAll))
        return generation.name;
    if (at >= now.addMonths(-monthsOfWeekly)) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return u"week %1 %2"_s.arg(year).arg(week);
    }
    if (at >= now.addMonths(-monthsOfMonthly))
        return day.toString(u"'month' yyyy MM"_s);
    return {};
}

bool isNewer(const Generation &one, const Generation &other)
{
    return one.at != other.at ? one.at > other.at : one.name > other.name;
}

/// One that no file has yet.
Result<QString> freeName(FileOps &ops, const QString &folder, const QString &tag, const QDateTime &at)
{
    struct stat there {};
    for (int nth = 1;; ++nth) {
        const QString path = folder + u'/' + generationName(tag, at, nth);
        if (ops.state(QFile::encodeName(path), there) == 0)
            continue;
        if (errno != ENOENT)
            return files::fault(errno, path);
        return path;
    }
}

} // namespace

QString tagOf(const Header &header)
{
    const QByteArray salt(reinterpret_cast<const char *>(header.salt.data()), tagBytes);
    return QString::fromLatin1(salt.toHex());
}

QString mirrorName(const QString &tag) { return u"malar-%1.malar"_s.arg(tag); }

QString generationName(const QString &tag, const QDateTime &at, int nth)
{
    const QString time = at.toUTC().toString(timeFormat);
    return u"malar-%1-%2%3.malar"_s.arg(tag, time, nth > 1 ? u"-%1"_s.arg(nth) : QString());
}

std::optional<BackupName> backupNameIn(const QString &fileName)
{
    static const QRegularExpression ours(QRegularExpression::anchoredPattern(
        u"malar-([0-9a-f]{12})(?:-([0-9]{8}T[0-9]{6}Z)(?:-[0-9]{1,9})?)?\\.malar"_s));
    const auto match = ours.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    BackupName name{match.captured(1), {}};
    if (match.capturedLength(2) == 0)
        return name;
    name.at = QDateTime::fromString(match.captured(2), timeFormat);
    name.at.setTimeSpec(Qt::UTC);
    return name.at.isValid() ? std::optional(name) : std::nullopt;
}

std::vector<Generation> superfluous(std::vector<Generation> all, const QDateTime &now, quint64 budget)
{
    std::ranges::sort(all, isNewer);
    std::set<QString> taken;
    quint64 size = 0;
    std::vector<Generation> going;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString shelf = shelfOf(all[i], now);
        const bool hasShelf = !shelf.isEmpty() && taken.insert(shelf).second;
        const bool stays = i < neverGoing || (hasShelf && size + all[i].size <= budget);
        if (stays)
            size += all[i].size;
        else
            going.push_back(all[i]);
    }
    return going;
}

Result<QString> keptAsGeneration(File &file, const QString &tag)
{
    struct stat state {};
    if (file.ops().state(QFile::encodeName(file.path()), state) != 0)
        return files::fault(errno, file.path());
    const auto at = QDateTime::fromSecsSinceEpoch(state.st_mtime, Qt::UTC);
    const auto name = freeName(file.ops(), QFileInfo(file.path()).absolutePath(), tag, at);
    if (!name)
        return name;
    if (const auto done = file.rename(*name); !done)
        return done.error();
    return *name;
}

} // namespace malar::sealed
