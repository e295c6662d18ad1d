#pragma once

#include "core/exchange/cohortcolumns.h"
#include "core/exchange/foreignwords.h"
#include "core/exchange/mapping.h"
#include "core/exchange/redcapdictionary.h"
#include "core/exchange/tableglance.h"

namespace malar::exchange {

/// What helps to guess.
struct Hints {
    std::optional<Dictionary> dictionary = {};
    std::optional<Mapping> kept = {}; // what it says of the table's columns stands
};

/// A mapping that was guessed, and why each of its parts was.
struct Guesses {
    Mapping mapping;
    std::map<QString, Why> columns;                     // theirs
    std::map<std::pair<QString, QString>, Why> choices; // theirs, and the value
};

/// By the names of the columns and what stands in them. Where two could be one of ours, the first is.
Guesses guess(const Glance &, const ScaleSet &asked, const Hints & = {});

/// Whether the cell may hold the value as it stands in such a table.
bool isAllowed(const Field &, const QString &value, const TableShape &);
/// Whether its values are those of a list, which are mapped one by one.
bool hasChoices(const Field &);

/// Values that stand for nothing yet: neither allowed as they are, nor mapped.
struct OpenValue {
    QString theirs;
    QString value;
    bool operator==(const OpenValue &) const = default;
};
std::vector<OpenValue> openValues(const Mapping &, const Glance &, const ScaleSet &asked);

/// Whether a day in a column that is mapped could be two.
bool leavesDatesOpen(const Mapping &, const Glance &, const ScaleSet &asked);

/// The usual dose and interval, where every patient's index treatment is anifrolumab and the table does not
/// say them.
void addUsualDose(Mapping &, const Glance &);

} // namespace malar::exchange
