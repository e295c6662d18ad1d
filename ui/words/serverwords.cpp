#include "ui/words/serverwords.h"

#include "ui/words/messages.h"

#include <QCoreApplication>

namespace malar::terms {
namespace {

struct Address {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace

QString addressMessage(const Error &error)
{
    if (error.kind != Error::Kind::Invalid)
        return message(error);
    if (error.place == u"password")
        return Address::tr(
            "There is a password in the address, which would be kept in the list of registries that "
            "were opened last. Nothing was opened; leave it out: Malar asks for your passphrase.");
    if (error.place == u"sslmode")
        return Address::tr(
            "Malar connects only where the server proves by a certificate who it is. Nothing was "
            "opened; leave sslmode out of the address.");
    if (error.place == u"salt")
        return Address::tr(
            "The address is not whole: the salt of its registry is missing or wrong. Nothing was opened; "
            "open the "
            "NAME.malar-server file, or ask whoever administers the server for the whole address.");
    return Address::tr("The address of the server is not right at “%1”. Nothing was opened; write it as "
                       "postgresql://HOST/DATABASE?schema=NAME.")
        .arg(error.place);
}

} // namespace malar::terms
