#pragma once

#include "tests/support/fixtures.h"
#include "ui/cohort/cohortpage.h"
#include "ui/cohort/tablepane.h"
#include "ui/parts/strip.h"
#include "ui/session/filters.h"
#include "ui/session/plan.h"
#include "ui/session/session.h"
#include "ui/session/trainingcohort.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

/// What the tests of the cohort page share.
namespace malar::test {

using namespace Qt::Literals::StringLiterals;

inline QDateTime clock() { return QDateTime(QDate(2025, 6, 1), QTime(9, 0)); }

/// The page on a registry of its own, shown; what the prompts answer.
struct CohortDesk {
    explicit CohortDesk(std::unique_ptr<Store> store)
        : session(std::move(store), clock), page(session, prompts)
    {
        page.resize(1200, 700);
        page.show();
    }

    template <class Widget> Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    void press(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString sentence() { return find<QLabel>(u"filter"_s)->text(); }
    QString message() { return find<Strip>(u"cohortMessage"_s)->text(); }

    void choosePreset(const QString &preset)
    {
        auto *box = find<QComboBox>(u"preset"_s);
        box->setFocus();
        while (box->currentData().toString() != preset) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before < box->findData(preset) ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(box->currentIndex() != before);
        }
    }
    void chooseFromMenu(const QString &words)
    {
        for (QAction *action : find<QMenu>(u"filterMenu"_s)->actions())
            if (action->text() == words)
                return action->trigger();
        QFAIL(qPrintable(u"no such line: "_s + words));
    }

    Session session;
    QString file;                // what the file dialogs answer
    std::optional<QString> text; // what is typed when a name is asked for
    std::optional<int> choice;   // and chosen from a list
    bool yes = true;
    Prompts prompts{[this](QWidget *, const Prompts::File &) { return file; },
                    [this](QWidget *, const Prompts::File &) { return file; },
                    {},
                    {},
                    [this](QWidget *, const Prompts::Question &) { return yes; },
                    {},
                    [this](QWidget *, const Prompts::Question &, const QStringList &) { return choice; },
                    [this](QWidget *, const Prompts::Question &, const QString &) { return text; },
                    {}};
    CohortPage page;
};

/// Does this in the dialog that the next press opens, then presses its button.
template <class Dialog, class Act>
void inDialog(Act act, QDialogButtonBox::StandardButton end = QDialogButtonBox::Ok)
{
    QTimer::singleShot(0, qApp, [act, end] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no such dialog");
        act(*dialog);
        QPushButton *button = dialog->template findChild<QDialogButtonBox *>()->button(end);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    });
}

/// Chooses as with the mouse: an item by its number.
inline void pick(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    emit box->activated(index);
}

inline std::unique_ptr<Store> training() { return std::move(*trainingCohort()); }

inline std::unique_ptr<Store> registryOf(const std::vector<PatientFile> &files)
{
    auto store = std::move(*Store::inMemory({makeUuid(), u"Clinic"_s, false, clock().toUTC()}));
    if (!store->import(files))
        qFatal("the fixture was refused");
    return store;
}

/// Three women and a man on anifrolumab, each with a baseline.
inline std::unique_ptr<Store> fourPatients()
{
    std::vector<PatientFile> files;
    for (const QString &code : {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s}) {
        PatientFile file{patientOnDrug(code), {}};
        file.record.patient.sex = code == u"P4"_s ? Sex::Male : Sex::Female;
        file.visits = {clearVisit(file.record, file.record.courses[0].start)};
        files.push_back(file);
    }
    return registryOf(files);
}

} // namespace malar::test
