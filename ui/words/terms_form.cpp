#include "ui/words/terms.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace malar::terms {
namespace {

struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

} // namespace

QString label(Region region)
{
    switch (region) {
    case Region::None:
        return Form::tr("Whole body");
    case Region::Scalp:
        return Form::tr("Scalp");
    case Region::Ears:
        return Form::tr("Ears");
    case Region::NoseMalar:
        return Form::tr("Nose (incl. malar area)");
    case Region::Face:
        return Form::tr("Rest of the face");
    case Region::VNeck:
        return Form::tr("V-area of the neck (front)");
    case Region::PosteriorNeck:
        return Form::tr("Back of the neck and/or shoulders");
    case Region::Chest:
        return Form::tr("Chest");
    case Region::Abdomen:
        return Form::tr("Abdomen");
    case Region::Back:
        return Form::tr("Back, buttocks");
    case Region::Arms:
        return Form::tr("Arms");
    case Region::Hands:
        return Form::tr("Hands");
    case Region::Legs:
        return Form::tr("Legs");
    case Region::Feet:
        return Form::tr("Feet");
    }
    return {};
}

QString shortLabel(Region region)
{
    switch (region) {
    case Region::NoseMalar:
        return Form::tr("Nose, malar");
    case Region::Face:
        return Form::tr("Face, rest");
    case Region::VNeck:
        return Form::tr("V of the neck");
    case Region::PosteriorNeck:
        return Form::tr("Nape, shoulders");
    default:
        return label(region);
    }
}

QChar shortcut(Region region)
{
    //: One letter for each region in the form's order, each a different one: scalp, ears, nose, face, V of
    //: the neck, back of the neck, chest, abdomen, back, arms, hands, legs, feet.
    const QString letters = Form::tr("SENFVPCABRHLT");
    return region == Region::None ? QChar() : letters.at(static_cast<int>(region) - 1);
}

QString label(Sign sign)
{
    switch (sign) {
    case Sign::Erythema:
        return Form::tr("Erythema");
    case Sign::Scale:
        return Form::tr("Scale/hypertrophy");
    case Sign::Dyspigmentation:
        return Form::tr("Dyspigmentation");
    case Sign::Scarring:
        return Form::tr("Scarring/atrophy/panniculitis");
    case Sign::MucosalLesion:
        return Form::tr("Mucous membrane lesion");
    case Sign::RecentHairLoss:
        return Form::tr("Recent hair loss (last 30 days)");
    case Sign::Alopecia:
        return Form::tr("Alopecia, not scarred");
    case Sign::ScalpScarring:
        return Form::tr("Scarring of the scalp");
    case Sign::DyspigmentationDuration:
        return Form::tr("Dyspigmentation lasts 12 months or more");
    }
    return {};
}

QString shortLabel(Sign sign)
{
    switch (sign) {
    case Sign::Scale:
        return Form::tr("Scale");
    case Sign::Dyspigmentation:
        return Form::tr("Dyspigm.");
    case Sign::Scarring:
        return Form::tr("Scarring");
    case Sign::MucosalLesion:
        return Form::tr("Mucosa");
    case Sign::RecentHairLoss:
        return Form::tr("Recent hair loss");
    case Sign::Alopecia:
        return Form::tr("Alopecia");
    case Sign::ScalpScarring:
        return Form::tr("Scalp scarring");
    case Sign::DyspigmentationDuration:
        return Form::tr("Dyspigm. ≥ 12 months");
    default:
        return label(sign);
    }
}

QString level(Sign sign, int value)
{
    if (value == 0) {
        const bool question = sign == Sign::RecentHairLoss || sign == Sign::DyspigmentationDuration;
        return question ? Form::tr("no") : Form::tr("absent");
    }
    switch (sign) {
    case Sign::Erythema:
        return QStringList{Form::tr("pink, faint"), Form::tr("red"),
                           Form::tr("dark red, violaceous, crusted or haemorrhagic")}
            .value(value - 1);
    case Sign::Scale:
        return QStringList{Form::tr("scale"), Form::tr("verrucous or hypertrophic")}.value(value - 1);
    case Sign::Dyspigmentation:
        return value == 1 ? Form::tr("present") : QString();
    case Sign::Scarring:
        return QStringList{Form::tr("scarring"), Form::tr("severely atrophic scarring, or panniculitis")}
            .value(value - 1);
    case Sign::MucosalLesion:
        return value == 1 ? Form::tr("lesion or ulceration") : QString();
    case Sign::RecentHairLoss:
    case Sign::DyspigmentationDuration:
        return value == 1 ? Form::tr("yes") : QString();
    case Sign::Alopecia:
        return QStringList{Form::tr("diffuse, non-inflammatory"), Form::tr("focal or patchy in one quadrant"),
                           Form::tr("focal or patchy in more than one")}
            .value(value - 1);
    case Sign::ScalpScarring:
        return QStringList{Form::tr("one quadrant"), Form::tr("two quadrants"), Form::tr("three quadrants"),
                           Form::tr("the whole skull")}
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
    return Form::tr("%1, %2").arg(label(item.sign), insideSentence(label(item.region)));
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
    switch (severity) {
    case Severity::Mild:
        return Form::tr("mild");
    case Severity::Moderate:
        return Form::tr("moderate");
    case Severity::Severe:
        return Form::tr("severe");
    }
    return {};
}

QString label(SeveritySet set)
{
    return set == SeveritySet::Klein2011 ? Form::tr("Klein et al. 2011 (Arch Dermatol 147:203-8)")
                                         : Form::tr("Abbas et al. 2023 (J Am Acad Dermatol 88:219)");
}

QString label(Response response)
{
    switch (response) {
    case Response::FourPoints:
        return Form::tr("≥ 4 points");
    case Response::TwentyPercent:
        return Form::tr("≥ 20 %");
    case Response::Clasi50:
        return u"CLASI-50"_s;
    case Response::Clasi70:
        return u"CLASI-70"_s;
    case Response::Complete:
        return Form::tr("Complete response");
    }
    return {};
}

} // namespace malar::terms
