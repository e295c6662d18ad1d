#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace malar {

/// A cell of a table: its text, and what that stands for.
struct Cell {
    Cell() = default;
    Cell(QString words) : text(std::move(words)) {}
    Cell(QString words, double number) : text(std::move(words)), value(number) {}

    QString text;
    std::optional<double> value; // unrounded: the number that it prints, or the first of several
    QByteArray figure;           // its name where that is not its column's: see ReportTable::figureAt
    QByteArray key;              // of a text that has one: what it says in no language
    bool operator==(const Cell &) const = default;
};

/// A table as a value, finished for people: the Cohort page shows it and the document prints it, so that
/// screen and paper cannot differ.
struct ReportTable {
    struct Column {
        QString head;
        bool number = false;    // right-aligned
        double share = 1;       // of the width, against the other columns
        QByteArray figure = {}; // "p": what its cells are called among the figures that check.R recomputes
        bool operator==(const Column &) const = default;
    };
    /// Group: the name of the rows that follow, in one cell. Single: a row of its own among groups.
    struct Row {
        enum class Kind : std::uint8_t { Plain, Group, Single };
        QList<Cell> cells;
        Kind kind = Kind::Plain;
        QByteArray place = {}; // "CLASI-A | 6": what the names of its figures begin with; empty: it has none
        QStringList texts() const;
        bool operator==(const Row &) const = default;
    };

    QString label; // "Table 1"
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList notes;
    double width = 1;      // of the page
    QList<Cell> told = {}; // figures that its title, its groups or its notes tell, by their whole names

    bool hasGroups() const;
    /// "CLASI-A | 6 | p": the name of what stands in a cell of a row; empty where it has none.
    QByteArray figureAt(const Row &, qsizetype column) const;
    bool operator==(const ReportTable &) const = default;
};

/// "Table 1. Main features of the patients."
QString caption(const ReportTable &);
/// For the clipboard.
QString toTsv(const ReportTable &);
QString toHtml(const ReportTable &);

} // namespace malar
