#pragma once

#include "core/domain/historyentry.h"
#include "core/store/chain.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace malar {

/// What the history keeps of one save, beside who and when.
struct Save {
    QString entity; // registry, setting, patient, visit, member, deed
    QString entityId;
    std::optional<PatientId> patient;
    std::optional<PatientId> movedFrom; // the patient that lost the visit
    QString action;
    QString reason;
    QJsonObject before;
    std::optional<QJsonObject>
        after; // none for an import, whose rows stand as they came until a change keeps them as `before`
};

/// Writes history rows inside the transaction of the save.
class HistoryWriter {
public:
    explicit HistoryWriter(sql::Database &);

    void write(const Save &);
    /// The same, and who the patient was and is, apart.
    void write(const Save &, const QJsonObject &identityBefore, const QJsonObject &identityAfter);
    /// Of the row that was written last.
    int sequence() const { return m_sequence; }

private:
    void insert(const Save &, const QString &identityDigest);

    sql::Database &m_database;
    sql::Statement m_insert;
    QDateTime m_when;
    Chain m_chain;
    int m_sequence = 0;
};

/// The latest first, in a number of statements that does not grow with it.
std::vector<HistoryEntry> findHistory(sql::Database &, const PatientId &);
std::vector<HistoryEntry> findHistory(sql::Database &, const VisitId &);
/// Of the registry, without values, but for those of members and deeds.
std::vector<HistoryEntry> findHistory(sql::Database &, const HistoryFilter &);
/// With its values.
std::optional<HistoryEntry> findHistoryRow(sql::Database &, int sequence);

/// Fails with Conflict where somebody has saved it since.
void refuseConflict(sql::Database &, const QString &entity, const QString &id,
                    const std::optional<Revision> &seen);

/// What the body does to the records of the patients, with a row in the history of each that it changed.
void changeRecords(sql::Database &, const std::vector<PatientId> &, const QString &reason,
                   const std::function<void()> &body);

} // namespace malar
