#pragma once

#include <QStringList>

namespace malar::keyring {

/// How many guesses a passphrase withstands from somebody who knows how people choose them, as zxcvbn counts
/// (Wheeler 2016, USENIX Security, pages 157-173). An estimate: a passphrase that is in no list is not rated
/// down for being of a kind that its owner likes.
struct Strength {
    double bits = 0; // log2 of the guesses
    /// 0 to 4, where 10^3, 10^6, 10^8, 10^10 guesses are reached; 3 withstands guessing at a copy of the
    /// file.
    int score = 0;

    bool isEnough() const { return score >= 3; }
};
/// Of the first hundred letters: it takes long, and a passphrase is no weaker than its beginning.
/// `known`: what others guess first, as the user's name and the registry's.
Strength strengthOf(const QString &passphrase, const QStringList &known = {});

} // namespace malar::keyring
