#include "ui/session/backupwords.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar::backupwords {

QString trouble(const Error &error, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    // Else it is of the registry.
    const bool isThere = error.place == folder || error.place.startsWith(QDir(folder).absolutePath() + u'/');
    if (!isThere)
        return Words::tr("The registry was not backed up. %1").arg(terms::message(error));
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Words::tr("The registry was not backed up: %1 is not there, or the backup that lay in it is "
                         "gone. Connect the disk, or choose another place.")
            .arg(place);
    case Error::Kind::NoRight:
        return Words::tr("The registry was not backed up: you may not write to %1. Ask for the right to, or "
                         "choose another place.")
            .arg(place);
    case Error::Kind::DiskFull:
        return Words::tr("The registry was not backed up: the disk of %1 is full. What lay there lies there "
                         "still; free some space, or choose another place.")
            .arg(place);
    case Error::Kind::DiskFault:
        return Words::tr("The registry was not backed up: the disk of %1 reported a fault, or gave back "
                         "something else than was written to it. Choose another place.")
            .arg(place);
    case Error::Kind::Held:
        return Words::tr("The registry was not backed up: another program is writing to its backup in %1. "
                         "It is tried again later.")
            .arg(place);
    case Error::Kind::Invalid:
        return Words::tr("The registry was not backed up: it lies in %1 as its own backup. Choose another "
                         "place.")
            .arg(place);
    case Error::Kind::Cancelled:
        return Words::tr("The registry was not backed up, because somebody said so.");
    default:
        return Words::tr("The registry was not backed up. %1").arg(terms::message(error));
    }
}

QString remark(const backup::Made &made)
{
    const QString kept = QFileInfo(made.kept).fileName();
    switch (made.former) {
    case backup::Former::Diverged:
        return Words::tr("The last backup held changes that this registry does not have. It was kept as %1, "
                         "and a new one was begun: look at it before you go on.")
            .arg(kept);
    case backup::Former::Damaged:
        return Words::tr("The last backup was damaged. It was kept as %1, and a new one was begun: check "
                         "the disk.")
            .arg(kept);
    default:
        return {};
    }
}

QString moment(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return Words::tr("%1, %2", "day, time")
        .arg(terms::date(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString age(const QDateTime &then, const QDateTime &now)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    const auto seconds = static_cast<int>(then.secsTo(now));
    if (seconds < 2 * minute)
        return Words::tr("just now");
    if (seconds < 2 * hour)
        return Words::tr("%n minute(s) ago", nullptr, seconds / minute);
    if (seconds < 2 * day)
        return Words::tr("%n hour(s) ago", nullptr, seconds / hour);
    return Words::tr("%n day(s) ago", nullptr, seconds / day);
}

QString glance(const backup::Glance &glance)
{
    const QString counts = Words::tr("%1, %2", "patients, visits")
                               .arg(Words::tr("%n patient(s)", nullptr, glance.patients),
                                    Words::tr("%n complete visit(s)", nullptr, glance.visits));
    if (glance.last.empty())
        return counts;
    QStringList last;
    for (const auto &[code, date] : glance.last)
        last << Words::tr("%1 (%2)", "patient, day").arg(code, terms::date(date));
    return Words::tr("%1; the last: %2").arg(counts, last.join(u", "_s));
}

} // namespace malar::backupwords
