#include "ui/parts/look.h"

#include "tests/support/test.h"
#include "ui/body/bodylegend.h"
#include "ui/parts/strip.h"
#include "ui/patients/drugpicker.h"
#include "ui/patients/historyview.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace test_look {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QColor colourAt(QWidget &widget, QPoint place) { return widget.grab().toImage().pixelColor(place); }

/// Whether a line of another colour than the ground runs round the widget.
bool hasBorder(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const int middle = image.height() / 2;
    const int away = widget.palette().color(QPalette::Base).lightness() - 40; // a hairline is no border
    const auto isDark = [&](int x, int y) { return image.pixelColor(x, y).lightness() < away; };
    return isDark(0, middle) && isDark(image.width() - 1, middle) &&
           isDark(image.width() / 2, image.height() - 1);
}

/// Where its text begins, from the left of the place.
int firstInk(QWidget &widget, QRect place = {})
{
    const QImage image = widget.grab(place.isNull() ? widget.rect() : place).toImage();
    const int paper = image.pixelColor(image.width() - 4, 4).lightness();
    for (int x = 2; x < image.width(); ++x)
        for (int y = 2; y < image.height() - 2; ++y)
            if (std::abs(image.pixelColor(x, y).lightness() - paper) > 60)
                return x;
    return -1;
}

} // namespace

/// What holds on every page: one row height, one way to draw what Enter presses, lists that end somewhere.
class TestLook : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        speak(u"en"_s);
        look::apply(*qApp, look::Scheme::Light);
    }
    void cleanup() { look::apply(*qApp, look::Scheme::Light); }
    void everyTableHasTheSameRows();
    void theFilledButtonIsTheOneThatEnterPresses();
    void enterSavesWhereverTheFocusHasBeen();
    void aSentenceMakesItsDialogHigherWhileItIsThere();
    void aDialogIsNeverLargerThanTheScreen();
    void aDialogThatGrowsStaysOnTheScreen();
    void anOpenListHasABorder();
    void theArrowOfAMenuStandsBesideItsWord();
    void theWordBesideAnArrowKeepsOffTheEdge();
    void aButtonIsNotPointedAtOnceItsMenuIsClosed();
    void theMarginOfATableIsOfOneColourWithIt();
    void theHeadsOfATreeStandOverItsWords();
    void theKeysHaveOneNameInSpanish();
    void theLegendIsTrueInBothPalettes();
    void aBoxInFocusIsSeenInBothPalettes();
};

void TestLook::everyTableHasTheSameRows()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(3, 2, table);
    table->setModel(model);
    look::dress(*table);
    auto *drugs = new DrugPicker;
    auto *history = new HistoryView;
    for (int i = 0; i < 2; ++i)
        new QTreeWidgetItem(history, {u"a change"_s});
    for (QWidget *each : std::initializer_list<QWidget *>{table, drugs, history})
        column->addWidget(each);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int wanted = look::rowHeight(page);

    QCOMPARE(table->rowHeight(1), wanted);
    const auto height = [](const QTreeWidget *tree) {
        return tree->visualItemRect(tree->topLevelItem(1)).height();
    };
    QVERIFY2(std::abs(height(drugs) - wanted) <= 2, qPrintable(QString::number(height(drugs))));
    QVERIFY2(std::abs(height(history) - wanted) <= 2, qPrintable(QString::number(height(history))));
}

void TestLook::theFilledButtonIsTheOneThatEnterPresses()
{
    QDialog dialog;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    (new QVBoxLayout(&dialog))->addWidget(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    save->setDefault(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QColor filled = dialog.palette().color(QPalette::Highlight);
    const auto isFilled = [&filled](QPushButton *button) { return colourAt(*button, {5, 5}) == filled; };

    save->setFocus();
    QVERIFY(isFilled(save) && !isFilled(cancel));

    cancel->setFocus();
    QVERIFY(isFilled(cancel) && !isFilled(save));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestLook::enterSavesWhereverTheFocusHasBeen()
{
    QDialog dialog;
    auto *column = new QVBoxLayout;
    auto *field = new QLineEdit;
    auto *other = look::plain(u"Remove"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true); // before it stands in its dialog
    for (QWidget *each : std::initializer_list<QWidget *>{field, other, buttons})
        column->addWidget(each);
    dialog.setLayout(column);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    other->setFocus();
    field->setFocus();

    QTest::keyClick(field, Qt::Key_Return);

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestLook::aSentenceMakesItsDialogHigherWhileItIsThere()
{
    QDialog dialog;
    auto *form = new QFormLayout;
    std::vector<QLineEdit *> fields;
    for (int i = 0; i < 6; ++i)
        form->addRow(u"Field"_s, fields.emplace_back(new QLineEdit));
    auto *strip = new Strip(Strip::Kind::Warning);
    auto *column = new QVBoxLayout(&dialog);
    column->addLayout(form);
    column->addWidget(strip);
    dialog.resize(400, 20); // lower than its rows
    dialog.show();
    QApplication::processEvents();
    const auto rows = [&fields] {
        std::vector<QRect> places;
        for (const QLineEdit *field : fields)
            places.push_back(field->geometry());
        return places;
    };
    const std::vector<QRect> before = rows();
    QCOMPARE(before.back().height(), fields.back()->sizeHint().height());
    const int height = dialog.height();

    strip->say(u"“o3000” is not a date. Type it as 2024-02-13 or 13 Feb 2024. "_s.repeated(3));
    QApplication::processEvents();

    QVERIFY(rows() == before);
    QVERIFY(dialog.height() >= height + strip->height());

    strip->say({});
    QApplication::processEvents();
    QCOMPARE(dialog.height(), height);

    dialog.resize(400, height + 100); // as somebody wants it
    for (const QString &sentence : {u"One line."_s, QString()}) {
        strip->say(sentence);
        QApplication::processEvents();
        QCOMPARE(dialog.height(), height + 100);
    }
}

/// At 200 % a laptop's screen has 960 x 540 points, and a dialog made for more had its buttons below it.
void TestLook::aDialogIsNeverLargerThanTheScreen()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *table = new QTableView;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog.resize(4000, 3000);
    dialog.show();
    QApplication::processEvents();

    const QRect screen = dialog.screen()->availableGeometry();
    QVERIFY(dialog.height() < screen.height()); // with a title bar
    QVERIFY(screen.contains(QRect(buttons->mapToGlobal(QPoint()), buttons->size())));
}

void TestLook::aDialogThatGrowsStaysOnTheScreen()
{
    QDialog dialog;
    auto *strip = new Strip(Strip::Kind::Warning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(strip);
    column->addWidget(buttons);
    dialog.resize(300, 60);
    dialog.show();
    QApplication::processEvents();
    const QRect screen = dialog.screen()->availableGeometry();
    dialog.move(0, screen.bottom() - dialog.frameGeometry().height() + 1);

    strip->say(u"The disk is full and nothing more can be kept. "_s.repeated(5));
    QApplication::processEvents();

    QVERIFY(strip->height() > strip->fontMetrics().lineSpacing() * 3);
    QVERIFY(dialog.frameGeometry().bottom() <= screen.bottom());
}

void TestLook::anOpenListHasABorder()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *box = new QComboBox;
    box->addItems({u"no"_s, u"yes"_s});
    auto *edit = new QLineEdit;
    edit->setCompleter(new QCompleter({u"Harbour"_s}, edit));
    column->addWidget(box);
    column->addWidget(edit);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));

    box->showPopup();
    QWidget *list = box->view()->window();
    QVERIFY(QTest::qWaitForWindowExposed(list));
    QVERIFY(hasBorder(*list));
    box->hidePopup();

    edit->setFocus();
    QTest::keyClicks(edit, u"H"_s);
    QTRY_VERIFY(edit->completer()->popup()->isVisible());
    QVERIFY(hasBorder(*edit->completer()->popup()));
}

void TestLook::theArrowOfAMenuStandsBesideItsWord()
{
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *more = look::plain(u"More"_s);
    more->setMenu(new QMenu(more));
    row->addWidget(more);
    page.resize(600, 60);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    QCOMPARE(more->width(), more->sizeHint().width());
}

void TestLook::theWordBesideAnArrowKeepsOffTheEdge()
{
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *more = look::plain(u"More"_s);
    more->setMenu(new QMenu(more));
    auto *edit = look::plain(u"More"_s);
    row->addWidget(more);
    row->addWidget(edit);
    row->addStretch();
    page.resize(600, 60);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    const int half = look::halfLine(page);
    QVERIFY2(std::abs(firstInk(*more) - firstInk(*edit)) <= half / 4,
             qPrintable(QString::number(firstInk(*more))));
}

void TestLook::aButtonIsNotPointedAtOnceItsMenuIsClosed()
{
    QWidget page;
    page.setGeometry(200, 200, 300, 60);
    auto *row = new QHBoxLayout(&page);
    auto *more = look::plain(u"More"_s);
    auto *menu = new QMenu(more);
    menu->addAction(u"Print"_s);
    more->setMenu(menu);
    row->addWidget(more);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCursor::setPos(page.mapToGlobal(QPoint(-100, -100)));
    more->setAttribute(Qt::WA_UnderMouse); // it was clicked, and the pointer went to the menu

    menu->popup(page.mapToGlobal(QPoint(0, 60)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    menu->hide();

    QVERIFY(!more->underMouse());
}

void TestLook::theMarginOfATableIsOfOneColourWithIt()
{
    for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        look::apply(*qApp, scheme);
        QTableView table;
        table.setProperty("page", true);
        look::dress(table);
        table.resize(300, 200);
        table.show();

        QCOMPARE(colourAt(table, {1, 150}), QApplication::palette().color(QPalette::Base));
    }
}

void TestLook::theHeadsOfATreeStandOverItsWords()
{
    for (const bool page : {false, true}) {
        QTreeWidget tree;
        tree.setProperty("page", page);
        tree.setFrameShape(QFrame::NoFrame);
        tree.setHeaderLabels({u"What"_s, u"Hand"_s});
        new QTreeWidgetItem(&tree, {u"Visit"_s, u"Hand"_s});
        tree.resize(400, 200);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));

        const int left = tree.columnViewportPosition(1) + 1;
        const QRect cell = tree.visualItemRect(tree.topLevelItem(0));
        const QRect head(left, 2, 80, tree.header()->height() - 6);
        QCOMPARE(firstInk(*tree.header()->viewport(), head),
                 firstInk(*tree.viewport(), QRect(left, cell.y(), 80, cell.height())));
    }
}

/// A Spanish keyboard has Ctrl and Mayús on it, and our sentences name them so.
void TestLook::theKeysHaveOneNameInSpanish()
{
    speak(u"es"_s);
    const QString name = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText);
    speak(u"en"_s);

    QCOMPARE(name, u"Ctrl+Mayús+N"_s);
}

/// Drawn as Fusion does it, the box of the first choice of a dialog was not there in the dark.
void TestLook::aBoxInFocusIsSeenInBothPalettes()
{
    for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        look::apply(*qApp, scheme);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *box = new QCheckBox(u"With names"_s);
        column->addWidget(box);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        box->setFocus();
        QVERIFY(box->hasFocus());

        QStyleOptionButton option;
        option.initFrom(box);
        const QRect mark = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        QCOMPARE(colourAt(*box, {mark.left(), mark.center().y()}), look::accent(page.palette()));
    }
}

void TestLook::theLegendIsTrueInBothPalettes()
{
    QVERIFY(bodyLegendText(QApplication::palette()).contains(u"darker is more"_s));

    look::apply(*qApp, look::Scheme::Dark);

    QVERIFY(bodyLegendText(QApplication::palette()).contains(u"brighter is more"_s));
}

MALAR_GUI_TEST(TestLook)

} // namespace test_look
#include "test_look.moc"
