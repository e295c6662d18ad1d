#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/parts/datefield.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

/// What the tests of the visit page share.
namespace malar::test::visited {

using namespace Qt::Literals::StringLiterals;

inline const QDate start(2024, 2, 22);
inline constexpr Item scalpErythema{Sign::Erythema, Region::Scalp};

/// The training cohort's visits by patient, as the file has them.
struct Row {
    QString patient;
    QDate date;
    Assessment form;
    int activity;
    int damage;
};
inline std::vector<Row> trainingVisits()
{
    QFile file(QStringLiteral(MALAR_SOURCE_DIR) + u"/resources/training_cohort/visits.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no training cohort");
    const QStringList head = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    std::vector<Row> rows;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto cell = [&](const QString &column) { return cells.value(head.indexOf(column)); };
        Row row{cell(u"patient"_s),
                QDate::fromString(cell(u"visit_date"_s), Qt::ISODate),
                {},
                cell(u"clasi_a"_s).toInt(),
                cell(u"clasi_d"_s).toInt()};
        for (const Item item : items)
            row.form.set(item, cell(QString::fromStdString(key(item))).toInt());
        rows.push_back(row);
    }
    return rows;
}

/// A clinic's afternoon: one patient on the drug, a page, and answers for what it asks.
struct Clinic {
    PatientRecord record;
    QDateTime now{start.addDays(28), QTime(14, 2, 11)};
    std::unique_ptr<Session> session;
    std::unique_ptr<VisitPage> page;
    QStringList asked;
    std::optional<QString> reason = u"seen twice"_s;

    explicit Clinic(const std::vector<Visit> &visits = {}, QDate today = start.addDays(28))
        : Clinic(patientOnDrug(u"HUMV-003"_s, start), visits, today)
    {}

    Clinic(const PatientRecord &patient, const std::vector<Visit> &visits, QDate today) : record(patient)
    {
        now.setDate(today);
        Result<std::unique_ptr<Store>> store = Store::inMemory({u"r"_s, u"Clinic"_s, false, now.toUTC()});
        if (!store || !(*store)->save(record))
            qFatal("no registry");
        for (Visit visit : visits) {
            visit.patient = record.patient.id;
            if (!(*store)->save(visit))
                qFatal("no visit");
        }
        session = std::make_unique<Session>(std::move(*store), [this] { return now; });
        session->remember({}); // who assesses was asked already
        open();
    }

    void open()
    {
        Prompts prompts;
        prompts.reason = [this](QWidget *, const Prompts::Question &question) {
            asked << question.title + u' ' + question.text;
            return reason;
        };
        prompts.confirm = [this](QWidget *, const Prompts::Question &question) {
            asked << question.title;
            return true;
        };
        page = std::make_unique<VisitPage>(*session, prompts);
        page->resize(1290, 700);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not become active");
    }

    VisitForm &form() { return *page->findChild<VisitForm *>(); }
    VisitEdit &edit() { return *page->findChild<VisitEdit *>(); }
    const Visit &visit() { return edit().visit(); }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void typeDate(const QString &text)
    {
        auto *field = page->findChild<DateField *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const QString &text) const
    {
        for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
            if (button->isVisibleTo(page.get()) && button->text().remove(u'&') == text)
                return button->click();
        qFatal("no button %s", qPrintable(text));
    }
    PatientRecord storedRecord() const { return *session->store().record(record.patient.id); }
    std::vector<Visit> stored() const { return *session->store().visits(record.patient.id); }
    std::vector<ParkedVisit> parked() const { return *session->store().parked(); }
    QTreeWidget *issues() const { return page->findChild<QTreeWidget *>(u"issues"_s); }
    QStringList listed() const
    {
        QStringList lines;
        const QTreeWidget *list = issues();
        for (int i = 0; list->isVisibleTo(page.get()) && i < list->topLevelItemCount(); ++i)
            lines << list->topLevelItem(i)->text(0);
        return lines;
    }
    QString shown() const
    {
        QString all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                all += label->text() + u'\n';
        return all;
    }
    QAction *menu(const QString &begin) const
    {
        for (QMenu *menu : page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().remove(u'&').startsWith(begin))
                    return action;
        return nullptr;
    }
    QPushButton *button(const QString &begin) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>())
            if (candidate->text().startsWith(begin) && candidate->isVisibleTo(page.get()))
                return candidate;
        return nullptr;
    }
};

/// Whether keys reach the window, once it is there. A dialog counts as active with its parent, before they
/// do.
inline bool becomesActive(QWidget &window)
{
    window.activateWindow(); // what a window manager does once a dialog is closed
    return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
}

/// All 0 but the scalp's erythema.
inline Visit earlier(QDate date, int erythema, VisitState state = VisitState::Complete)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.date = date;
    visit.state = state;
    visit.form = clearForm();
    visit.form.set(scalpErythema, erythema);
    return visit;
}

} // namespace malar::test::visited
