#include "ui/words/formrules.h"

#include "ui/words/tr.h"

// The rules of the instrument (Albrecht et al., J Invest Dermatol 2005;125:889-94) in our own words.
namespace malar::terms {
namespace {

QString extent(Region region)
{
    switch (region) {
    case Region::NoseMalar:
        return Words::tr("The nose and the malar area of both cheeks.");
    case Region::Face:
        return Words::tr("All of the face but the nose and the malar area.");
    case Region::VNeck:
        return Words::tr("The front of the neck, as far as an open collar shows it.");
    case Region::PosteriorNeck:
        return Words::tr("The back of the neck, the shoulders, or both.");
    case Region::Back:
        return Words::tr("The buttocks are part of it.");
    default:
        return {};
    }
}

QStringList inRegion(Item item)
{
    QStringList all{
        Words::tr("The worst lesion of lupus in the region counts, not the extent nor an average."),
        Words::tr("Where front and back differ, the worse side counts.")};
    if (const QString where = extent(item.region); !where.isEmpty())
        all.prepend(where);
    if (item.sign == Sign::Dyspigmentation)
        all << Words::tr("Where it usually lasts 12 months or more, the whole column counts double.");
    if (item.sign == Sign::Scarring)
        all << Words::tr("Scarring of the scalp is judged once, below the regions.");
    all << Words::tr("Activity and damage of a region are judged independently of each other.");
    return all;
}

QString quadrants()
{
    return Words::tr("The quadrants are divided by the midline and by the line between the highest points of "
                     "the ears. A quadrant counts if it holds any lesion.");
}

QStringList ofWholeBody(Sign sign)
{
    switch (sign) {
    case Sign::MucosalLesion:
        return {Words::tr("Asked once, and examined where the patient reports involvement.")};
    case Sign::RecentHairLoss:
        return {Words::tr("What the patient reports of the last 30 days.")};
    case Sign::Alopecia:
        return {quadrants(), Words::tr("Scarred and non-scarred hair loss that coexist are both judged.")};
    case Sign::ScalpScarring:
        return {quadrants(), Words::tr("The values 1 and 2 do not exist."),
                Words::tr("Scarred and non-scarred hair loss that coexist are both judged.")};
    default:
        return {Words::tr("The patient's word on how long dyspigmentation usually lasts."),
                Words::tr("With 1 the sum of the dyspigmentation column is doubled. Needed only where some "
                          "dyspigmentation is 1.")};
    }
}

} // namespace

QStringList rules(Item item)
{
    QStringList all = item.region == Region::None ? ofWholeBody(item.sign) : inRegion(item);
    all << Words::tr("What is left open is not 0: the total waits for it.");
    return all;
}

} // namespace malar::terms
