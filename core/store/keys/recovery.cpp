#include "core/store/keys/recovery.h"

#include "core/store/sealed/raw.h"

#include <algorithm>
#include <array>

namespace malar::keyring {
namespace {

// Crockford, https://www.crockford.com/base32.html
constexpr QLatin1StringView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int numberLength = 26;
constexpr int length = 28;
constexpr int groupLength = 4;
constexpr unsigned checkPrime = 1021;
constexpr std::size_t bitCount = 128;

using Digits = std::array<unsigned, length>; // below 32

/// −1 for what none is.
int digitOf(QChar character)
{
    const QChar letter = character.toUpper();
    if (letter == u'O')
        return 0;
    if (letter == u'I' || letter == u'L')
        return 1;
    return static_cast<int>(letters.indexOf(letter));
}

/// Of the number that the first ones are.
unsigned checkOf(const Digits &digits)
{
    unsigned remainder = 0;
    for (int i = 0; i < numberLength; ++i)
        remainder = (remainder * 32 + digits[std::size_t(i)]) % checkPrime;
    return remainder;
}

/// The digit's bit `i` of 5 is the number's bit 5 * (25 - digit) + i, of 130: two more than there are.
template <class Body> void forEachBit(Body body)
{
    for (std::size_t bit = 0; bit < bitCount; ++bit)
        body(bit, std::size_t(numberLength) - 1 - bit / 5, bit % 5);
}

std::size_t byteOf(std::size_t bit) { return bitCount / 8 - 1 - bit / 8; }

Digits digitsOf(Bytes bits)
{
    Digits digits{};
    forEachBit([&](std::size_t bit, std::size_t digit, std::size_t within) {
        digits[digit] |= (std::to_integer<unsigned>(bits[byteOf(bit)]) >> (bit % 8) & 1U) << within;
    });
    const unsigned check = checkOf(digits);
    digits[numberLength] = check / 32;
    digits[numberLength + 1] = check % 32;
    return digits;
}

Secret bitsOf(const Digits &digits)
{
    Secret bits(bitCount / 8);
    forEachBit([&](std::size_t bit, std::size_t digit, std::size_t within) {
        bits.bytes()[byteOf(bit)] |= std::byte((digits[digit] >> within & 1U) << (bit % 8));
    });
    return bits;
}

} // namespace

RecoveryKey RecoveryKey::fresh() { return RecoveryKey(Secret::random(bitCount / 8)); }

Result<RecoveryKey, RecoveryFault> RecoveryKey::read(const QString &typed)
{
    using Kind = RecoveryFault::Kind;
    Digits digits{};
    int count = 0;
    for (const QChar character : typed) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const int digit = digitOf(character);
        if (digit < 0)
            return RecoveryFault{Kind::Character, count + 1};
        if (count == length)
            return RecoveryFault{Kind::Length};
        digits[std::size_t(count++)] = static_cast<unsigned>(digit);
    }
    if (count < length)
        return RecoveryFault{Kind::Length};
    constexpr unsigned mostInFirst = 7; // of its five bits three are the number's
    const unsigned check = digits[numberLength] * 32 + digits[numberLength + 1];
    if (digits[0] > mostInFirst || checkOf(digits) != check)
        return RecoveryFault{Kind::Check};
    RecoveryKey key(bitsOf(digits));
    sodium_memzero(digits.data(), sizeof digits);
    return key;
}

QString RecoveryKey::shown() const
{
    Digits digits = digitsOf(m_bits.bytes());
    QString text;
    text.reserve(length + length / groupLength);
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % groupLength == 0)
            text += u'-';
        text += letters[qsizetype(digits[std::size_t(i)])];
    }
    sodium_memzero(digits.data(), sizeof digits);
    return text;
}

Secret RecoveryKey::key(const Block<16> &salt) const
{
    Secret joined(m_bits.size() + salt.size());
    std::ranges::copy(m_bits.bytes(), joined.bytes().begin());
    std::ranges::copy(salt, joined.bytes().subspan(m_bits.size()).begin());
    Secret key(32);
    crypto_generichash(sealed::place(key.bytes()), key.size(), sealed::raw(joined.bytes()), joined.size(),
                       nullptr, 0);
    return key;
}

} // namespace malar::keyring
