#pragma once

#include "core/domain/study.h"
#include "core/exchange/refusal.h"

#include <optional>
#include <vector>

namespace malar::exchange {

/// What is wrong in one place of what is imported: the file, the row (the header is 1), the column, the
/// reason. It never holds what a cell contains.
struct Problem {
    QString file; // its name in the folder
    Refusal what;
    QString hint = {}; // what would be right: "0, 1, 2, 3", "1-5", the total of the answers; often empty
    std::optional<StudySettings> broken = {}; // the part of registry.json that breaks a rule of the form

    bool blocks() const { return exchange::blocks(what.reason); }
    bool operator==(const Problem &) const = default;
};

/// As they were found. A damaged file may have millions: those beyond `most` are only counted.
struct Problems {
    static constexpr std::size_t most = 10'000;

    std::vector<Problem> list;
    std::size_t blocking = 0; // how many of all refuse the input
    std::size_t all = 0;      // may be more than the list holds

    void add(Problem problem)
    {
        ++all;
        blocking += problem.blocks();
        if (list.size() < most)
            list.push_back(std::move(problem));
    }
};

} // namespace malar::exchange
