#include "ui/words/signaturewords.h"

#include "ui/words/ofenum.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::signatures {
namespace {

/// "3 Mar 2024, 14:02"
QString moment(const QDateTime &when)
{
    return Words::tr("%1, %2").arg(terms::date(when.date()),
                                   QLocale().toString(when.time(), QLocale::ShortFormat));
}

QString instant(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    //: A time as UTC, and as the clock on the wall had it
    return Words::tr("%1 %2 UTC (%3 local time)")
        .arg(utc.date().toString(Qt::ISODate), utc.time().toString(u"HH:mm:ss"_s),
             moment(when.toLocalTime()));
}

QString invalid(const Signature &signature)
{
    return u"⚠ "_s +
           Words::tr("The signature of %1 is not valid: it is not theirs, or not of what this visit said.")
               .arg(signature.printedName);
}

QString day(const Signature &signature) { return terms::date(signature.when.toLocalTime().date()); }

bool isGood(const Signature &signature) { return signature.isValid && signature.isCurrent; }

} // namespace

QString label(Meaning meaning)
{
    return terms::at(meaning, {Words::tr("assessed", "signature"), Words::tr("reviewed", "signature")});
}

QString sentence(std::span<const Signature> all)
{
    QStringList said;
    for (const Signature &each : all)
        if (!each.isValid)
            said << invalid(each);
    for (const Signature &each : all)
        if (isGood(each))
            //: %1 a name, %2 a date, %3 "assessed"
            said << Words::tr("Signed by %1 on %2: %3").arg(each.printedName, day(each), label(each.meaning));
    if (said.isEmpty() && !all.empty())
        said << Words::tr("Amended after %1 signed it on %2").arg(all.front().printedName, day(all.front()));
    return said.join(u" · "_s);
}

QString cell(std::span<const Signature> all)
{
    QStringList said;
    for (const Signature &each : all)
        if (!each.isValid)
            said << u"⚠ "_s + Words::tr("%1: not valid").arg(each.printedName);
        else if (each.isCurrent)
            said << Words::tr("%1: %2").arg(each.printedName, label(each.meaning));
    if (said.isEmpty() && !all.empty())
        said << Words::tr("%1, amended since").arg(all.front().printedName);
    return said.join(u"; "_s);
}

QStringList printed(std::span<const Signature> all)
{
    QStringList lines;
    for (const Signature &each : all) {
        QString line = each.isValid
                           //: %1 a name, %2 "assessed", %3 a time, %4 eight digits
                           ? Words::tr("Signed by %1: %2, %3, digest %4.")
                                 .arg(each.printedName, label(each.meaning), instant(each.when), each.digits)
                           : invalid(each) + u' ' + Words::tr("Said to be of %1.").arg(instant(each.when));
        if (each.isValid && !each.isCurrent)
            line += u' ' + Words::tr("The visit was amended after signing.");
        lines << line;
    }
    return lines;
}

} // namespace malar::signatures
