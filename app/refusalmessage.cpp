#include "app/refusalmessage.h"

#include "ui/words/problemwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

QString message(const exchange::Refusal &refusal, const QString &file)
{
    return malar::message(exchange::Problem{file == u"-"_s ? Text::tr("standard input") : file, refusal});
}

} // namespace malar::app
