#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"

namespace malar {

/// One field that a save changed, in words.
struct FieldChange {
    QString field; // "Erythema, ears", "Date"
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// What a save changed, in the order of the form; nothing that stayed as it was. The words of the values are
/// those of the screens, not of the file.
std::vector<FieldChange> changes(const HistoryEntry &);
/// The answers of a new visit are the visit itself: only what changed in one is listed.
std::vector<FieldChange> changes(const std::optional<Visit> &before, const Visit &after);
std::vector<FieldChange> changes(const std::optional<PatientRecord> &before, const PatientRecord &after);

/// The same of a user, a setting or the registry itself.
std::vector<FieldChange> changesOfRegistry(const HistoryEntry &);

/// "Visit of 3 Mar 2024 completed", "Login". Every action that a row can have is worded here.
QString happening(const HistoryEntry &);
/// The same where the row comes without values, and the day of its visit is known otherwise.
QString happening(const HistoryEntry &, QDate day);

/// Rows of one kind, to choose from.
struct HistoryKind {
    QString name;
    QStringList entities; // none: any
    QStringList actions;
};
std::vector<HistoryKind> historyKinds();

/// "History 1234 · 5f3a9c01", for a footer; empty where there is no chain.
QString headWords(const Head &);
/// "1234-5f3a9c01", to be typed and compared.
QString headText(const Head &);
std::optional<Head> headFromText(const QString &);

} // namespace malar
