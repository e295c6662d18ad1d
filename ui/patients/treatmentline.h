#pragma once

#include "core/domain/treatment.h"

#include <QStringList>
#include <QVariant>

#include <map>

namespace malar {

/// The columns of the table of treatments.
enum class TreatmentPart : std::uint8_t { Name, From, To, StopReason, Response, Dose, Unit };

/// A treatment as a row to type into: what cannot be read stays as it was typed.
struct TreatmentLine {
    Treatment treatment;
    std::map<TreatmentPart, QString> unread;
};

QString heading(TreatmentPart);
/// Whether the part is the user's to fill in: the name only of another drug, no dose of a cream.
bool hasPart(const Treatment &, TreatmentPart);
QStringList choices(TreatmentPart); // where it is chosen, not typed; else none
QString shown(const TreatmentLine &, TreatmentPart);
QVariant editable(const TreatmentLine &, TreatmentPart);        // what an editor begins with
bool read(TreatmentLine &, TreatmentPart, const QString &text); // false where it means nothing
void choose(TreatmentLine &, TreatmentPart, int choice);
/// What is wrong with a cell and the remedy, without its place; empty where nothing is.
QString wrong(const TreatmentLine &, TreatmentPart);

} // namespace malar
