#include "ui/words/words.h"

#include <QCoreApplication>

namespace malar::words {
namespace {

struct Responses {
    Q_DECLARE_TR_FUNCTIONS(malar::ResponseWords)
};

} // namespace

QString responseSentence(Response response)
{
    switch (response) {
    case Response::FourPoints:
        return Responses::tr("≥ 4 points: a fall of CLASI-A by 4 points or more (Klein et al. 2011).");
    case Response::TwentyPercent:
        return Responses::tr("≥ 20 %: a fall of CLASI-A by 20 % or more (Klein et al. 2011).");
    case Response::Clasi50:
        return Responses::tr("CLASI-50: a fall of CLASI-A by 50 % or more.");
    case Response::Clasi70:
        return Responses::tr("CLASI-70: a fall of CLASI-A by 70 % or more.");
    case Response::Complete:
        return Responses::tr("Complete response: CLASI-A is 0 and was not at baseline.");
    }
    return {};
}

QString rateIntervalSentence(RateInterval interval)
{
    return interval == RateInterval::Wilson
               ? Responses::tr("Intervals: Wilson's score interval")
               : Responses::tr("Intervals: Clopper and Pearson's exact interval");
}

QString survivalScale(stats::SurvivalInterval scale)
{
    switch (scale) {
    case stats::SurvivalInterval::LogLog:
        return Responses::tr("on the log-log scale");
    case stats::SurvivalInterval::Log:
        return Responses::tr("on the log scale");
    case stats::SurvivalInterval::Plain:
        return Responses::tr("on the plain scale");
    }
    return {};
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
