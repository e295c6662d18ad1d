#pragma once

#include "core/exchange/field.h"

#include <QStringList>

#include <optional>

/// What tables elsewhere call what we have: English, Spanish, German and French names of columns, of choices
/// and of planned times.
namespace malar::exchange {

/// Why something is taken for one of ours.
enum class Why : std::uint8_t {
    Nothing, // it is not, or somebody chose it
    Ours,    // it is called so here
    English,
    Spanish,
    German,
    French,
    Redcap, // a name that REDCap gives, or its data dictionary says so
    Kept    // by a mapping that was kept
};

struct Meaning {
    QString ours; // a column, or a key
    Why why = Why::Nothing;
    bool operator==(const Meaning &) const = default;
};

/// A column's name as ours are written: "CLASI-A" and "clasi a" are clasi_a.
QString asOurs(const QString &theirs);

/// The words of a text without case, accents, signs and articles, so that "Fecha de la visita" and
/// "FECHA_VISITA" are one.
QString wordKey(const QString &);

/// The column of ours that the name means in one of the languages; answers by sign and region.
std::optional<Meaning> columnNamed(const QString &theirs);

/// The key of a choice, or of yes and no, that a value means. `beside`: the values of its column, as an M is
/// a man beside an F, and a woman beside an H. Digits mean nothing without a dictionary.
std::optional<Meaning> choiceNamed(const QString &value, const Field &, const QStringList &beside);

/// The planned month that the name of an event or a visit tells; 0: baseline.
std::optional<int> monthNamed(const QString &event);

} // namespace malar::exchange
