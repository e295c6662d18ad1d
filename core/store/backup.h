#pragma once

#include "core/domain/progress.h"
#include "core/store/moment.h"
#include "core/store/opener.h"

#include <vector>

/// The second place of a sealed registry: a folder with its mirror, which has each commit of the file, and
/// the generations, which the mirror was before the file was rewritten. They are registries like any other
/// and open with the passphrases of their time. Their names hold no word: sealed/generation.h.
namespace malar::backup {

struct Order {
    QString registry;
    QString folder;
    QDateTime now; // UTC: how old generations are
    bool mayBegin =
        true; // where nothing of the registry lies there yet, as a disk that is not in has nothing
    bool isThorough = false; // also what was copied before is read again
    Progress progress{};     // false ends it
};

/// What became of the mirror that lay there.
enum class Former : std::uint8_t {
    None,
    Continued,
    Rewritten, // of the file before it was rewritten: tidied, restored, sealed with another key
    Diverged,  // it has commits that the registry has not
    Damaged
};

struct Made {
    QString mirror;
    Former former = Former::None;
    QString kept; // the generation that it is now, where it was not continued
    Moment last;
    quint64 bytes = 0; // that were new
};

/// Brings the mirror up to date, and removes generations that are no longer needed. Reads the registry by
/// itself: in any thread, while a Store has it open and writes. Where it fails nothing that was there is
/// lost. Errors by place: the registry's as of Store::open(); else those of sealed::mirror().
Result<Made> make(const Opener &, const Order &);

struct Copy {
    QString path;
    QDateTime at; // UTC: when it was written last
    quint64 size = 0;
    bool isMirror = false;
    QString tag; // one for each registry
};
/// The mirrors and generations in a folder, the latest first; of one registry, where it is named and can be
/// read. Needs no key. Error NotFound where the folder is not there.
Result<std::vector<Copy>> copiesIn(const QString &folder, const QString &registry = {});

/// Every commit of a sealed file, in order. Errors as of Store::open().
Result<std::vector<Moment>> moments(const QString &path, const Opener &);
/// Those before which somebody may want to have it back: the last of each quarter of an hour.
std::vector<Moment> lastOfQuarters(const std::vector<Moment> &);

/// What a registry holds, to be recognised by.
struct Glance {
    struct Visit {
        QString code;
        QDate date;
        bool operator==(const Visit &) const = default;
    };
    QString name;
    Moment moment;
    int patients = 0;        // without those entered in error
    int visits = 0;          // complete ones
    std::vector<Visit> last; // five of these, the latest first
};
/// As it was after a commit, of whatever version its tables are. Errors as of Store::openAsOf().
Result<Glance> glance(const QString &path, const Opener &, quint64 commit);

} // namespace malar::backup
