#include "core/domain/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Likeness {
    char16_t letter;
    std::u16string_view latin;
};

/// Folded letters that in small or in capitals look like Latin ones, and Latin letters that do not decompose.
constexpr std::array likenesses{
    // Greek
    Likeness{u'α', u"a"}, Likeness{u'β', u"b"}, Likeness{u'ε', u"e"}, Likeness{u'ζ', u"z"},
    Likeness{u'η', u"h"}, Likeness{u'ι', u"i"}, Likeness{u'κ', u"k"}, Likeness{u'μ', u"m"},
    Likeness{u'ν', u"n"}, Likeness{u'ο', u"o"}, Likeness{u'ρ', u"p"}, Likeness{u'τ', u"t"},
    Likeness{u'υ', u"y"}, Likeness{u'χ', u"x"},
    // Cyrillic
    Likeness{u'а', u"a"}, Likeness{u'в', u"b"}, Likeness{u'е', u"e"}, Likeness{u'к', u"k"},
    Likeness{u'м', u"m"}, Likeness{u'н', u"h"}, Likeness{u'о', u"o"}, Likeness{u'р', u"p"},
    Likeness{u'с', u"c"}, Likeness{u'т', u"t"}, Likeness{u'у', u"y"}, Likeness{u'х', u"x"},
    Likeness{u'ѕ', u"s"}, Likeness{u'і', u"i"}, Likeness{u'ј', u"j"}, Likeness{u'ԁ', u"d"},
    // Latin
    Likeness{u'æ', u"ae"}, Likeness{u'œ', u"oe"}, Likeness{u'ø', u"o"}, Likeness{u'ł', u"l"},
    Likeness{u'đ', u"d"}, Likeness{u'ð', u"d"}, Likeness{u'ħ', u"h"}, Likeness{u'ı', u"i"},
    Likeness{u'ŧ', u"t"}, Likeness{u'ẞ', u"ss"}};

/// Without case, diacritics and likenesses; what is between the letters stays.
QString plain(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        const auto like = std::ranges::find(likenesses, c.unicode(), &Likeness::letter);
        if (like != likenesses.end())
            result += QStringView(like->latin);
        else if (!c.isMark() && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

bool isKept(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

bool isApostrophe(QChar c) { return u"'’ʼ‘`´′"_s.contains(c); }

/// The digits from `at` on without zeros before them; one zero where there is nothing else.
QString numberAt(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    qsizetype first = begin;
    while (first + 1 < at && text[first] == u'0')
        ++first;
    return text.sliced(first, at - first);
}

/// As a spreadsheet leaves a whole number: "7.0", "7,00".
QString withoutDecimalZero(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'0')
        --end;
    const bool isDecimal = end > 1 && end < text.size() && (text[end - 1] == u'.' || text[end - 1] == u',') &&
                           text[end - 2].isDigit();
    return isDecimal ? text.first(end - 1) : text;
}

bool looksLikeADigit(QChar c) { return c == u'o' || c == u'l' || c == u'i'; }

/// The letters that look like digits as the digits they look like, in each word of nothing else: "0l" is
/// "01".
QString withDigitsForLetters(QString text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && isKept(text[at]))
            ++at;
        const QStringView word = QStringView(text).sliced(begin, at - begin);
        const bool isNumber =
            std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }) &&
            std::ranges::all_of(word, [](QChar c) { return c.isDigit() || looksLikeADigit(c); });
        for (qsizetype i = begin; isNumber && i < at; ++i)
            if (looksLikeADigit(text[i]))
                text[i] = text[i] == u'o' ? u'0' : u'1';
        ++at;
    }
    return text;
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : plain(name) + u' ') {
        if (isKept(c)) {
            word += c;
        } else if (!isApostrophe(c) && !word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

} // namespace

QString folded(const QString &text)
{
    return plain(text).removeIf([](QChar c) { return !isKept(c); });
}

QString codeKey(const QString &code)
{
    const QString text = withDigitsForLetters(withoutDecimalZero(plain(code).trimmed()));
    QString key;
    bool parted = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isKept(text[at])) {
            parted = true;
            ++at;
            continue;
        }
        const bool digit = text[at].isDigit();
        if (digit && parted && !key.isEmpty() && key.back().isDigit())
            key += u'-';
        key += digit ? numberAt(text, at) : QString(text[at++]);
        parted = false;
    }
    return key;
}

QString numberKey(const QString &number)
{
    QString key = folded(number).removeIf([](QChar c) { return !c.isDigit(); });
    while (key.size() > 1 && key.front() == u'0')
        key.remove(0, 1);
    return key.isEmpty() ? folded(number) : key;
}

QString nameKey(const QString &name)
{
    QStringList words = wordsOf(name);
    words.sort();
    return words.join(u'|');
}

bool isSimilarName(const QString &a, const QString &b)
{
    const QStringList theirs = wordsOf(b);
    return std::ranges::any_of(wordsOf(a), [&theirs](const QString &word) {
        return word.size() > 2 && theirs.contains(word); // "de" and "la" are everybody's
    });
}

QString searchText(std::span<const QString> fields)
{
    QString text = u"\n"_s;
    for (const QString &field : fields)
        for (const QString &line : {folded(field), codeKey(field)})
            if (!line.isEmpty() && !text.endsWith(u'\n' + line + u'\n'))
                text += line + u'\n';
    return text;
}

Sought::Sought(const QString &typed)
{
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        if (const QString text = folded(word); !text.isEmpty())
            m_words.push_back({QStringMatcher(text), QStringMatcher(u'\n' + codeKey(word) + u'\n')});
}

bool Sought::isIn(const QString &searchText) const
{
    return std::ranges::all_of(m_words, [&searchText](const Word &word) {
        return word.text.indexIn(searchText) >= 0 || word.line.indexIn(searchText) >= 0;
    });
}

} // namespace malar
