#include "ui/words/formterms.h"

#include "ui/words/ofenum.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::terms {

QString label(Region region)
{
    static constexpr std::array<const char *, keysOf<Region>.size()> names{
        QT_TRANSLATE_NOOP("Words", "Whole body"),
        QT_TRANSLATE_NOOP("Words", "Scalp"),
        QT_TRANSLATE_NOOP("Words", "Ears"),
        QT_TRANSLATE_NOOP("Words", "Nose (incl. malar area)"),
        QT_TRANSLATE_NOOP("Words", "Rest of the face"),
        QT_TRANSLATE_NOOP("Words", "V-area of the neck (front)"),
        QT_TRANSLATE_NOOP("Words", "Back of the neck and/or shoulders"),
        QT_TRANSLATE_NOOP("Words", "Chest"),
        QT_TRANSLATE_NOOP("Words", "Abdomen"),
        QT_TRANSLATE_NOOP("Words", "Back, buttocks"),
        QT_TRANSLATE_NOOP("Words", "Arms"),
        QT_TRANSLATE_NOOP("Words", "Hands"),
        QT_TRANSLATE_NOOP("Words", "Legs"),
        QT_TRANSLATE_NOOP("Words", "Feet")};
    return Words::tr(names[static_cast<std::size_t>(region)]);
}

QString shortLabel(Region region)
{
    switch (region) {
    case Region::NoseMalar:
        return Words::tr("Nose, malar");
    case Region::Face:
        return Words::tr("Face, rest");
    case Region::VNeck:
        return Words::tr("V of the neck");
    case Region::PosteriorNeck:
        return Words::tr("Nape, shoulders");
    default:
        return label(region);
    }
}

QChar shortcut(Region region)
{
    //: One letter for each region in the form's order, each a different one: scalp, ears, nose, face, V of
    //: the neck, back of the neck, chest, abdomen, back, arms, hands, legs, feet.
    const QString letters = Words::tr("SENFVPCABRHLT");
    return region == Region::None ? QChar() : letters.at(static_cast<int>(region) - 1);
}

QString label(Sign sign)
{
    static constexpr std::array<const char *, signs.size()> names{
        QT_TRANSLATE_NOOP("Words", "Erythema"),
        QT_TRANSLATE_NOOP("Words", "Scale/hypertrophy"),
        QT_TRANSLATE_NOOP("Words", "Dyspigmentation"),
        QT_TRANSLATE_NOOP("Words", "Scarring/atrophy/panniculitis"),
        QT_TRANSLATE_NOOP("Words", "Mucous membrane lesion"),
        QT_TRANSLATE_NOOP("Words", "Recent hair loss (last 30 days)"),
        QT_TRANSLATE_NOOP("Words", "Alopecia, not scarred"),
        QT_TRANSLATE_NOOP("Words", "Scarring of the scalp"),
        QT_TRANSLATE_NOOP("Words", "Dyspigmentation lasts 12 months or more")};
    return Words::tr(names[static_cast<std::size_t>(sign)]);
}

QString shortLabel(Sign sign)
{
    static constexpr std::array<const char *, signs.size()> names{
        QT_TRANSLATE_NOOP("Words", "Erythema"),
        QT_TRANSLATE_NOOP("Words", "Scale"),
        QT_TRANSLATE_NOOP("Words", "Dyspigm."),
        QT_TRANSLATE_NOOP("Words", "Scarring"),
        QT_TRANSLATE_NOOP("Words", "Mucosa"),
        QT_TRANSLATE_NOOP("Words", "Recent hair loss"),
        QT_TRANSLATE_NOOP("Words", "Alopecia"),
        QT_TRANSLATE_NOOP("Words", "Scalp scarring"),
        QT_TRANSLATE_NOOP("Words", "Dyspigm. ≥ 12 months")};
    return Words::tr(names[static_cast<std::size_t>(sign)]);
}

QString level(Sign sign, int value)
{
    if (value == 0) {
        const bool question = sign == Sign::RecentHairLoss || sign == Sign::DyspigmentationDuration;
        return question ? Words::tr("no") : Words::tr("absent");
    }
    switch (sign) {
    case Sign::Erythema:
        return QStringList{Words::tr("pink, faint"), Words::tr("red"),
                           Words::tr("dark red, violaceous, crusted or haemorrhagic")}
            .value(value - 1);
    case Sign::Scale:
        return QStringList{Words::tr("scale"), Words::tr("verrucous or hypertrophic")}.value(value - 1);
    case Sign::Dyspigmentation:
        return value == 1 ? Words::tr("present") : QString();
    case Sign::Scarring:
        return QStringList{Words::tr("scarring"), Words::tr("severely atrophic scarring, or panniculitis")}
            .value(value - 1);
    case Sign::MucosalLesion:
        return value == 1 ? Words::tr("lesion or ulceration") : QString();
    case Sign::RecentHairLoss:
    case Sign::DyspigmentationDuration:
        return value == 1 ? Words::tr("yes") : QString();
    case Sign::Alopecia:
        return QStringList{Words::tr("diffuse, non-inflammatory"),
                           Words::tr("focal or patchy in one quadrant"),
                           Words::tr("focal or patchy in more than one")}
            .value(value - 1);
    case Sign::ScalpScarring:
        return QStringList{Words::tr("one quadrant"), Words::tr("two quadrants"),
                           Words::tr("three quadrants"), Words::tr("the whole skull")}
            .value(value - 3);
    }
    return {};
}

QString definition(Item item)
{
    QStringList parts;
    for (const std::uint8_t value : spec(item.sign).allowed)
        parts += u"%1 %2"_s.arg(value).arg(level(item.sign, value));
    return parts.join(u"  ·  "_s);
}

QString label(Item item)
{
    if (item.region == Region::None)
        return label(item.sign);
    //: A sign and a region: "Erythema, ears"
    return Words::tr("%1, %2").arg(label(item.sign), insideSentence(label(item.region)));
}

QString insideSentence(QString label)
{
    if (label.size() > 1 && label.at(1).isLower())
        label[0] = label.at(0).toLower();
    return label;
}

QString label(Axis axis) { return axis == Axis::Activity ? u"CLASI-A"_s : u"CLASI-D"_s; }

QString label(Severity severity)
{
    return at(severity, {Words::tr("mild"), Words::tr("moderate"), Words::tr("severe")});
}

QString label(SeveritySet set)
{
    return set == SeveritySet::Klein2011 ? Words::tr("Klein et al. 2011 (Arch Dermatol 147:203-8)")
                                         : Words::tr("Abbas et al. 2023 (J Am Acad Dermatol 88:219)");
}

QString label(Response response)
{
    return at(response, {Words::tr("≥ 4 points"), Words::tr("≥ 20 %"), u"CLASI-50"_s, u"CLASI-70"_s,
                         Words::tr("Complete response")});
}

} // namespace malar::terms
