#include "ui/words/verdictwords.h"

#include "ui/words/historywords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "row 12 of the history, of 3 Mar 2024 by Marta Ruiz"
QString rowWords(int sequence, const std::optional<HistoryEntry> &entry)
{
    if (!entry)
        return Words::tr("row %1 of the history").arg(sequence);
    return Words::tr("row %1 of the history, of %2 by %3")
        .arg(QString::number(sequence), terms::date(entry->when.toLocalTime().date()), entry->who);
}

QString visitWords(const Verdict &verdict)
{
    if (verdict.code.isEmpty() || !verdict.day.isValid())
        return Words::tr("A visit");
    return Words::tr("The visit of %1 on %2").arg(verdict.code, terms::date(verdict.day));
}

QString patientWords(const Verdict &verdict)
{
    return verdict.code.isEmpty() ? Words::tr("A patient") : Words::tr("Patient %1").arg(verdict.code);
}

/// Nothing where the tables and what is in them are as they were written.
QString wrongPlace(const Verdict &verdict)
{
    if (verdict.page)
        return Words::tr("Page %1 of the file cannot be read: it is not what was written.")
            .arg(*verdict.page);
    if (!verdict.damage.isEmpty())
        return Words::tr("The tables of the file are damaged (%1).").arg(verdict.damage);
    if (verdict.row && !verdict.entry)
        return Words::tr("In the history, row %1 is missing or cannot be read.").arg(*verdict.row);
    if (verdict.row)
        return Words::tr("The history is not as it was written, from this row on: %1.")
            .arg(rowWords(*verdict.row, verdict.entry));
    if (verdict.signature)
        return Words::tr("A signature is missing, or not of whom it names, or not of what it was put to: %1.")
            .arg(rowWords(*verdict.signature, verdict.entry));
    if (verdict.visit)
        return Words::tr("%1 is not as the history has it.").arg(visitWords(verdict));
    if (verdict.patient)
        return Words::tr("%1 is not as the history has it.").arg(patientWords(verdict));
    if (verdict.identity)
        return Words::tr("The identity of a patient is not as the history has it: %1.")
            .arg(patientWords(verdict));
    return {};
}

} // namespace

QString sentence(const Verdict &verdict)
{
    if (const QString place = wrongPlace(verdict); !place.isEmpty())
        return place;
    if (verdict.setting)
        return Words::tr("A setting is not as the history has it: %1.").arg(*verdict.setting);
    if (verdict.member)
        return Words::tr("A user is not as the history has them.");
    if (verdict.isNameForeign)
        return Words::tr("The name of the registry is not as the history has it.");
    return verdict.isChained ? Words::tr("The registry is whole, and as its history says.")
                             : Words::tr("The registry is whole.");
}

QString unproved(const Verdict &verdict)
{
    if (verdict.isChained)
        return {};
    return Words::tr("It is not sealed, so whether somebody has changed it with another program cannot be "
                     "told: rows that were changed look like those that were written.");
}

QString lookedAt(const Verdict &verdict)
{
    QStringList parts;
    if (verdict.pages > 0)
        parts << Words::tr("%n page(s)", nullptr, verdict.pages);
    parts << Words::tr("%n row(s) of the history", nullptr, verdict.head.sequence)
          << Words::tr("%n patient(s)", nullptr, verdict.patients)
          << Words::tr("%n visit(s)", nullptr, verdict.visits);
    return parts.join(u", "_s);
}

} // namespace malar
