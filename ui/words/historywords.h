#pragma once

#include "core/domain/historyentry.h"

#include <map>

namespace malar {

/// One field that a save changed, in words.
struct FieldChange {
    QString field; // "Erythema, ears", "Date"
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// What differs between two lists in words, each entry under what `field` calls its key.
template <class Key>
std::vector<FieldChange> differences(const std::map<Key, QString> &before,
                                     const std::map<Key, QString> &after, const auto &field)
{
    std::map<Key, QString> either = after;
    either.insert(before.begin(), before.end());
    const auto at = [](const std::map<Key, QString> &all, const Key &key) {
        const auto found = all.find(key);
        return found == all.end() ? QString() : found->second;
    };
    std::vector<FieldChange> changes;
    for (const auto &[key, unused] : either)
        if (at(before, key) != at(after, key))
            changes.push_back({field(key), at(before, key), at(after, key)});
    return changes;
}

/// What a save changed, in the order of the form; nothing that stayed as it was. The words of the values are
/// those of the screens, not of the file.
std::vector<FieldChange> changes(const HistoryEntry &);

/// "Visit of 3 Mar 2024 completed".
QString happening(const HistoryEntry &);

} // namespace malar
