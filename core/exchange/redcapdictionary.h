#pragma once

#include "core/exchange/refusal.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace malar::exchange {

/// A field of a REDCap project, as its data dictionary has it.
struct DictionaryField {
    QString label;
    std::map<QString, QString> choices; // code → label
    bool operator==(const DictionaryField &) const = default;
};
using Dictionary = std::map<QString, DictionaryField>; // by the field's name

/// From the CSV file that REDCap gives, under either kind of its headings. Reason MissingColumn where it is
/// something else.
Result<Dictionary, Refusal> dictionaryFrom(const QByteArray &);

/// The field of a column of an export: by its name, by its label, or one box of a checkbox field
/// ("ae___1", "Adverse events (choice=Rash)").
struct DictionaryColumn {
    QString name;
    QString box; // its label; empty where the field has no boxes
};
std::optional<DictionaryColumn> fieldOf(const Dictionary &, const QString &column);

/// What keeps an export together and says nothing of a patient: repeat instruments, "…_complete".
bool isBookkeeping(const QString &column);

} // namespace malar::exchange
