#pragma once

#include "core/domain/historyentry.h"
#include "core/store/keys/keyring.h"
#include "core/store/sql.h"

#include <QVariantList>

#include <functional>

namespace malar {

Head findHead(sql::Database &);
/// As it was when that row was the last; sequence 0 where there is no such row.
Head findHead(sql::Database &, int sequence);

/// Each row of the history says what it and all rows before it come to: BLAKE2b-256, keyed, of the digest
/// before and of each column, with its length. The first one that is chained begins with all rows that were
/// there. Where the registry has no keys there is no chain.
class Chain {
public:
    /// For rows that are written now. Makes the key where there is none yet.
    explicit Chain(sql::Database &);

    /// Of the row that was written last, 0 where there is none.
    int lastSequence() const { return m_lastSequence; }

    /// Of the next row, by its columns as they are bound; empty where there is no chain.
    QString next(const QVariantList &columns);

private:
    std::optional<keyring::Secret> m_key;
    QByteArray m_last;
    int m_lastSequence = 0;
};

/// The columns that a row is chained by, in their order, for a SELECT.
QString chainedColumns();

/// The first row that is not as it was written, was taken out or has a place that is not its own; nothing
/// where the history is whole. Each row is a step. Throws sql::Failure: Damaged where there is no key for a
/// chain that is there.
std::optional<int> firstBrokenRow(
    sql::Database &, const std::function<void()> &step = [] {});

/// For a data key that is to come: what the chain goes on with. Written before the registry gets that key.
void handChainOn(sql::Database &, const keyring::Keys &to);
/// What was sealed for data keys that are no more.
void dropFormerChainKeys(sql::Database &);

} // namespace malar
