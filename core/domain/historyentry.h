#pragma once

#include "core/domain/id.h"
#include "core/domain/signature.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace malar {

/// One row of the history: a save, with what it changed.
struct HistoryEntry {
    int sequence = 0;
    QDateTime when; // UTC
    QString who;    // full name of the member; in a plain registry the login name of the operating system
    QString workstation;
    QString entity; // registry, setting, member, patient, visit; deed: what changed nothing
    QString id;     // of that entity; of a setting its key
    std::optional<PatientId> patient;
    QString action; // key: create, change, complete, amend, move, enter_in_error, take_back, import, sign,
                    // give_up …
    QString reason;
    std::optional<Meaning> meaning; // of a signature
    std::optional<VisitId> visit;   // none where the patient's own record was saved
    QJsonObject before;             // as core/domain/json has it; empty for a new one
    QJsonObject after;              // a changed identity stands in both under "identity"
};

/// A state of the registry, by the last row that its history had.
struct Revision {
    int sequence = 0;
    bool operator==(const Revision &) const = default;
};

/// Which rows of the history. What is not said asks for all.
struct HistoryFilter {
    std::optional<PatientId> patient; // also who lost a visit to another
    QString who;                      // as a row has it
    QStringList entities;             // any of these
    QStringList actions;              // keys
    QDateTime from;                   // included
    QDateTime until;                  // not included
    int below = 0;                    // a sequence, to go on from
    int limit = 0;
};

/// The last row of the history, and eight hexadecimal digits of what it and all before it come to: printed in
/// a footer, it tells later whether a history has grown from this one.
struct Head {
    int sequence = 0; // 0: nothing was written yet
    QString digits;   // empty where there is no chain: in a plain registry
    bool operator==(const Head &) const = default;
};
} // namespace malar
