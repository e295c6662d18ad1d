#include "tests/support/cohort.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/patients/patientspage.h"
#include "ui/session/settings.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"
#include "ui/window/mainwindow.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace test_visitkeys {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Item duration{Sign::DyspigmentationDuration, Region::None};

/// The window on the day of one visit of a patient, with the visits before it, and somebody who types it.
class Typist {
public:
    Typist(const PatientFile &all, std::size_t index) : m_wanted(all.visits[index])
    {
        PatientFile before{all.record, {all.visits.begin(), all.visits.begin() + std::ptrdiff_t(index)}};
        before.record.visits.clear();
        before.record.patient.lastFollowUp.reset();
        auto session = test::sessionOf({before}, m_wanted.date);
        session->remember({}); // who assesses was asked already
        m_session = session.get();
        m_window = std::make_unique<MainWindow>(std::move(session), m_settings, m_script.prompts());
        test::show(*m_window);
        emit m_window->findChild<PatientsPage *>()->patientRequested(all.record.patient.id);
        press(Qt::Key_N, Qt::ControlModifier);
    }

    /// Everything but 0 by its digit, then the rest at once.
    void typeAll()
    {
        for (const Item item : items)
            if (item != duration && m_wanted.form.at(item) != 0)
                set(item);
        press(Qt::Key_0, Qt::ControlModifier);
        if (isMissing(visit().form, duration))
            set(duration);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    /// Last visit's answers, what differs by its digit, then the rest accepted.
    void copyAndChange()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        for (const Item item : items)
            if (visit().form.at(item) != m_wanted.form.at(item))
                set(item);
        press(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    int keys() const { return m_keys + 2 * m_script.asked; } // a reason is at least a letter and Enter
    int reasons() const { return m_script.asked; }
    bool isDone() const
    {
        const std::vector<Visit> stored = *m_session->store().visits(m_wanted.patient);
        return !stored.empty() && stored.back().state == VisitState::Complete &&
               stored.back().date == m_wanted.date && stored.back().form == m_wanted.form;
    }

private:
    VisitForm &form() { return *m_window->page()->findChild<VisitForm *>(); }
    const Visit &visit() { return m_window->page()->findChild<VisitEdit *>()->visit(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void repeat(Qt::Key key, int times)
    {
        for (int i = 0; i < times; ++i)
            press(key);
    }
    void sideways(int columns) { repeat(columns > 0 ? Qt::Key_Right : Qt::Key_Left, std::abs(columns)); }

    void set(Item item)
    {
        goTo(item);
        press(Qt::Key_0 + *m_wanted.form.at(item));
    }

    /// By arrows, or by the region's letter where that is nearer.
    void goTo(Item item)
    {
        const Item from = form().current();
        const int columns = static_cast<int>(item.sign) - static_cast<int>(from.sign);
        if (item.region == Region::None) {
            const bool inGrid = from.region != Region::None;
            if (!inGrid)
                sideways(columns);
            else // Tab leaves the grid for the first of them
                repeat(Qt::Key_Tab, 1 + static_cast<int>(item.sign) - static_cast<int>(Sign::MucosalLesion));
            return;
        }
        const int rows = static_cast<int>(item.region) - static_cast<int>(from.region);
        if (std::abs(rows) > 1)
            press(terms::shortcut(item.region).toLatin1());
        else
            repeat(rows > 0 ? Qt::Key_Down : Qt::Key_Up, std::abs(rows));
        sideways(columns);
    }

    Visit m_wanted;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    test::Script m_script{{}, u"x"_s};
    Session *m_session = nullptr;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

const std::vector<PatientFile> &cohort()
{
    static const std::vector<PatientFile> all = test::trainingFiles();
    return all;
}

Typist typistOf(const QString &code, QDate date)
{
    const auto file = std::ranges::find_if(
        cohort(), [&code](const PatientFile &each) { return each.record.patient.code == code; });
    const auto visit = std::ranges::find(file->visits, date, &Visit::date);
    return {*file, static_cast<std::size_t>(visit - file->visits.begin())};
}

} // namespace

/// How many keys a visit takes, from Ctrl+N to complete, pressed in the real window.
class TestVisitKeys : public test::Test {
    Q_OBJECT

private slots:
    void tenAffectedAnswersTakeAtMostTwentyFiveKeys();
    void aCopyWithThreeChangesTakesAtMostFifteenKeys();
    void everyVisitOfTheTrainingCohortIsCounted();
};

void TestVisitKeys::tenAffectedAnswersTakeAtMostTwentyFiveKeys()
{
    Typist typist = typistOf(u"SYN-06"_s, QDate(2024, 3, 21));

    typist.typeAll();

    QVERIFY(typist.isDone());
    QCOMPARE(typist.reasons(), 0);
    qInfo("%d keys", typist.keys());
    QVERIFY(typist.keys() <= 25);
}

void TestVisitKeys::aCopyWithThreeChangesTakesAtMostFifteenKeys()
{
    Typist typist = typistOf(u"SYN-06"_s, QDate(2024, 8, 24));

    typist.copyAndChange();

    QVERIFY(typist.isDone());
    QCOMPARE(typist.reasons(), 0);
    qInfo("%d keys", typist.keys());
    QVERIFY(typist.keys() <= 15);
}

void TestVisitKeys::everyVisitOfTheTrainingCohortIsCounted()
{
    std::vector<int> keys;
    for (const PatientFile &file : cohort()) {
        for (std::size_t i = 0; i < file.visits.size(); ++i) {
            Typist typing(file, i);
            typing.typeAll();
            QVERIFY(typing.isDone());
            int best = typing.keys();
            if (i > 0) {
                Typist copying(file, i);
                copying.copyAndChange();
                QVERIFY(copying.isDone());
                best = std::min(best, copying.keys());
            }
            keys.push_back(best);
        }
    }

    std::ranges::sort(keys);
    qInfo("%zu visits: %d to %d keys, median %d", keys.size(), keys.front(), keys.back(),
          keys[keys.size() / 2]);
    QCOMPARE(keys.size(), 34U); // as many as the cohort has
    QVERIFY(keys.back() < 56);  // fewer than one for each answer
}

MALAR_GUI_TEST(TestVisitKeys)

} // namespace test_visitkeys
#include "test_visitkeys.moc"
