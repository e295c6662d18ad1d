#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace malar {

/// A table as a value, finished for people: the Cohort page shows it and the document prints it, so that
/// screen and paper cannot differ.
struct ReportTable {
    struct Column {
        QString head;
        bool number = false; // right-aligned
        double share = 1;    // of the width, against the other columns
        bool operator==(const Column &) const = default;
    };
    /// Group: the name of the rows that follow, in one cell. Single: a row of its own among groups.
    struct Row {
        enum class Kind : std::uint8_t { Plain, Group, Single };
        QStringList cells;
        Kind kind = Kind::Plain;
        std::map<qsizetype, double> values = {}; // unrounded, of cells that print one number
        bool operator==(const Row &) const = default;
    };

    QString label; // "Table 1"
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList notes;
    double width = 1; // of the page

    bool hasGroups() const;
    bool operator==(const ReportTable &) const = default;
};

/// "Table 1. Main features of the patients."
QString caption(const ReportTable &);
/// For the clipboard.
QString toTsv(const ReportTable &);
QString toHtml(const ReportTable &);

} // namespace malar
