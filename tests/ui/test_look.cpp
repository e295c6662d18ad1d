#include "ui/style/look.h"

#include "tests/support/test.h"
#include "ui/body/bodylegend.h"
#include "ui/language.h"
#include "ui/patients/drugpicker.h"
#include "ui/patients/historyview.h"
#include "ui/style/strip.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

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
    void anOpenListHasABorder();
    void theArrowOfAMenuStandsBesideItsWord();
    void theLegendIsTrueInBothPalettes();
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

void TestLook::theLegendIsTrueInBothPalettes()
{
    QVERIFY(bodyLegendText(QApplication::palette()).contains(u"darker is more"_s));

    look::apply(*qApp, look::Scheme::Dark);

    QVERIFY(bodyLegendText(QApplication::palette()).contains(u"brighter is more"_s));
}

MALAR_GUI_TEST(TestLook)
#include "test_look.moc"
