#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace malar {

/// A date as far as it is known: 2019, 2019-05 or 2019-05-14. Never completed by a guess.
struct PartialDate {
    int year = 0;
    std::optional<int> month;
    std::optional<int> day; // only with a month

    bool isFull() const { return month && day; }

    /// The first and last day that it may mean; both are the same for a full date.
    QDate earliest() const;
    QDate latest() const;

    /// The middle of what it may mean, for durations: 2019 counts from 1 July, 2019-05 from the 15th.
    QDate middle() const;

    bool operator==(const PartialDate &) const = default;
};

/// ISO text, as long as the date is known: "2019", "2019-05", "2019-05-14".
QString toText(const PartialDate &);

/// Nothing for anything but those three forms, or a day that does not exist.
std::optional<PartialDate> partialDateFromText(const QString &);

} // namespace malar
