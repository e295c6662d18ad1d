#include "ui/visit/answering.h"
#include "ui/visit/formkey.h"
#include "ui/visit/visitform.h"
#include "ui/words/terms.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What each key of the form does.
namespace malar {

void VisitForm::keyPressEvent(QKeyEvent *event)
{
    const std::optional<FormKey> key = formKey(*event);
    if (!key) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key->changesAnswers() && refuseWhenLocked())
        return;
    switch (key->kind) {
    case FormKey::Kind::Arrow:
        return go(neighbour(m_current, key->direction, m_column));
    case FormKey::Kind::Letter:
        return goToRegion(key->region);
    case FormKey::Kind::Digit:
        return type(key->digit);
    case FormKey::Kind::LastVisit:
        return takeLastVisits();
    case FormKey::Kind::RestOfColumn:
        return answerRestOfColumn();
    case FormKey::Kind::Clear:
        return answer(m_current, std::nullopt);
    }
}

void VisitForm::type(int digit)
{
    if (!allows(m_current, digit)) {
        QStringList values;
        for (const std::uint8_t value : spec(m_current.sign).allowed)
            values << QString::number(value);
        //: "4 does not exist for Erythema, ears. Allowed: 0, 1, 2, 3."
        emit refused(tr("%1 does not exist for %2. Allowed: %3.")
                         .arg(QString::number(digit), terms::label(m_current), values.join(u", "_s)));
        return;
    }
    answer(m_current, digit);
    if (const std::optional<Item> next = following(m_visit.form, m_current, m_order))
        go(*next);
}

/// As last visit: a proposal is accepted, anything else takes that value.
void VisitForm::takeLastVisits()
{
    if (isCopied(m_visit, m_current)) {
        edit(withAccepted(m_visit, m_current), tr("copied answers accepted"));
        if (const std::optional<Item> next = following(m_visit.form, m_current, m_order))
            go(*next);
        return;
    }
    const std::optional<int> before = m_previous ? m_previous->at(m_current) : std::nullopt;
    if (!before) {
        emit refused(tr("There is no value of a last visit to take."));
        return;
    }
    type(*before);
}

void VisitForm::answerRestOfColumn()
{
    edit(withRestOfColumn(m_visit, m_current), tr("rest of the column 0"));
    if (const std::optional<Item> next = nextColumn(m_current))
        go(*next);
    else if (isMissing(m_visit.form, items.back()))
        go(items.back());
}

void VisitForm::copyLastVisit()
{
    if (refuseWhenLocked())
        return;
    if (!m_previous) {
        emit refused(tr("There is no last visit to copy."));
        return;
    }
    const Visit next = withCopied(m_visit, *m_previous);
    if (next == m_visit) {
        emit refused(tr("Nothing is open, and copying never replaces an answer."));
        return;
    }
    edit(next, tr("last visit's answers copied"));
    goToProposal(Region::None);
}

void VisitForm::acceptRegion()
{
    if (refuseWhenLocked())
        return;
    edit(withRegionAccepted(m_visit, m_current.region), tr("copied answers accepted"));
    goToProposal(m_current.region);
}

void VisitForm::acceptEverything()
{
    if (refuseWhenLocked())
        return;
    edit(withEverythingAccepted(m_visit), tr("copied answers accepted"));
    const auto open =
        std::ranges::find_if(items, [this](Item item) { return isMissing(m_visit.form, item); });
    if (open != items.end())
        go(*open);
}

/// To the next region with a proposal, in the column that is in use; else to the first whole-body one.
void VisitForm::goToProposal(Region after)
{
    std::optional<Item> next;
    for (const Item item : items) {
        const bool grid = item.region != Region::None;
        if (!isCopied(m_visit, item) || (grid && item.region <= after))
            continue;
        const bool nearer = grid && next && next->region != Region::None && item.region < next->region;
        if (!next || nearer)
            next = item;
    }
    if (!next)
        return;
    const Item beside{m_column, next->region};
    go(isCopied(m_visit, beside) ? beside : *next);
}

void VisitForm::answerEverythingOpen()
{
    if (refuseWhenLocked())
        return;
    edit(withEverythingOpen(m_visit), tr("everything open 0"));
    if (isMissing(m_visit.form, items.back()))
        go(items.back());
}

} // namespace malar
