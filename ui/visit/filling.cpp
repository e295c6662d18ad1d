#include "ui/visit/filling.h"

#include "ui/visit/visitedit.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

void Filling::answer(Item item, std::optional<int> value)
{
    if (!m_edit.refuseWhenLocked())
        m_edit.edit(answered(m_edit.visit(), item, value), terms::label(item));
}

Filling::Next Filling::type(Item item, int digit)
{
    if (!allows(item, digit)) {
        QStringList values;
        for (const std::uint8_t value : spec(item.sign).allowed)
            values << QString::number(value);
        //: "4 does not exist for Erythema, ears. Allowed: 0, 1, 2, 3."
        m_edit.refuse(tr("%1 does not exist for %2. Allowed: %3.")
                          .arg(QString::number(digit), terms::label(item), values.join(u", "_s)));
        return std::nullopt;
    }
    answer(item, digit);
    return following(m_edit.visit().form, item, m_order);
}

/// As last visit: a proposal is accepted, anything else takes that value.
Filling::Next Filling::takeLastVisits(Item item)
{
    if (isCopied(m_edit.visit(), item)) {
        m_edit.edit(withAccepted(m_edit.visit(), item), tr("copied answers accepted"));
        return following(m_edit.visit().form, item, m_order);
    }
    const std::optional<int> before = m_previous ? m_previous->at(item) : std::nullopt;
    if (before)
        return type(item, *before);
    m_edit.refuse(tr("There is no value of a last visit to take."));
    return std::nullopt;
}

Filling::Next Filling::answerRestOfColumn(Item from)
{
    m_edit.edit(withRestOfColumn(m_edit.visit(), from), tr("rest of the column 0"));
    if (const Next next = nextColumn(from))
        return next;
    return isMissing(m_edit.visit().form, items.back()) ? Next(items.back()) : std::nullopt;
}

Filling::Next Filling::answerEverythingOpen()
{
    if (m_edit.refuseWhenLocked())
        return std::nullopt;
    m_edit.edit(withEverythingOpen(m_edit.visit()), tr("everything open 0"));
    return isMissing(m_edit.visit().form, items.back()) ? Next(items.back()) : std::nullopt;
}

Filling::Next Filling::copyLastVisit(Sign column)
{
    if (m_edit.refuseWhenLocked())
        return std::nullopt;
    if (!m_previous) {
        m_edit.refuse(tr("There is no last visit to copy."));
        return std::nullopt;
    }
    const Visit next = withCopied(m_edit.visit(), *m_previous);
    if (next == m_edit.visit()) {
        m_edit.refuse(tr("Nothing is open, and copying never replaces an answer."));
        return std::nullopt;
    }
    m_edit.edit(next, tr("last visit's answers copied"));
    return proposal(Region::None, column);
}

Filling::Next Filling::acceptRegion(Item item, Sign column)
{
    if (m_edit.refuseWhenLocked())
        return std::nullopt;
    m_edit.edit(withRegionAccepted(m_edit.visit(), item.region), tr("copied answers accepted"));
    return proposal(item.region, column);
}

Filling::Next Filling::acceptEverything()
{
    if (m_edit.refuseWhenLocked())
        return std::nullopt;
    m_edit.edit(withEverythingAccepted(m_edit.visit()), tr("copied answers accepted"));
    const auto open =
        std::ranges::find_if(items, [this](Item item) { return isMissing(m_edit.visit().form, item); });
    return open == items.end() ? std::nullopt : Next(*open);
}

/// The next region with a proposal, in the column that is in use; else the first whole-body one.
Filling::Next Filling::proposal(Region after, Sign column) const
{
    Next next;
    for (const Item item : items) {
        const bool grid = item.region != Region::None;
        if (!isCopied(m_edit.visit(), item) || (grid && item.region <= after))
            continue;
        const bool nearer = grid && next && next->region != Region::None && item.region < next->region;
        if (!next || nearer)
            next = item;
    }
    if (!next)
        return next;
    const Item beside{column, next->region};
    return isCopied(m_edit.visit(), beside) ? beside : *next;
}

} // namespace malar
