#pragma once

#include "core/analysis/measure.h"
#include "core/domain/biomarker.h"
#include "core/domain/id.h"
#include "core/domain/schedule.h"
#include "core/domain/severity.h"
#include "core/domain/treatment.h"
#include "core/stats/settings.h"

#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace malar {

/// A figure as data: series, bands and marks by meaning, without words, colours or pixels. ui/figures/chart
/// draws it, on screen and on paper alike. The kind says which of its parts a figure has and what its axes
/// are.
struct Plot {
    enum class Kind : std::uint8_t {
        Course,         // a patient's scores over study months: series, bands, marks, events, bars; scales
                        // as facets
        Cohort,         // everybody's by planned time: series, columns
        Paired,         // before and after: series with x = 0 and 1, two columns
        Responders,     // how many reached what by when: shares, columns
        Waterfall,      // every patient's change from baseline: changes, one column
        BandShift,      // from which severity band into which: cells, bands, one column
        TimeToResponse, // the Kaplan-Meier estimate: steps, columns with n at risk
        Biomarkers      // values of markers over study months: facets
    };
    struct Point {
        double x;                  // study months since day 0, or planned months
        double y;                  // points of the score
        std::optional<double> low; // ends of an interval such as the quartiles
        std::optional<double> high;
        VisitId visit;             // null where the point is no visit
        bool carried = false;      // an earlier score, carried forward
        Limit limit = Limit::None; // y is a limit of detection, and the value below or above it
        bool totalsOnly = false;   // of a visit that has totals and no answers
        bool operator==(const Point &) const = default;
    };
    /// One line, or the ribbon between its points' low and high; a gap is a new run.
    struct Series {
        enum class Role : std::uint8_t {
            Trajectory,
            Individual,
            Carried, // of an individual's line, a stretch to a score that was carried forward
            Median,
            Today,
            QuartileRange,
            DecileRange
        };
        Role role = Role::Trajectory;
        Measure measure;
        QString label; // the patient's code where the line is one patient's; else empty
        PatientId patient;
        std::vector<std::vector<Point>> runs;
        bool operator==(const Series &) const = default;
    };
    /// A shaded stretch of an axis.
    struct Band {
        enum class Role : std::uint8_t { Mild, Moderate, Severe, VisitWindow };
        Role role;
        bool horizontal; // spans the width from `from` to `to` on y; else the height, on x
        double from;
        double to;
        bool operator==(const Band &) const = default;
    };
    struct Mark {
        enum class Role : std::uint8_t { InfusionGiven, InfusionMissed, Draft, Consent, Withdrawal };
        Role role;
        double x;
        int daysLate = 0;     // of an infusion: as far as it counts as late
        bool reduced = false; // less than the course's dose
        double doseMg = 0;
        double insteadOfMg = 0; // the course's dose where another one was given
        bool operator==(const Mark &) const = default;
    };
    /// An adverse event, at its onset as far as that is known, else at the visit that heard of it.
    struct Event {
        double x;
        QString term;
        std::optional<int> grade;
        bool serious = false;
        bool open = false;
        std::optional<PartialDate> onset = {};
        std::optional<PartialDate> end = {};
        bool operator==(const Event &) const = default;
    };
    /// A treatment from day to day, under the scores. Dates are as known as they are: what lies between the
    /// first and the last day that one may mean is drawn as unknown.
    struct Bar {
        enum class Role : std::uint8_t { Index, Concomitant, Previous };
        Role role;
        Drug drug;
        QString otherName;
        std::optional<PartialDate> from = {};
        std::optional<PartialDate> to = {};
        bool goesOn = false; // no end is known, and it is not a previous one
        DoseUnit unit = DoseUnit::MgPerDay;
        std::vector<DoseStep> doses = {}; // of the index treatment one, in mg an infusion
        int intervalDays = 0;             // of the index treatment
        bool operator==(const Bar &) const = default;
    };
    /// What stands under and above a planned time: n of its visits (or at risk), p of its test against
    /// baseline and that test's pairs.
    struct Column {
        int month; // 0: baseline
        int n = 0;
        int pairs = 0;
        std::optional<double> p = {}; // none at baseline, and where the test is undefined
        bool lastVisit = false;       // the last visit, whenever it was; it has no month
        double x = month;
        int carried = 0;      // of n
        int pairsCarried = 0; // of the pairs
        bool operator==(const Column &) const = default;
    };
    /// How many of those with a score reached a response at a time.
    struct Share {
        Response response;
        std::size_t column;
        int n;
        int of;
        std::optional<double> low; // of the interval of n/of
        std::optional<double> high;
        int carried = 0; // of `of`
        bool operator==(const Share &) const = default;
    };
    /// A patient's change from baseline.
    struct Change {
        QString label; // the patient's code
        PatientId patient;
        VisitId visit;
        int before; // not 0
        int after;
        bool carried = false; // `after` is an earlier score, carried forward
        double percent() const { return 100.0 * (after - before) / before; }
        bool operator==(const Change &) const = default;
    };
    struct Cell {
        Severity before;
        Severity after;
        int n;
        bool operator==(const Cell &) const = default;
    };
    /// From here on, the probability of having reached the response.
    struct Step {
        double x; // study months since baseline
        int atRisk;
        int events;
        int censored;
        double probability;
        std::optional<double> low;
        std::optional<double> high;
        bool operator==(const Step &) const = default;
    };
    /// A time with its interval, in study months; an end that was not reached is missing.
    struct Median {
        double x;
        std::optional<double> low;
        std::optional<double> high;
        bool operator==(const Median &) const = default;
    };
    /// A small plot of its own: one marker on one subset of cells, a line a patient; or one scale of a
    /// course.
    struct Facet {
        QString subset; // empty: of the whole sample
        QString marker; // its key, or the scale's
        QString name;
        QString unit;
        std::optional<double> low = {}; // of what is normal
        std::optional<double> high = {};
        double yMin = 0;
        double yMax = 1;
        double yStep = 0.5; // from tick to tick
        /// Every facet has the same patients in the same order, some without runs.
        std::vector<Series> series = {};
        bool operator==(const Facet &) const = default;
    };

    Kind kind = Kind::Course;
    Measure measure; // of all kinds but the course, which has both totals
    double xMin = 0;
    double xMax = 6;
    double yMin = 0;
    double yMax = 70;
    std::vector<Series> series;
    std::vector<Band> bands;
    std::vector<Mark> marks;
    std::vector<Event> events; // by their place
    std::vector<Bar> bars;     // index, concomitant, previous; each by its start
    int earlierTreatments = 0; // that ended before xMin: counted, not drawn
    int undatedTreatments = 0; // previous ones without any date: likewise
    QDate monthZero;           // the day at x = 0 of a course
    std::vector<Column> columns;
    std::vector<Share> shares;   // by response, then column
    std::vector<Change> changes; // the worst first
    int withoutChange = 0;       // patients whose baseline of 0 allows no percentage: counted, not drawn
    std::vector<Cell> cells;
    Response response = Response::Clasi50; // which one the steps lead to
    std::vector<Step> steps;
    std::optional<Median> median;                       // of the steps; none where half were never reached
    double level = 0.95;                                // of the intervals
    stats::Rounding rounding = stats::Rounding::AsData; // of printed medians and quartiles
    stats::Alternative alternative = stats::Alternative::TwoSided; // of the columns' p
    int shareDecimals = 0;                                         // of printed per cents
    std::vector<Facet> facets;
    int withoutDayZero = 0;  // patients with values that have no place on the axis: counted, not drawn
    bool sinceFirst = false; // x counts from the first value, as there is no day 0

    bool operator==(const Plot &) const = default;

    /// The place of a day on a course, and the day of a place.
    double place(QDate day) const { return static_cast<double>(monthZero.daysTo(day)) / daysPerMonth; }
    QDate day(double x) const { return monthZero.addDays(std::llround(x * daysPerMonth)); }
};

} // namespace malar
