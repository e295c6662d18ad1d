#include "core/store/keys/strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include <zxcvbn.h>

namespace malar::keyring {

namespace {

/// What a passphrase of words alone is worth at most, in any language: zxcvbn has lists of English, and "gato
/// verde" is as random to it as any ten letters. A common word is one of 2,048; a longer one has at most 1.5
/// bits a letter (Shannon 1951, doi:10.1002/j.1538-7305.1951.tb01366.x, gives 0.6 to 1.3 for English).
/// Nothing where there is something else than words in it.
std::optional<double> mostOfWords(const QString &passphrase)
{
    constexpr double bitsOfAWord = 11;
    constexpr double bitsOfALetter = 1.5;
    double most = 0;
    int count = 0;
    const auto endWord = [&] {
        most += count > 0 ? std::max(bitsOfAWord, bitsOfALetter * count) : 0;
        count = 0;
    };
    for (const QChar each : passphrase) {
        if (each.isLetter() || each.isMark())
            ++count;
        else if (each.isSpace() || QStringLiteral("-_.,").contains(each))
            endWord();
        else
            return std::nullopt;
    }
    endWord();
    return most;
}

} // namespace

Strength strengthOf(const QString &passphrase, const QStringList &known)
{
    std::vector<QByteArray> words;
    for (const QString &word : known)
        words.push_back(word.toUtf8());
    std::vector<const char *> list;
    for (const QByteArray &word : words)
        if (!word.isEmpty())
            list.push_back(word.constData());
    list.push_back(nullptr);

    constexpr qsizetype ratedLetters = 100;
    const QString composed = passphrase.left(ratedLetters).normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Strength strength{ZxcvbnMatch(bytes.constData(), list.data(), nullptr)};
    bytes.fill('\0');
    strength.bits = std::min(strength.bits, mostOfWords(composed).value_or(strength.bits));
    constexpr std::array guesses{1e3, 1e6, 1e8, 1e10};
    strength.score = static_cast<int>(
        std::ranges::count_if(guesses, [&](double reached) { return strength.bits >= std::log2(reached); }));
    return strength;
}

} // namespace malar::keyring
