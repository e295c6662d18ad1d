#include "ui/words/scaleterms.h"

#include "core/analysis/measure.h"

#include "ui/words/formterms.h"
#include "ui/words/ofenum.h"
#include "ui/words/tr.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

// What a registry may ask beside the CLASI. The physician's global assessment is that of CLA-IGA, as Guo et
// al. propose it (Lupus Sci Med 2021;8:e000529); the words of its levels are short ones of our own.
namespace malar::terms {
namespace {

Scale worseUpwards(const QString &key, const QString &name, const QString &none, const QString &worst)
{
    return {key, name, Scale::ofPatient, ScaleDirection::HigherIsWorse, none, worst};
}

/// The levels between the ends of the physician's global assessment.
QString betweenEnds(int value)
{
    switch (value) {
    case 1:
        return Words::tr("almost clear");
    case 2:
        return Words::tr("mild");
    case 3:
        return Words::tr("moderate");
    default:
        return {};
    }
}

} // namespace

QString label(ScaleDirection direction)
{
    return direction == ScaleDirection::HigherIsWorse ? Words::tr("higher is worse")
                                                      : Words::tr("higher is better");
}

QString level(const Scale &scale, int value)
{
    if (value == 0)
        return scale.lowAnchor;
    if (value == scale.highest)
        return scale.highAnchor;
    return scale.key == physicianGlobalKey ? betweenEnds(value) : QString();
}

QString definition(const Scale &scale)
{
    QStringList levels;
    for (int value = 0; value <= scale.highest; ++value)
        if (const QString words = level(scale, value); !words.isEmpty())
            levels << u"%1 %2"_s.arg(value).arg(words);
    return levels.join(u"  ·  "_s);
}

QString ends(const Scale &scale)
{
    return u"0 %1  ·  %2 %3"_s.arg(scale.lowAnchor, QString::number(scale.highest), scale.highAnchor);
}

QString label(const Measure &measure) { return measure.axis ? label(*measure.axis) : measure.scale.name; }

QString head(const Measure &measure)
{
    if (measure.axis)
        return label(measure);
    return u"%1 (%2; %3)"_s.arg(measure.scale.name, ends(measure.scale).simplified(),
                                label(measure.scale.direction));
}

QString answer(const ScaleAnswer &answer)
{
    //: An answer on a scale: "4 of 10"
    return Words::tr("%1 of %2").arg(answer.value).arg(answer.scale.highest);
}

ScaleSet knownScales()
{
    return {
        {physicianGlobalKey, Words::tr("Physician global (CLA-IGA)"), Scale::ofPhysician,
         ScaleDirection::HigherIsWorse, Words::tr("clear"), Words::tr("severe")},
        worseUpwards(u"itch"_s, Words::tr("Itch"), Words::tr("no itch"), Words::tr("worst itch imaginable")),
        worseUpwards(u"pain"_s, Words::tr("Pain of the skin"), Words::tr("no pain"),
                     Words::tr("worst pain imaginable")),
        worseUpwards(u"fatigue"_s, Words::tr("Fatigue"), Words::tr("no fatigue"),
                     Words::tr("worst fatigue imaginable")),
        {u"patient_global"_s, Words::tr("Patient global"), Scale::ofPatient, ScaleDirection::HigherIsBetter,
         Words::tr("worst skin ever"), Words::tr("best skin ever")}};
}

QString message(const ScaleProblem &problem, const ScaleSet &scales)
{
    const QString name = scales[problem.index].name.trimmed();
    return at(problem.kind,
              {Words::tr("A scale has no name. Type one, or remove the scale."),
               Words::tr("Two scales are called “%1”. Rename or remove one.").arg(name),
               Words::tr("“%1” does not say what both of its ends mean. Type the words that the patient or "
                         "the physician is to see.")
                   .arg(name),
               Words::tr("Both ends of “%1” mean the same. Correct one of them.").arg(name),
               Words::tr("A visit asks at most %n scale(s). Remove those that matter least.", nullptr,
                         static_cast<int>(mostScales))});
}

} // namespace malar::terms
