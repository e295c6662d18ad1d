#pragma once

#include "core/domain/csvwriter.h"
#include "core/domain/onelinetext.h"
#include "core/exchange/cell.h"

#include <functional>

namespace malar::exchange {

/// A column of a file whose rows are values of a type: reader, writer and codebook are loops over these, so
/// that what is written is what is read.
template <class Row> struct Column {
    Field field;
    std::function<void(const Row &, CsvWriter &)> write; // one cell
    std::function<cell::Misread(std::string_view, Row &)> read;
};

/// A file of an export. Each row belongs to the patient whose code stands in its first column, `patient`.
template <class Row> struct Table {
    QString file; // "visits.csv"
    std::vector<Column<Row>> columns;
};

/// A value somewhere in a row, without the types of either: what is made once for each type of value, and not
/// for each member of each row.
struct Place {
    std::size_t offset; // bytes from the row's first
    void (*write)(const void *, CsvWriter &);
    cell::Misread (*read)(std::string_view, const Field &, void *);
};
template <class Value> Place placeAt(std::size_t offset)
{
    return {offset, [](const void *value, CsvWriter &out) { out.cell(*static_cast<const Value *>(value)); },
            [](std::string_view text, const Field &field, void *value) -> cell::Misread {
                return cell::read(text, field, *static_cast<Value *>(value));
            }};
}
/// Of what the function finds in every row.
template <class Row> Place placeOf(auto member)
{
    static const Row row{};
    const auto &value = std::invoke(member, row);
    const auto offset = reinterpret_cast<const char *>(&value) - reinterpret_cast<const char *>(&row);
    return placeAt<std::remove_cvref_t<decltype(value)>>(static_cast<std::size_t>(offset));
}

template <class Row> Column<Row> columnAt(Field field, Place place)
{
    return {field,
            [place](const Row &row, CsvWriter &out) {
                place.write(reinterpret_cast<const char *>(&row) + place.offset, out);
            },
            [place, field](std::string_view text, Row &row) {
                return place.read(text, field, reinterpret_cast<char *>(&row) + place.offset);
            }};
}
/// The member of a row, as a pointer to it or a function to a reference of it.
template <class Row, class Member> Column<Row> column(Field field, Member member)
{
    return columnAt<Row>(std::move(field), placeOf<Row>(member));
}

// Fields of the kinds that there are, optional unless they are made required.
inline Field text(std::string name)
{
    return {std::move(name), CellType::Text, false, {}, {}, static_cast<double>(longest::line)};
}
inline Field shortText(std::string name, double longest)
{
    return {std::move(name), CellType::Text, false, {}, {}, longest};
}
inline Field notes(std::string name)
{
    return {std::move(name), CellType::Notes, false, {}, {}, static_cast<double>(longest::notes)};
}
inline Field yesNo(std::string name) { return {std::move(name), CellType::YesNo}; }
inline Field day(std::string name) { return {std::move(name), CellType::Date}; }
inline Field partialDay(std::string name) { return {std::move(name), CellType::PartialDate}; }
template <Keyed Enum> Field choice(std::string name)
{
    return {std::move(name), CellType::Choice, false, choicesOf<Enum>()};
}
inline Field whole(std::string name, std::optional<double> low, std::optional<double> high)
{
    return {std::move(name), CellType::Whole, false, {}, low, high};
}
inline Field exact(Field field)
{
    field.exact = true;
    return field;
}
inline Field required(Field field)
{
    field.required = true;
    return field;
}

} // namespace malar::exchange
