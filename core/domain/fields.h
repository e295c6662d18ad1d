#pragma once

#include "core/domain/id.h"
#include "core/keys.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// A record as a table of fields. Each entity has one list, `FieldsOf<T>` of recordfields.h; its columns in
/// the store, its JSON, its columns in an export and what changed in it are loops over the list.
namespace malar {

/// What is asked of a field beside its type.
struct Rule {
    bool required = false;   // there always is one; the others may be empty, or unknown
    bool notes = false;      // a text of several lines
    bool identifier = false; // tells who the patient is
    bool exported = true;
    bool exact = false; // a number that is taken as it stands, or not at all
    std::optional<double> low = {};
    std::optional<double> high = {}; // of a text its longest
};

/// A member of a record under the name that it has in every file: a pointer to it, or an Element.
template <class Member> struct Field {
    std::string_view name;
    Member member;
    Rule rule = {};

    constexpr auto &of(auto &value) const
    {
        if constexpr (std::is_member_object_pointer_v<Member>)
            return value.*member;
        else
            return member(value);
    }
};
template <class Member> Field(std::string_view, Member, Rule = {}) -> Field<Member>;

/// One place in an array that has a place for each value of an enumeration.
template <class Array, class T> struct Element {
    Array T::*array;
    std::size_t place;

    constexpr auto &operator()(auto &value) const { return (value.*array)[place]; }
};

/// A field for each place, under the key of its value.
template <Keyed Enum, class Array, class T> constexpr auto fieldsOfEach(Array T::*array)
{
    return [array]<std::size_t... place>(std::index_sequence<place...>)
    {
        return std::tuple{Field{keysOf<Enum>[place], Element<Array, T> { array, place }}...};
    }
    (std::make_index_sequence<keysOf<Enum>.size()>());
}

/// The fields of an entity, in the order of its columns in an export: a tuple `list`.
template <class T> struct FieldsOf;
template <class T>
concept Fielded = requires
{
    FieldsOf<T>::list;
};

template <Fielded T> constexpr void eachField(auto visit)
{
    using List = decltype(FieldsOf<T>::list);
    [&visit]<std::size_t... i>(std::index_sequence<i...>) { (visit(std::get<i>(FieldsOf<T>::list)), ...); }
    (std::make_index_sequence<std::tuple_size_v<List>>());
}

template <class T> inline constexpr bool isId = false;
template <class Tag> inline constexpr bool isId<Id<Tag>> = true;
template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
/// Parts, or several values: they have a table of their own in the store and in an export.
template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<std::vector<T>> = true;
template <class T>
concept Parts = isList<T> && Fielded<typename T::value_type>;

/// Whether a value says something: no text without letters, no "unknown", the first of every list of keys.
/// Numbers always do.
template <class T> bool isStated(const T &value)
{
    if constexpr (Keyed<T> || std::is_same_v<T, bool>)
        return value != T{};
    else if constexpr (isOptional<T>)
        return value.has_value();
    else if constexpr (requires { value.isEmpty(); })
        return !value.isEmpty();
    else if constexpr (isList<T>)
        return !value.empty();
    else if constexpr (requires { value.isNull(); })
        return !value.isNull();
    else
        return true;
}

} // namespace malar
