#pragma once

#include "core/domain/clasi.h"
#include "core/domain/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace malar {

/// A figure as data: series, bands and marks by meaning, without words, colours or pixels. ui/report/chart
/// draws it, on screen and on paper alike.
struct Plot {
    struct Point {
        double x;                  // study months since day 0, or planned months
        double y;                  // points of the total
        std::optional<double> low; // ends of an interval such as the quartiles
        std::optional<double> high;
        VisitId visit; // null where the point is no visit
        bool operator==(const Point &) const = default;
    };
    /// One line, or the ribbon between its points' low and high; a gap is a new run.
    struct Series {
        enum class Role : std::uint8_t { Trajectory, Individual, Median, Today, QuartileRange, DecileRange };
        Role role = Role::Trajectory;
        Axis axis = Axis::Activity;
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
        enum class Role : std::uint8_t { InfusionGiven, InfusionMissed, Draft };
        Role role;
        double x;
        bool operator==(const Mark &) const = default;
    };
    /// What stands under and above a planned month: n of its visits, p of its test against baseline and that
    /// test's pairs.
    struct Column {
        int month; // 0: baseline
        int n;
        int pairs;
        std::optional<double> p; // none at baseline, and where the test is undefined
        bool operator==(const Column &) const = default;
    };

    double xMin = 0;
    double xMax = 6;
    double yMin = 0;
    double yMax = 70;
    std::vector<Series> series;
    std::vector<Band> bands;
    std::vector<Mark> marks;
    std::vector<Column> columns;

    bool operator==(const Plot &) const = default;
};

} // namespace malar
