#include "core/store/keys/strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <zxcvbn.h>

namespace malar::keyring {

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

    QByteArray bytes = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Strength strength{ZxcvbnMatch(bytes.constData(), list.data(), nullptr)};
    bytes.fill('\0');
    constexpr std::array guesses{1e3, 1e6, 1e8, 1e10};
    strength.score = static_cast<int>(
        std::ranges::count_if(guesses, [&](double reached) { return strength.bits >= std::log2(reached); }));
    return strength;
}

} // namespace malar::keyring
