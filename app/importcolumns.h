#pragma once

#include "app/commands.h"
#include "core/exchange/visitsfile.h"

#include <variant>

/// The columns of a table of visits: what each stands for, and which may be passed over.
namespace malar::app {

/// What the options say of them.
struct ColumnsWanted {
    QStringList maps;    // "theirs=ours"
    QStringList ignored; // theirs
    bool ignoreOthers = false;

    bool isEmpty() const { return maps.isEmpty() && ignored.isEmpty() && !ignoreOthers; }
};

/// The guessed mapping with what was asked for; or the exit code after a message.
std::variant<exchange::Mapping, Exit> mappingFor(const ColumnsWanted &, const QStringList &header,
                                                 const ScaleSet &);

/// Says what is passed over and what was guessed; those that nobody has allowed to be passed over.
QStringList tellColumns(const ColumnsWanted &, const QStringList &header, const exchange::Mapping &);

/// Wrong use of the command, after a message.
Exit refuseImport(const QString &sentence);

} // namespace malar::app
