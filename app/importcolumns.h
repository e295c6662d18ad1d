#pragma once

#include "app/commands.h"
#include "core/exchange/mappingguess.h"
#include "core/exchange/visitsfile.h"

#include <variant>

/// What the columns of a table stand for, and its values: guessed, or as a mapping says, and then as the
/// options say.
namespace malar::app {

void describeColumns(QCommandLineParser &);

/// What the options say of them.
struct ColumnsWanted {
    QStringList maps;     // "theirs=ours"
    QStringList choices;  // "theirs:value=key"
    QStringList events;   // "theirs=month"
    QStringList settings; // "ours=value"
    QStringList ignored;  // theirs
    bool ignoreOthers = false;
    QString mapping;    // a file, or the name of one that was kept
    QString dictionary; // a file
    QString saved;      // where the mapping goes
    exchange::CodeDecisions codes;

    bool isEmpty() const;
};
/// "A=B" at its last sign: a column may have one in its name, and ours never have.
std::optional<std::pair<QString, QString>> parted(const QString &text, QChar sign);

/// The exit code after a message where an option is not as it must be.
std::variant<ColumnsWanted, Exit> columnsWanted(const QCommandLineParser &);

/// The mapping and the dictionary that the options name; or the exit code after a message.
std::variant<exchange::Hints, Exit> hintsFrom(const ColumnsWanted &);
/// The mapping that was asked for; or the exit code after a message.
std::variant<exchange::Mapping, Exit> mappingFor(const ColumnsWanted &, const exchange::Hints &,
                                                 const exchange::Glance &, const ScaleSet &);

/// Says what is passed over and what was guessed; those that nobody has allowed to be passed over.
QStringList tellColumns(const ColumnsWanted &, const exchange::Glance &, const exchange::Mapping &);

/// A file that cannot be read, or is not what it must be, after a message.
Exit refuseFile(const QString &path, const exchange::Refusal &);
/// Wrong use of the command, after a message.
Exit refuseImport(const QString &sentence);

} // namespace malar::app
