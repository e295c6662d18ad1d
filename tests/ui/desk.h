#pragma once

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"

#include <QApplication>
#include <QSignalSpy>

/// What the tests of the visit form share.
namespace malar::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr Item ears{Sign::Erythema, Region::Ears};
inline constexpr Item mucosa{Sign::MucosalLesion, Region::None};
inline constexpr Item scalpScarring{Sign::ScalpScarring, Region::None};
inline constexpr Item duration{Sign::DyspigmentationDuration, Region::None};

inline Visit newVisit()
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.date = QDate(2024, 5, 25);
    return visit;
}

/// All 0 in the grid but 2 at the ears; nothing answered below it.
inline Assessment lastVisit()
{
    Assessment form;
    for (const Item item : items)
        if (item.region != Region::None)
            form.set(item, item == ears ? 2 : 0);
    return form;
}

/// A form as a user meets it: shown, active, and keys go where the focus is.
struct Desk {
    std::unique_ptr<Session> session = sessionOf({}, newVisit().date);
    VisitEdit edit{*session};
    VisitForm form{edit};
    QSignalSpy refusals{&edit, &VisitEdit::refused};

    explicit Desk(const std::optional<Assessment> &previous = {})
    {
        form.resize(900, 720);
        form.show();
        edit.begin(newVisit());
        form.setPrevious(previous);
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the form did not become active");
    }

    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::optional<int> at(Item item) const { return edit.visit().form.at(item); }
    Origin origin(Item item) const
    {
        const auto mark = edit.visit().marks.find(indexOf(item));
        return mark == edit.visit().marks.end() ? Origin::Typed : mark->second.origin;
    }
    std::optional<int> at(Sign sign, Region region) const { return at({sign, region}); }
};

} // namespace malar::test
