#include "ui/words/comingwords.h"

#include "ui/words/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString label(exchange::Coming::Kind kind)
{
    switch (kind) {
    case exchange::Coming::Kind::New:
        return Import::tr("new");
    case exchange::Coming::Kind::Known:
        return Import::tr("known");
    case exchange::Coming::Kind::Alike:
        return Import::tr("looks like another");
    }
    Q_UNREACHABLE();
}

QString label(exchange::Coming::Odd odd)
{
    using Odd = exchange::Coming::Odd;
    switch (odd) {
    case Odd::NoDayZero:
        return Import::tr("no first dose");
    case Odd::Unplanned:
        return Import::tr("outside every window");
    case Odd::OtherTime:
        return Import::tr("another time than the table says");
    case Odd::LargeChange:
        return Import::tr("CLASI-A far from the visit before");
    case Odd::Draft:
        return Import::tr("incomplete");
    }
    Q_UNREACHABLE();
}

QString kindWords(const exchange::Coming &coming)
{
    return coming.other.isEmpty() ? label(coming.kind) : Import::tr("looks like %1").arg(coming.other);
}

QString oddWords(const exchange::Coming &coming)
{
    QStringList words;
    for (const exchange::Coming::Odd odd : coming.odd)
        words << label(odd);
    return words.join(u", "_s);
}

QStringList comingHead()
{
    return {Import::tr("Patient"),      Import::tr("Is"),      Import::tr("Date"),
            Import::tr("Planned time"), Import::tr("CLASI-A"), Import::tr("CLASI-D"),
            Import::tr("What is odd")};
}

QStringList comingCells(const exchange::Coming &coming)
{
    return {coming.code,
            kindWords(coming),
            coming.date ? terms::date(*coming.date) : Import::tr("no visit"),
            coming.planned ? terms::plannedTime(*coming.planned) : QString(),
            coming.date ? terms::number(coming.activity) : QString(),
            coming.date ? terms::number(coming.damage) : QString(),
            oddWords(coming)};
}

QString sentence(const exchange::Difference &difference)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? Import::tr("nothing") : value; };
    const QString where = difference.date
                              ? Import::tr("%1, %2").arg(difference.code, terms::date(*difference.date))
                              : difference.code;
    return Import::tr("%1, %2: %3 here, %4 in the file")
        .arg(where, difference.column, shown(difference.ours), shown(difference.theirs));
}

QString label(exchange::Why why)
{
    using exchange::Why;
    switch (why) {
    case Why::Nothing:
        return {};
    case Why::Ours:
        return Import::tr("called so here");
    case Why::English:
        return Import::tr("its name in English");
    case Why::Spanish:
        return Import::tr("its name in Spanish");
    case Why::German:
        return Import::tr("its name in German");
    case Why::French:
        return Import::tr("its name in French");
    case Why::Redcap:
        return Import::tr("REDCap says so");
    case Why::Kept:
        return Import::tr("kept from before");
    }
    Q_UNREACHABLE();
}

QString label(exchange::ColumnGroup group)
{
    using Group = exchange::ColumnGroup;
    switch (group) {
    case Group::Patient:
        return Import::tr("Patient");
    case Group::Treatment:
        return Import::tr("Index treatment");
    case Group::Consent:
        return Import::tr("Consent");
    case Group::Visit:
        return Import::tr("Visit");
    case Group::Answers:
        return Import::tr("Answers of the form");
    case Group::Totals:
        return Import::tr("Totals");
    case Group::Scales:
        return Import::tr("Scales");
    }
    Q_UNREACHABLE();
}

} // namespace malar
