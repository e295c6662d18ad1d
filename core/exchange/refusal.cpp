#include "core/exchange/refusal.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {

Error toError(const Refusal &refusal)
{
    QStringList place;
    if (refusal.row > 0)
        place.append(u"row %1"_s.arg(refusal.row));
    if (!refusal.column.isEmpty())
        place.append(u"column %1"_s.arg(refusal.column));
    const std::string_view reason = key(refusal.reason);
    return {.kind = Error::Kind::Invalid,
            .detail = QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())),
            .place = place.join(u", "_s)};
}

} // namespace malar::exchange
