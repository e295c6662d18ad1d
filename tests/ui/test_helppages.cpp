#include "ui/about/protectiondialog.h"
#include "ui/about/serverdialog.h"

#include "tests/support/test.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace test_helppages {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// The longer pages of the help.
class TestHelpPages : public test::Test {
    Q_OBJECT

private slots:
    void commandsAreShownInTheirWholeWidth();
    void whatIsTypedCanBeCopied();
    void nothingIsShownHalf();
    void aPageIsScrolledAndNotCutOff();
};

/// There is no bar to move them to the side with.
void TestHelpPages::commandsAreShownInTheirWholeWidth()
{
    ServerDialog page;
    page.show();
    const auto *scroll = page.findChild<QScrollArea *>();

    QTRY_VERIFY2(
        scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
        qPrintable(
            u"%1 %2"_s.arg(scroll->widget()->minimumSizeHint().width()).arg(scroll->viewport()->width())));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QTRY_VERIFY2(label->minimumSizeHint().width() <= label->width(), qPrintable(label->text()));
}

void TestHelpPages::whatIsTypedCanBeCopied()
{
    const ServerDialog page;
    const QList<QLabel *> labels = page.findChildren<QLabel *>();

    const auto commands = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().startsWith(u"malar server-init"); });

    QVERIFY(commands != labels.end());
    QVERIFY((*commands)->textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE((*commands)->textFormat(), Qt::PlainText);
}

void TestHelpPages::nothingIsShownHalf()
{
    ServerDialog page;
    page.show();

    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QTRY_VERIFY2(label->height() >= needed, qPrintable(label->text()));
    }
}

void TestHelpPages::aPageIsScrolledAndNotCutOff()
{
    ProtectionDialog page;
    page.show();
    const auto *scroll = page.findChild<QScrollArea *>();

    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
}

MALAR_GUI_TEST(TestHelpPages)

} // namespace test_helppages
#include "test_helppages.moc"
