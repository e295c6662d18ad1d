#include "app/importshow.h"

#include "app/commands.h"
#include "app/words.h"
#include "core/exchange/coming.h"
#include "ui/words/comingwords.h"
#include "ui/words/problemwords.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

std::vector<exchange::Problem> missingColumns(const exchange::Problems &problems)
{
    std::vector<exchange::Problem> missing;
    std::ranges::copy_if(problems.list, std::back_inserter(missing), [](const exchange::Problem &problem) {
        return problem.what.reason == exchange::Refusal::Reason::MissingColumn;
    });
    return missing;
}

/// What is pointed out of hundreds of rows in the same way is said of the first of them.
class Notes {
public:
    void tell(const exchange::Problem &problem)
    {
        auto &[count, words] = m_told.try_emplace(problem.what.reason, 0, sentence(problem)).first->second;
        if (++count <= most)
            complain(Text::tr("Note: %1").arg(message(problem)));
    }
    void tellRest() const
    {
        for (const auto &[reason, told] : m_told)
            if (told.first > most)
                complain(Text::tr("And %1 more notes of this kind: %2")
                             .arg(QString::number(told.first - most), told.second));
    }

private:
    static constexpr int most = 20;
    std::map<exchange::Refusal::Reason, std::pair<int, QString>> m_told;
};

} // namespace

bool isAnotherTable(const exchange::Problems &problems)
{
    constexpr auto most = 10;
    return missingColumns(problems).size() > most;
}

void tellProblems(const exchange::Problems &problems, bool isFolder)
{
    if (!isFolder && isAnotherTable(problems)) {
        const auto missing = missingColumns(problems);
        return complain(
            Text::tr("%1 is no table of visits: %2 of its columns are missing, such as %3. See malar "
                     "import --help.")
                .arg(missing.front().file, QString::number(missing.size()), missing.front().what.column));
    }
    Notes notes;
    for (const exchange::Problem &problem : problems.list)
        problem.blocks() ? complain(message(problem)) : notes.tell(problem);
    notes.tellRest();
    if (problems.all > problems.list.size())
        complain(Text::tr("And %1 more.").arg(problems.all - problems.list.size()));
}

QString shown(const exchange::ImportPlan &plan, const exchange::ImportTarget &target)
{
    QStringList lines{comingHead().join(u'\t')};
    for (const exchange::Coming &coming : exchange::comingOf(plan, target))
        lines << comingCells(coming).join(u'\t');
    if (lines.size() == 1) // nothing comes
        lines.clear();
    for (const exchange::Difference &difference : plan.differences)
        lines << sentence(difference);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void tellAlike(const exchange::ImportPlan &plan)
{
    for (const exchange::AlikeCode &alike : plan.alike)
        if (!alike.other.isEmpty())
            complain(
                Text::tr("If %1 is the patient %2, say --same %1=%2; if it is another patient, --apart %1.")
                    .arg(alike.theirs, alike.other));
}

} // namespace malar::app
