#include "core/domain/alikecodes.h"

#include "core/domain/folding.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What a code may have become, or may have been: a day of the year, a number.
struct Twist {
    QString what; // the same on both sides
    bool isMade;  // by a spreadsheet
};

/// How months begin in English, Spanish, German and French.
int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> names{QStringList{u"jan"_s, u"ene"_s, u"janv"_s},
                                                   {u"feb"_s, u"fev"_s, u"fevr"_s},
                                                   {u"mar"_s, u"mrz"_s, u"mars"_s, u"marz"_s},
                                                   {u"apr"_s, u"abr"_s, u"avr"_s},
                                                   {u"may"_s, u"mai"_s},
                                                   {u"jun"_s, u"juin"_s},
                                                   {u"jul"_s, u"juil"_s},
                                                   {u"aug"_s, u"ago"_s, u"aout"_s},
                                                   {u"sep"_s, u"sept"_s},
                                                   {u"oct"_s, u"okt"_s},
                                                   {u"nov"_s},
                                                   {u"dec"_s, u"dic"_s, u"dez"_s}};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].contains(word))
            return static_cast<int>(i) + 1;
    return 0;
}

/// Whichever of the two is the month.
std::optional<Twist> dayOf(int a, int b, bool isMade)
{
    const auto [low, high] = std::minmax(a, b);
    if (low < 1 || low > 12 || high > 31)
        return std::nullopt;
    return Twist{u"%1/%2"_s.arg(low).arg(high), isMade};
}

std::optional<Twist> twistOfDay(const QString &text)
{
    static const QRegularExpression two(u"^(\\d{1,2})[-/. ](\\d{1,2})$"_s);
    static const QRegularExpression yearFirst(u"^\\d{4}[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ t]00:00.*)?$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{4}$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-. /]([a-z]{3,4})\\.?(?:[-. /]\\d{2,4})?$"_s);
    static const QRegularExpression monthFirst(u"^([a-z]{3,4})[-. /]?(\\d{1,2})$"_s);
    if (const auto found = two.match(text); found.hasMatch())
        return dayOf(found.captured(1).toInt(), found.captured(2).toInt(), false);
    for (const QRegularExpression &pattern : {yearFirst, yearLast})
        if (const auto found = pattern.match(text); found.hasMatch())
            return dayOf(found.captured(1).toInt(), found.captured(2).toInt(), true);
    if (const auto found = dayFirst.match(text); found.hasMatch())
        return dayOf(found.captured(1).toInt(), monthOf(found.captured(2)), true);
    if (const auto found = monthFirst.match(text); found.hasMatch())
        return dayOf(monthOf(found.captured(1)), found.captured(2).toInt(), false);
    return std::nullopt;
}

std::optional<Twist> twistOfNumber(const QString &text)
{
    static const QRegularExpression typed(u"^\\d+e\\d{1,2}$"_s);
    static const QRegularExpression made(u"^\\d([.,]\\d+)?e\\+\\d{2,}$|^\\d+0{3,}$"_s);
    const bool isMade = made.match(text).hasMatch();
    if (!isMade && !typed.match(text).hasMatch())
        return std::nullopt;
    return Twist{QString::number(QString(text).replace(u',', u'.').toDouble(), 'e', 2), isMade};
}

std::optional<Twist> twistOf(const QString &code)
{
    QString text;
    for (const QChar c : code.normalized(QString::NormalizationForm_KD).toCaseFolded().trimmed())
        if (!c.isMark())
            text += c;
    if (const auto day = twistOfDay(text))
        return day;
    return twistOfNumber(text);
}

QString keyOf(const Twist &twist, bool isMade) { return (isMade ? u"made "_s : u"typed "_s) + twist.what; }

} // namespace

void AlikeCodes::add(const QString &code)
{
    const auto note = [&](const QString &key) {
        if (!m_codes.contains(key))
            m_codes.insert(key, code);
    };
    note(codeKey(code));
    if (const auto twist = twistOf(code))
        note(keyOf(*twist, twist->isMade));
}

QString AlikeCodes::find(const QString &code) const
{
    if (const auto same = m_codes.constFind(codeKey(code)); same != m_codes.cend())
        return *same;
    const auto twist = twistOf(code);
    return twist ? m_codes.value(keyOf(*twist, !twist->isMade)) : QString();
}

bool isSpreadsheetsWork(const QString &code)
{
    const auto twist = twistOf(code);
    // A plain number may be what somebody typed.
    return twist && twist->isMade && std::ranges::any_of(code, [](QChar c) { return !c.isDigit(); });
}

} // namespace malar
