#pragma once

#include "core/exchange/problem.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace malar::exchange {

/// What a table of somebody's says in our words: it is made once a kind of table, kept by its name and handed
/// on as a file. It holds no patient.
struct Mapping {
    QString name = {};                                          // under which it is kept
    QStringList header = {};                                    // of the table that it was made for
    std::map<QString, QString> columns = {};                    // theirs → ours
    QStringList ignored = {};                                   // theirs, passed over on purpose
    std::map<QString, std::map<QString, QString>> choices = {}; // of theirs: its values → our keys
    std::map<QString, QString> everywhere = {};                 // ours → what is true of every row
    std::map<QString, int> events = {};                         // theirs → planned month; 0: baseline
    QString dates = {}; // the key of their order: it counts where a later table leaves it open
    QString sheet = {}; // of a workbook, where the table stood

    bool operator==(const Mapping &) const = default;
};

/// Whether it was made for a table of these columns, in whatever order.
bool isMadeFor(const Mapping &, const QStringList &header);

/// Ours that more than one column of the table stands for, with the first two of those.
struct TwoColumns {
    QString ours;
    QString one;
    QString other;
    bool operator==(const TwoColumns &) const = default;
};
std::vector<TwoColumns> mappedTwice(const Mapping &, const QStringList &header);

QByteArray toBytes(const Mapping &);
/// Reasons NotAMapping and OtherMappingVersion. What of it is no column of ours, the reader of the table
/// says.
Result<Mapping, Refusal> mappingFrom(const QByteArray &);

} // namespace malar::exchange
