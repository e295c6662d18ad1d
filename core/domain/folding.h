#pragma once

#include <QStringList>
#include <QStringMatcher>

#include <span>

/// What people see as the same, for search, for the question whether two patients are one, and for import.
namespace malar {

/// Letters and digits only, without case and diacritics; letters that look like Latin ones are those,
/// whatever their script or width. "Núñez-Gil" is "nunezgil", "4471-882/B" is "4471882b".
QString folded(const QString &);

/// A study code or a number, so that two of one key look the same: folded, without leading zeros and a
/// decimal zero at the end; only between digits does a separator tell two codes apart. "SYN-01", "syn 1" and
/// "SYN-1.0" are "syn1", "1-11" is not "11-1".
QString codeKey(const QString &);

/// A hospital number by its digits alone: "NHC 4471-882/B" and "04471882" are one to look at.
QString numberKey(const QString &);

/// The words of a name in whatever order it was written: "maria|munoz" of "Muñoz, María".
QString nameKey(const QString &);

/// Names of people born on one day who may be one: they share a word, as where a second name is left out or a
/// family name has changed.
bool isSimilarName(const QString &a, const QString &b);

/// What is searched: each field as people see it, a line each.
QString searchText(std::span<const QString> fields);

/// What is looked for, folded once and compared with many.
class Sought {
public:
    explicit Sought(const QString &typed);

    /// Each word stands somewhere in it, in any order.
    bool isIn(const QString &searchText) const;

private:
    struct Word {
        QStringMatcher text;
        QStringMatcher line; // the whole field, with its end of line before and after it
    };
    std::vector<Word> m_words;
};

} // namespace malar
