#pragma once

#include "core/analysis/cohort.h"
#include "ui/paper/table.h"

namespace malar {

/// What the names of figures begin with: "CLASI-A | 6".
QByteArray placeOf(const Measure &);
QByteArray placeOf(const StudyTime &); // "0", a month, "last"
QByteArray placeOf(const Measure &, const StudyTime &);
QByteArray placeOf(Response);
QByteArray placeOf(const MarkerKey &); // "CD56dim / PD1 / %"

/// The figures that the R script compares itself with, by name, as they are printed: the numbers of a text
/// one after the other, always with a point and a plain minus sign, or the key of its word. One without a
/// number says nothing and is not listed.
class CheckFigures {
public:
    /// All that have a name in a table.
    void add(const ReportTable &);
    void add(const QByteArray &figure, const Cell &);
    void add(const QByteArray &figure, const QString &text) { add(figure, Cell(text)); }

    /// As an R matrix of two columns: the name, the text.
    QByteArray matrix() const
    {
        return "matrix(ncol = 2, byrow = TRUE, data = c(\n" + m_rows.join(",\n") + "))\n";
    }

private:
    QByteArrayList m_rows;
};

/// What the figures draw and no table holds.
void addDrawn(CheckFigures &, const PlacedCohort &, const CohortSummary &);

/// An R text between double quotes. In ASCII, so that it means the same in every locale.
QByteArray quotedForR(const QByteArray &utf8);

} // namespace malar
