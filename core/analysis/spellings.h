#pragma once

#include <QString>

#include <map>

namespace malar {

/// Free texts that differ only in case and blanks mean the same. It has one name: the spelling used most, on
/// a tie the one that comes first in the order of the characters.
class Spellings {
public:
    void add(const QString &);
    /// The name of a text that was added.
    QString name(const QString &) const;

private:
    std::map<QString, std::map<QString, int>> m_spellings;
};

} // namespace malar
