#include "ui/words/typeddate.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int pivot = 40; // of a year of two digits: 39 is 2039, 40 is 1940

/// Lower case, without accents and full stops: "3º de Sept." and "3 sept".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (sign.category() != QChar::Mark_NonSpacing)
            plain += sign;
    return plain;
}

/// Whether the language writes 3/11 for the third of November; nothing where it writes no such numbers.
bool dayComesFirst(const QLocale &locale)
{
    static const QRegularExpression numbers(u"\\A[^M]*d[^M]*M{1,2}(?!M)"_s);
    return numbers.match(locale.dateFormat(QLocale::ShortFormat)).hasMatch();
}

/// The month that a word begins, if it begins just one.
std::optional<int> monthOf(const QString &word)
{
    constexpr qsizetype shortest = 3;
    static const QLocale spanish(QLocale::Spanish);
    if (word.size() < shortest)
        return std::nullopt;
    if (word.startsWith(u"set")) // setiembre is said as well as septiembre
        return u"setiembre"_s.startsWith(word) ? std::optional(9) : std::nullopt;
    std::set<int> months;
    for (const QLocale &language : {QLocale(), QLocale::c(), spanish})
        for (int month = 1; month <= 12; ++month)
            if (folded(language.standaloneMonthName(month)).startsWith(word))
                months.insert(month);
    return months.size() == 1 ? std::optional(*months.begin()) : std::nullopt;
}

std::optional<PartialDate> made(int year, std::optional<int> month, std::optional<int> day = {})
{
    if (year < 1000 || !QDate::isValid(year, month.value_or(1), day.value_or(1)))
        return std::nullopt;
    return PartialDate{year, month, day};
}

std::optional<int> yearOf(const QString &digits)
{
    if (digits.size() == 4)
        return digits.toInt();
    if (digits.size() != 2)
        return std::nullopt;
    const int year = digits.toInt();
    return year + (year < pivot ? 2000 : 1900);
}

/// 13.2.2024, 13/2/2024, 13-2-2024, 13 2 2024; of two digits 13.2.24 and 13/2/24.
std::optional<PartialDate> ofNumbers(const QString &first, const QString &second, const QString &last,
                                     const QString &separator)
{
    const bool dayFirst = dayComesFirst(QLocale());
    const std::optional<int> year = yearOf(last);
    // 24-11-03 may begin with its year; where the day is not first, no short year is certain.
    if (!year || (last.size() == 2 && (!dayFirst || separator == u"-" || separator == u" ")))
        return std::nullopt;
    const int one = first.toInt();
    const int other = second.toInt();
    if (dayFirst || separator == u"." || one > 12 || one == other)
        return made(*year, other, one);
    return other > 12 ? made(*year, one, other) : std::nullopt;
}

std::optional<PartialDate> fromNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(u"\\A(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?\\z"_s);
    static const QRegularExpression yearLast(u"\\A(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{2}|\\d{4})\\z"_s);
    static const QRegularExpression monthOnly(u"\\A(\\d{1,2})[-/.](\\d{4})\\z"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const auto part = [&match](int at) {
            return match.hasCaptured(at) ? std::optional(match.captured(at).toInt()) : std::nullopt;
        };
        return made(*part(1), part(3), part(4));
    }
    if (const auto match = yearLast.match(text); match.hasMatch())
        return ofNumbers(match.captured(1), match.captured(3), match.captured(4), match.captured(2));
    if (const auto match = monthOnly.match(text); match.hasMatch())
        return made(match.captured(2).toInt(), match.captured(1).toInt());
    return std::nullopt;
}

/// 13 Feb 2024, February 13, 2024, 13 de febrero de 2024, feb 2024.
std::optional<PartialDate> fromWords(const QString &text)
{
    static const QRegularExpression between(u"[\\s,./-]+"_s);
    static const QRegularExpression ordinal(u"\\A(\\d{1,2})(?:st|nd|rd|th|o|er|ro)\\z"_s);
    static const QStringList joining{u"de"_s, u"del"_s, u"of"_s, u"the"_s};
    std::optional<int> month;
    QStringList numbers;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        if (const auto match = ordinal.match(part); match.hasMatch())
            part = match.captured(1);
        if (part.front().isDigit())
            numbers << part;
        else if (joining.contains(part))
            continue;
        else if (month || !(month = monthOf(part)))
            return std::nullopt;
    }
    const bool areDigits = std::ranges::all_of(numbers, [](const QString &number) {
        return std::ranges::all_of(number, [](QChar sign) { return sign.isDigit(); });
    });
    if (!month || !areDigits || numbers.isEmpty() || numbers.size() > 2 || numbers.back().size() != 4)
        return std::nullopt;
    return numbers.size() == 1 ? made(numbers.back().toInt(), month)
                               : made(numbers.back().toInt(), month, numbers.front().toInt());
}

/// Refused because the day may come first or not, not because there is no such day.
bool couldBeTwoDays(const QString &text)
{
    static const QRegularExpression numbers(u"\\A(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{2}|\\d{4})\\z"_s);
    const auto match = numbers.match(text);
    if (!match.hasMatch() || (dayComesFirst(QLocale()) && match.captured(2) != u"-"))
        return false;
    const bool isShort = match.captured(4).size() == 2;
    return isShort || (match.captured(1).toInt() <= 12 && match.captured(3).toInt() <= 12);
}

} // namespace

std::optional<PartialDate> partialFromTyped(const QString &typed)
{
    const QString text = folded(typed).simplified();
    const bool hasWord = std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
    return hasWord ? fromWords(text) : fromNumbers(text);
}

std::optional<QDate> dateFromText(const QString &typed)
{
    const std::optional<PartialDate> known = partialFromTyped(typed);
    return known && known->isFull() ? std::optional(known->earliest()) : std::nullopt;
}

QString whyNoDate(const QString &typed)
{
    const QString text = typed.simplified();
    if (const auto known = partialFromTyped(text); known && !known->isFull())
        return Words::tr("“%1” has no day. Type the whole date, as 2024-02-13 or 13 Feb 2024.").arg(text);
    if (couldBeTwoDays(text) && !dateFromText(text))
        return Words::tr("“%1” could be more than one day. Type it as 2024-02-13 or 13 Feb 2024.").arg(text);
    return Words::tr("“%1” is not a date. Type it as 2024-02-13 or 13 Feb 2024.").arg(text);
}

QString whyNoPartialDate(const QString &typed)
{
    const QString text = typed.simplified();
    if (couldBeTwoDays(text))
        return Words::tr("“%1” could be more than one day. Type it as far as it is known: 2019, 2019-05 or "
                         "2019-05-14.")
            .arg(text);
    return Words::tr("“%1” is not a date. Type it as far as it is known: 2019, 2019-05 or 2019-05-14.")
        .arg(text);
}

} // namespace malar
