#include "ui/terms.h"
#include "ui/visit/formkey.h"
#include "ui/visit/visitform.h"

#include <QKeyEvent>

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
    if (const std::optional<Item> next = following(m_visit.form, m_current))
        go(*next);
}

void VisitForm::takeLastVisits()
{
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

void VisitForm::answerEverythingOpen()
{
    if (refuseWhenLocked())
        return;
    edit(withEverythingOpen(m_visit), tr("everything open 0"));
    if (isMissing(m_visit.form, items.back()))
        go(items.back());
}

} // namespace malar
