#include "ui/words/words.h"

#include "ui/words/ofenum.h"
#include "ui/words/tr.h"

namespace malar::words {

QString responseSentence(Response response)
{
    return terms::at(response,
                     {Words::tr("≥ 4 points: a fall of CLASI-A by 4 points or more (Klein et al. 2011)."),
                      Words::tr("≥ 20 %: a fall of CLASI-A by 20 % or more (Klein et al. 2011)."),
                      Words::tr("CLASI-50: a fall of CLASI-A by 50 % or more."),
                      Words::tr("CLASI-70: a fall of CLASI-A by 70 % or more."),
                      Words::tr("Complete response: CLASI-A is 0 and was not at baseline.")});
}

QString rateIntervalSentence(RateInterval interval)
{
    return interval == RateInterval::Wilson ? Words::tr("Intervals: Wilson's score interval")
                                            : Words::tr("Intervals: Clopper and Pearson's exact interval");
}

QString survivalScale(stats::SurvivalInterval scale)
{
    return terms::at(scale, {Words::tr("on the log-log scale"), Words::tr("on the log scale"),
                             Words::tr("on the plain scale")});
}

QString multiplicity(Multiplicity multiplicity)
{
    switch (multiplicity) {
    case Multiplicity::Holm:
        return QStringLiteral("Holm");
    case Multiplicity::Hochberg:
        return QStringLiteral("Hochberg");
    case Multiplicity::Bonferroni:
        return QStringLiteral("Bonferroni");
    }
    return {};
}

} // namespace malar::words
