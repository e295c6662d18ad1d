#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/photograph.h"
#include "core/domain/study.h"

#include <functional>
#include <map>

/// What a centre, or a copy of a registry, has sent, on its way into another one.
namespace malar {

/// Who sent a delivery, and which state of their registry it is.
struct Sender {
    QString registry;         // its id
    QString name;             // of that registry
    QString centre;           // whose patients they are; empty: of all
    QString branch;           // of a copy of the registry itself: which of its copies; else empty
    Head head;                // of their history; sequence 0 where that is not known
    QDateTime at;             // UTC
    bool photographs = false; // whether they are sent along

    /// Under which name the registry keeps what they sent.
    QString source() const
    {
        QString text = registry;
        if (!centre.isEmpty())
            text += u'/' + centre;
        return branch.isEmpty() ? text : text + u'@' + branch;
    }
    bool operator==(const Sender &) const = default;
};

/// What a source sent of a patient last, under our ids. Of a visit, which is taken or not as a whole, only
/// what tells whether it is the same.
struct Sent {
    PatientRecord record; // never with an identity
    std::map<VisitId, QByteArray> visits;
    bool operator==(const Sent &) const = default;
};
using Base = std::map<PatientId, Sent>;

/// A delivery on its way out.
struct Outgoing {
    Sender from;
    Study study; // of those who are sent: never with identities
    std::function<Result<PhotographImage>(const PhotographId &)> image;
};

/// Since when two copies of one registry are two.
struct Branching {
    Revision common; // the last row of the history that both have
    QString branch;  // of the other one; empty where it has nothing that is not here
};

/// What a delivery makes of a registry.
struct Merging {
    Sender from;
    QString reason;                    // of each row of the history
    std::vector<PatientFile> patients; // records as they become, and those of their visits that change
    Base sent;                         // as it is from now on, of those of whom it is another
    std::function<Result<PhotographImage>(const PhotographId &)> image; // of photographs that are new
    Revision seen;                                                      // over which this was planned
};

} // namespace malar
