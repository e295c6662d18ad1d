#include "ui/session/place.h"

#include "core/store/server/address.h"
#include "ui/words/serverwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A file with an address in it is a file to look at, wherever what it leads to is.
bool isTyped(const QString &place) { return isOnServer(place) && place.contains(u"://"_s); }

} // namespace

bool isOnServer(const QString &place) { return server::isServer(place); }

QString wholePlace(const QString &place)
{
    if (!isTyped(place))
        return QFileInfo(place).absoluteFilePath();
    const auto address = server::addressAt(place);
    return address ? server::toText(*address) : place;
}

bool mayBeThere(const QString &place) { return isTyped(place) || QFileInfo::exists(place); }

QString placeName(const QString &place)
{
    if (!isTyped(place))
        return QFileInfo(place).completeBaseName();
    const auto address = server::addressAt(place);
    if (!address)
        return place;
    return address->name.isEmpty() ? address->database + u' ' + address->schema : address->name;
}

QString placeShown(const QString &place)
{
    if (!isTyped(place))
        return QDir::toNativeSeparators(place);
    const auto address = server::addressAt(place);
    return address ? u"%1/%2 %3"_s.arg(address->host, address->database, address->schema) : place;
}

QString placeAround(const QString &place)
{
    if (!isTyped(place))
        return QDir::toNativeSeparators(QFileInfo(place).absolutePath());
    const auto address = server::addressAt(place);
    return address ? address->host : place;
}

QString placeProblem(const QString &place)
{
    if (!isOnServer(place))
        return {};
    const auto address = server::addressAt(place);
    const std::optional<Error> trouble = address ? server::whyNotSignedIn(*address) : address.error();
    return trouble ? terms::addressMessage(*trouble) : QString();
}

} // namespace malar
