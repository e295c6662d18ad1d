#include "tests/support/sessions.h"
#include "tests/ui/signdesk.h"
#include "ui/visit/recoverydialog.h"

#include <QFile>
#include <QTableView>

namespace test_draftfile {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString marta = u"marta"_s;

/// A sealed registry whose file was taken away while a visit is typed into.
struct Adrift : SealedClinic {
    Adrift()
    {
        prompts.choose = [this](QWidget *, const Prompts::Question &question, const QStringList &) {
            asked = question.text;
            return std::optional(1); // to another file
        };
        prompts.saveFile = [this](QWidget *, const Prompts::File &) { return typed(); };
        prompts.openFile = prompts.saveFile;
        prompts.reason = [](QWidget *, const Prompts::Question &) { return std::optional(u"seen twice"_s); };
        prompts.confirm = [](QWidget *, const Prompts::Question &) { return true; };
        workAs(marta);
        clinic.page.reset(); // for one with these prompts
        page = std::make_unique<VisitPage>(*clinic.session, prompts);
        test::show(*page);
        page->edit(visit.id);
        page->findChild<VisitEdit *>()->lock({}); // as Amend does
        page->findChild<VisitForm *>()->go(scalpErythema);
        QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
        page->findChild<VisitForm *>()->setNote(scalpErythema, u"a note of three words"_s);
    }
    QString typed() const { return folder.filePath(draft()); }
    QString away() const { return folder.filePath(u"away"_s); }
    QByteArray bytes() const
    {
        QFile file(typed());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The registry is back, and whoever opens it takes the visit from the file.
    RecoveryDialog *takeBack()
    {
        page.reset();
        workAs(marta);
        list = std::make_unique<QWidget>();
        auto *dialog = new RecoveryDialog(*clinic.session, prompts, std::nullopt, list.get());
        dialog->open();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"fromFile"_s), Qt::LeftButton);
        return dialog;
    }

    Prompts prompts;
    QString asked;
    std::unique_ptr<VisitPage> page;
    std::unique_ptr<QWidget> list;
};

} // namespace

/// A visit that its sealed registry cannot take: sealed into another file, and taken back from there.
class TestDraftFile : public Test {
    Q_OBJECT

private slots:
    void whatWasTypedIsSealedAndTakenBack_data();
    void whatWasTypedIsSealedAndTakenBack();
    void aFileOfSomethingElseIsSaid();
    void whatIsKeptAlreadyIsNotReplaced();
    void anOlderRegistryAsksBeforeItIsOverwritten();
};

void TestDraftFile::whatWasTypedIsSealedAndTakenBack_data()
{
    QTest::addColumn<int>("mishap");
    for (const int mishap : {0, 1, 2, 3})
        QTest::addRow("%s", std::array{"moved", "replaced", "shrunk", "grown"}.at(std::size_t(mishap)))
            << mishap;
}

void TestDraftFile::whatWasTypedIsSealedAndTakenBack()
{
    QFETCH(int, mishap);
    Adrift desk;
    QVERIFY(QFile::copy(desk.path(), desk.away()));
    if (mishap == 0) {
        QVERIFY(QFile::remove(desk.path()));
    } else if (mishap == 1) {
        QVERIFY(QFile::remove(desk.path()) && QFile::copy(desk.away(), desk.path()));
    } else {
        QFile file(desk.path());
        QVERIFY(file.resize(file.size() + (mishap == 2 ? -64 : 64)));
    }

    QVERIFY(desk.page->mayLeave());

    QVERIFY(desk.asked.contains(u"nobody reads it"_s));
    QVERIFY(desk.bytes().startsWith("MalarVisit 1\n"));
    QVERIFY(!desk.bytes().contains("three words"));
    QVERIFY(!desk.bytes().contains("HUMV"));
    QVERIFY(!QFile::exists(desk.path()) || QFile::remove(desk.path()));
    QVERIFY(QFile::rename(desk.away(), desk.path()));
    RecoveryDialog *dialog = desk.takeBack();
    QCOMPARE(desk.clinic.parked().size(), 1U);
    const Visit taken = desk.clinic.parked().front().visit;
    QCOMPARE(taken.form.at(scalpErythema), 3);
    QCOMPARE(taken.marks.at(indexOf(scalpErythema)).note, u"a note of three words"_s);
    const auto open = QObject::connect(dialog, &RecoveryDialog::recoverRequested, desk.clinic.page.get(),
                                       [&](const Visit &visit) { desk.clinic.page->open(visit, true); });
    QVERIFY(open);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"recover"_s), Qt::LeftButton);
    QVERIFY(!openDialog<ConflictDialog>());
    QVERIFY(becomesActive(*desk.clinic.page));
    desk.clinic.form().setFocus();
    desk.clinic.press(Qt::Key_Return);
    QCOMPARE(desk.stored().form.at(scalpErythema), 3);
    QCOMPARE(desk.stored().state, VisitState::Amended);
}

void TestDraftFile::aFileOfSomethingElseIsSaid()
{
    Adrift desk;
    QFile file(desk.typed());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("MalarVisit 1\nnothing of ours") > 0);
    file.close();

    const RecoveryDialog *dialog = desk.takeBack();

    QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().startsWith(u"This file holds no visit of this registry"_s);
    }));
}

void TestDraftFile::whatIsKeptAlreadyIsNotReplaced()
{
    Adrift desk;
    QFile file(desk.typed());
    QVERIFY(file.open(QIODevice::WriteOnly));
    Visit other = desk.visit;
    other.note = u"from the file"_s;
    file.write(*desk.clinic.session->store().sealedDraft({other, desk.clinic.now.toUTC(), {}}));
    file.close();
    Visit kept = desk.visit;
    kept.note = u"kept here"_s;
    QVERIFY(desk.clinic.session->park(kept));

    desk.takeBack();

    QCOMPARE(desk.clinic.parked().front().visit.note, u"kept here"_s);
}

/// A backup that was brought back counts its saves anew.
void TestDraftFile::anOlderRegistryAsksBeforeItIsOverwritten()
{
    Adrift desk;
    QFile file(desk.typed());
    QVERIFY(file.open(QIODevice::WriteOnly));
    Visit typed = desk.visit;
    typed.note = u"from the file"_s;
    file.write(*desk.clinic.session->store().sealedDraft({typed, desk.clinic.now.toUTC(), Revision{1000}}));
    file.close();

    desk.takeBack();

    QCOMPARE(desk.clinic.parked().front().seen, std::optional(Revision{0}));
}

MALAR_GUI_TEST(TestDraftFile)

} // namespace test_draftfile
#include "test_draftfile.moc"
