#pragma once

#include "core/domain/partialdate.h"
#include "core/exchange/field.h"
#include "core/exchange/refusal.h"

#include <algorithm>

/// One cell of an export: how its text becomes the value that a CsvWriter wrote.
namespace malar::exchange::cell {

/// Why a cell was not read; nothing where it was.
using Misread = std::optional<Refusal::Reason>;

// The cell is not empty, or the field is not required.
Misread read(std::string_view, const Field &, QString &);
Misread read(std::string_view, const Field &, int &);
Misread read(std::string_view, const Field &, double &);
Misread read(std::string_view, const Field &, QDate &);
Misread read(std::string_view, const Field &, PartialDate &);
Misread read(std::string_view, const Field &, bool &);
template <Keyed Enum> Misread read(std::string_view text, const Field &field, Enum &value)
{
    if (text.empty()) // the first key of every list that may stay open says that nothing is known
        return std::nullopt;
    if (std::ranges::find(field.choices, text) == field.choices.end())
        return Refusal::Reason::ValueNotAllowed;
    value = *fromKey<Enum>(text);
    return std::nullopt;
}
template <class T> Misread read(std::string_view text, const Field &field, std::optional<T> &value)
{
    if (text.empty())
        return std::nullopt;
    return read(text, field, value.emplace());
}

/// Whether a text of one line is taken without some of its signs: line breaks, tabs, or what nobody sees.
bool isUntidy(std::string_view);

/// A study code. Refused, too, with a sign that nobody sees: two codes that differ only in it look the same.
Misread readCode(std::string_view, QString &);

/// What the field allows, for the message: "0, 1, 2, 3", "1-5"; empty where there is no list.
QString allowed(const Field &);

} // namespace malar::exchange::cell
