#pragma once

#include "app/commands.h"
#include "core/exchange/tablefile.h"

#include <variant>

/// How a table that a command reads is written: found from the file, or said by its options.
namespace malar::app {

enum class Dates { None, Some }; // whether the table has any

void describeTable(QCommandLineParser &, Dates);

/// What the options say; or the exit code after a message.
std::variant<exchange::ShapeWanted, Exit> tableWanted(const QCommandLineParser &, const QString &command);
/// Whether one of them was given.
bool saysTable(const QCommandLineParser &);

/// After a message where an option has no meaning for such a table.
std::optional<Exit> refusedOptions(const exchange::ShapeWanted &, const exchange::TableShape &,
                                   const QString &command);
/// How the table was read, where that needs a word.
void tellShape(const exchange::TableShape &);

/// The whole of it, with every word; or the exit code after a message.
std::variant<exchange::CsvTable, Exit> tableOf(const QCommandLineParser &, const QString &command);

} // namespace malar::app
