#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientdialog.h"
#include "ui/session/settings.h"
#include "ui/visit/visitpage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolTip>

namespace test_plaintext {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Text of people is text: whatever stands in a name, a code, a drug or a place is shown as it stands.
class TestPlainText : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void noPageTakesANameForHtml();
    void noDialogTakesANameForHtml();
    void noQuestionTakesANameForHtml();
    void noTipTakesANameForHtml();
    void aLongWordDoesNotWidenTheWindow();
};

namespace {

const QDate start(2025, 1, 14);

/// One that Qt takes for HTML, with an image that is not there: drawn, it would be looked for.
QString hostile(const QString &what) { return u"<b>%1</b><img src=\"/nowhere/%1.png\">"_s.arg(what); }

PatientFile hostilePatient()
{
    PatientFile file{test::wholeRecord(hostile(u"code"_s), start), {}};
    PatientRecord &record = file.record;
    record.patient.centre = hostile(u"centre"_s);
    record.identity->name = hostile(u"name"_s);
    record.identity->contact = hostile(u"contact"_s);
    for (Course &course : record.courses) {
        course.drug = Drug::Other;
        course.otherName = hostile(u"drug"_s);
        course.route = hostile(u"route"_s);
        course.stopReason = hostile(u"reason"_s);
        for (Infusion &infusion : course.infusions)
            infusion.note = hostile(u"infusion"_s);
    }
    for (AdverseEvent &event : record.adverseEvents)
        event.term = hostile(u"event"_s);
    for (Biomarker &value : record.biomarkers)
        value.unit = hostile(u"unit"_s);
    file.visits = {test::clearVisit(record, start), test::clearVisit(record, start.addDays(30))};
    for (Visit &visit : file.visits) {
        visit.note = hostile(u"note"_s);
        visit.assessor = hostile(u"assessor"_s);
    }
    return file;
}

/// The labels that would take such a text for HTML, or do.
QStringList hostileLabels()
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || !label->isVisible())
            continue;
        if (label->textFormat() == Qt::AutoText ||
            (label->textFormat() == Qt::RichText && label->text().contains(u"/nowhere/"_s) &&
             !label->text().contains(u"&lt;img"_s)))
            found << QString::fromLatin1(label->parent()->metaObject()->className()) + u": "_s +
                         label->text();
    }
    return found;
}

int labelsThatHold(const QString &text)
{
    int count = 0;
    for (const QWidget *widget : QApplication::allWidgets())
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            count += label->isVisible() && label->text().contains(text);
    return count;
}

struct Desk {
    Desk() : Desk(hostilePatient()) {}
    explicit Desk(const PatientFile &file)
        : settings(folder.filePath(u"settings.ini"_s)),
          window(test::sessionOf({file}, start.addDays(60)), settings, script.prompts()),
          id(file.record.patient.id)
    {
        test::show(window);
    }

    QTemporaryDir folder;
    Settings settings;
    test::Script script;
    MainWindow window;
    PatientId id;
};

} // namespace

void TestPlainText::noPageTakesANameForHtml()
{
    Desk desk;
    const auto look = [] {
        QTest::qWait(0);
        return hostileLabels();
    };

    QCOMPARE(look(), QStringList());
    desk.window.showPatient(desk.id);
    QCOMPARE(look(), QStringList());
    QVERIFY(labelsThatHold(hostile(u"code"_s)) > 0);
    auto *tabs = desk.window.page()->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCOMPARE(look(), QStringList());
    }
    QTest::keyClick(desk.window.page(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(qobject_cast<VisitPage *>(desk.window.page()));
    QCOMPARE(look(), QStringList());
    desk.window.showCohort();
    QCOMPARE(look(), QStringList());
    desk.window.showRegistry();
    QCOMPARE(look(), QStringList());
    desk.window.say(hostile(u"sentence"_s));
    QCOMPARE(look(), QStringList());
}

void TestPlainText::noDialogTakesANameForHtml()
{
    Desk desk;
    desk.window.showPatient(desk.id);

    QTest::keyClick(desk.window.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    auto *dialog = desk.window.findChild<PatientDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(0);
        QCOMPARE(hostileLabels(), QStringList());
    }
    dialog->reject();
}

void TestPlainText::noQuestionTakesANameForHtml()
{
    Desk desk;
    const Prompts prompts = realPrompts();
    const Prompts::Question question{hostile(u"title"_s), hostile(u"text"_s), u"Yes"_s};
    QStringList found{u"not looked"_s};
    int shown = 0;
    const auto lookAndClose = [&] {
        QTimer::singleShot(0, &desk.window, [&] {
            found = hostileLabels();
            shown += labelsThatHold(hostile(u"text"_s));
            QApplication::activeModalWidget()->close();
        });
    };

    lookAndClose();
    prompts.confirm(&desk.window, question);
    QCOMPARE(found, QStringList());
    lookAndClose();
    prompts.text(&desk.window, question, {});
    QCOMPARE(found, QStringList());
    lookAndClose();
    prompts.choose(&desk.window, question, {hostile(u"choice"_s)});
    QCOMPARE(found, QStringList());

    QCOMPARE(shown, 3);
}

void TestPlainText::noTipTakesANameForHtml()
{
    Desk desk;

    QToolTip::showText(desk.window.mapToGlobal(QPoint(20, 20)), hostile(u"tip"_s), &desk.window);

    QVERIFY(QToolTip::isVisible());
    QCOMPARE(labelsThatHold(hostile(u"tip"_s)), 1);
    QCOMPARE(hostileLabels(), QStringList());
    QToolTip::hideText();
}

void TestPlainText::aLongWordDoesNotWidenTheWindow()
{
    Desk desk;
    const int width = desk.window.width();

    desk.window.say(u"The file cannot be written: /"_s + QString(600, u'x'));
    QTest::qWait(0);

    QCOMPARE(desk.window.width(), width);
    QVERIFY(desk.window.minimumSizeHint().width() <= width);
}

MALAR_GUI_TEST(TestPlainText)

} // namespace test_plaintext
#include "test_plaintext.moc"
