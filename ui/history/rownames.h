#pragma once

#include "core/domain/historyentry.h"

#include <QHash>

#include <optional>

namespace malar {

class Session;

/// The codes and days of what rows of the history name by ids, as they are now.
class RowNames {
public:
    explicit RowNames(const Session &);

    QString code(const HistoryEntry &) const;             // of the patient; empty without one
    std::optional<QDate> day(const HistoryEntry &) const; // of the visit
    QString what(const HistoryEntry &) const;

private:
    QHash<QString, QString> m_codes;
    QHash<QString, QDate> m_days;
};

} // namespace malar
