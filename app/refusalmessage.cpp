#include "app/refusalmessage.h"

#include "app/words.h"
#include "ui/words/problemwords.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
QString refusalMessage(const exchange::Refusal &refusal, const QString &file, const QString &hint)
{
    return malar::message(
        exchange::Problem{file == u"-"_s ? Text::tr("standard input") : file, refusal, hint});
}

} // namespace malar::app
