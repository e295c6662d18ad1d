#pragma once

#include "core/analysis/cohort.h"

#include <QByteArray>

#include <functional>

namespace malar {

/// The figures as the report prints them, though always with a point and a plain minus sign: the table that
/// the R script compares itself with.
class CheckFigures {
public:
    CheckFigures(stats::Rounding rounding, int patients) : m_rounding(rounding), m_patients(patients) {}

    /// Where the figures that follow stand in the report, and at which time.
    void at(const QByteArray &where, const QByteArray &time);

    void add(const QByteArray &figure, const std::string &text);
    void add(const QByteArray &figure, std::int64_t n) { add(figure, std::to_string(n)); }
    void share(const QByteArray &figure, std::int64_t n, std::int64_t of);
    /// "none" where there is nothing.
    void p(const QByteArray &figure, std::optional<double>);
    void fixed(const QByteArray &figure, std::optional<double>, int decimals);
    void percent(const QByteArray &figure, std::optional<double> share);
    /// The end of the interval of a share(), with its decimals.
    void shareEnd(const QByteArray &figure, std::optional<double> share);
    void quantile(const QByteArray &figure, const stats::Fraction *);
    /// Median, quartiles and range by the plan's rounding, then mean and standard deviation; nothing where
    /// there is nothing to describe.
    void spread(const QByteArray &prefix, const Description &);
    /// The same with n, of values counted in a part of the unit that is printed; the last with one decimal
    /// each.
    void scaled(const QByteArray &name, const Description &, stats::Fraction unit);
    void decimals(const QByteArray &name, const Description &, stats::Fraction unit);

    /// Table 8: how many were left out, and of these how many for each reason.
    void leftOut(const std::vector<Exclusion> &);

    /// As an R matrix of four columns: where, time, figure, text.
    QByteArray matrix() const;

private:
    using Text = std::function<std::string(stats::Fraction)>;
    void described(const QByteArray &name, const Description &, stats::Fraction unit, const Text &);

    stats::Rounding m_rounding;
    int m_patients;     // of the report
    QByteArray m_place; // where and time, as R texts
    QByteArrayList m_rows;
};

void addFeatures(CheckFigures &, const CohortSummary &);
void addScores(CheckFigures &, const CohortSummary &);
void addResponses(CheckFigures &, const CohortSummary &);
void addExposure(CheckFigures &, const CohortSummary &);
void addSafety(CheckFigures &, const CohortSummary &);
void addCentres(CheckFigures &, const CohortSummary &);
void addBiomarkers(CheckFigures &, const CohortSummary &);
/// What the figures draw and no table holds.
void addDrawn(CheckFigures &, const PlacedCohort &, const CohortSummary &);

/// An R text between double quotes. In ASCII, so that it means the same in every locale.
QByteArray quotedForR(const QByteArray &utf8);

/// What the script calls a time: "0", a month, "last".
QByteArray timeName(const StudyTime &);

} // namespace malar
