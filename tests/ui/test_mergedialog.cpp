#include "ui/registry/mergedialog.h"

#include "core/store/delivery.h"
#include "tests/support/sealedkeys.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace test_mergedialog {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14);
const QDate today(2026, 11, 25);
const QString words = u"bamot-gifur-dasin-lovat-mukod-zapil"_s;

} // namespace

/// What a centre has sent, by hand: chosen, opened, looked at, decided, merged, and then what is stored.
class TestMergeDialog : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aDeliveryIsDecidedAndMerged();
    void withoutAReasonNothingIsTakenFromThere();
    void whatIsCancelledChangesNothing();
    void aWrongPassphraseIsSaid();
    void whatStandsInTheWayIsShown();
    void aDeliveryThatWasCutIsAskedForAgain();

private:
    /// What the centre did: of each patient one field that changed there alone, one that changed here too,
    /// and a visit that is new.
    void deliver(const std::function<void(PatientFile &)> &change);
    MergeDialog *opened();
    template <class W> W *part(const QString &name) const { return m_dialog->findChild<W *>(name); }
    void press(const QString &name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void typeWords(const QString &text = words) const;
    Patient stored() const { return m_session->store().records()->front().patient; }
    void picture(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Script m_script;
    Prompts m_prompts;
    PatientFile m_file;
    MergeDialog *m_dialog = nullptr;
};

void TestMergeDialog::init()
{
    Test::init();
    delete m_dialog;
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = patientFile(u"A-001"_s, zero, {zero, zero.addDays(28)});
    m_session = sessionOf({m_file}, today);
    m_script = {};
    m_script.file = m_folder->filePath(u"centre.malar"_s);
    m_prompts = m_script.prompts();
    PatientRecord here = m_file.record;
    here.patient.smoking = Smoking::Never;
    QVERIFY(m_session->save(here));
}

void TestMergeDialog::deliver(const std::function<void(PatientFile &)> &change)
{
    PatientFile sent = m_file;
    change(sent);
    const Registry registry{u"c"_s, u"Centre A"_s, false, QDateTime(zero, {}, Qt::UTC)};
    const auto member =
        FirstMember::make(delivery::login(words), {quickArgon2.passes, quickArgon2.mebibytes});
    QVERIFY(Store::deliver(
        m_script.file,
        {{registry.id, registry.name, u"Centre A"_s, {}, {12, u"5f3a9c01"_s}, QDateTime(today, {}, Qt::UTC)},
         {registry, {}, {sent}},
         {}},
        *member));
}

MergeDialog *TestMergeDialog::opened()
{
    m_dialog = new MergeDialog(*m_session, m_prompts, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    press(u"mergeFile"_s);
    return m_dialog;
}

void TestMergeDialog::typeWords(const QString &text) const
{
    QTest::keyClicks(part<QLineEdit>(u"mergePassphrase"_s), text);
    press(u"next"_s);
}

/// Where somebody wants to look at it.
void TestMergeDialog::picture(const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("MALAR_PICTURES"); !folder.isEmpty())
        m_dialog->grab().save(folder + u'/' + name + u".png"_s);
}

void TestMergeDialog::aDeliveryIsDecidedAndMerged()
{
    deliver([](PatientFile &file) {
        file.record.patient.smoking = Smoking::Current;
        file.record.patient.phototype = 3;
        file.visits.push_back(clearVisit(file.record, zero.addDays(56)));
    });
    opened();
    picture(u"merge-passphrase"_s);
    typeWords();
    QTRY_VERIFY(part<QTreeWidget>(u"conflicts"_s)->topLevelItemCount() > 0);
    QCOMPARE(m_script.asked, 2); // which file, and whether that registry is of the same study
    QVERIFY(part<QLabel>(u"mergeSummary"_s)->text().contains(u"12-5f3a9c01"_s));
    QCOMPARE(part<QTableView>(u"changes"_s)->model()->rowCount(), 2);
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    picture(u"merge-open"_s);

    press(u"takeTheirs"_s);
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"mergeReason"_s), u"asked the centre"_s);
    picture(u"merge-decided"_s);
    press(u"next"_s);

    QTRY_COMPARE(stored().smoking, Smoking::Current);
    QCOMPARE(stored().phototype, std::optional(3));
    QCOMPARE(m_session->store().visits(m_file.record.patient.id)->size(), 3U);
    const auto entry = m_session->store().history(m_file.record.patient.id)->front();
    QVERIFY2(entry.reason.contains(u"asked the centre"_s), qPrintable(entry.reason));
    QCOMPARE(m_session->records().front().patient, stored()); // the pages know
}

void TestMergeDialog::withoutAReasonNothingIsTakenFromThere()
{
    deliver([](PatientFile &file) { file.record.patient.smoking = Smoking::Current; });
    opened();
    typeWords();
    QTRY_COMPARE(part<QTreeWidget>(u"conflicts"_s)->topLevelItemCount(), 1);

    press(u"takeTheirs"_s);
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    press(u"keepOurs"_s); // asks for none
    QCOMPARE(part<QTreeWidget>(u"conflicts"_s)->topLevelItem(0)->text(5), u"here"_s);
    QVERIFY(part<QPushButton>(u"next"_s)->isEnabled());
}

void TestMergeDialog::whatIsCancelledChangesNothing()
{
    deliver([](PatientFile &file) { file.record.patient.phototype = 3; });
    const int rows = m_session->store().revision()->sequence;
    opened();
    typeWords();
    QTRY_COMPARE(part<QTableView>(u"changes"_s)->model()->rowCount(), 1);

    press(u"close"_s);

    QCOMPARE(m_session->store().revision()->sequence, rows);
    QCOMPARE(stored().phototype, std::nullopt);
}

void TestMergeDialog::aWrongPassphraseIsSaid()
{
    deliver([](PatientFile &) {});
    opened();
    typeWords(u"six other words"_s);

    QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"mergeMessage"_s)->isVisible());
    QVERIFY(part<QLineEdit>(u"mergePassphrase"_s)->text().isEmpty());
}

void TestMergeDialog::whatStandsInTheWayIsShown()
{
    deliver([](PatientFile &file) { file.visits.front().date = today.addDays(10); });
    opened();
    typeWords();
    QTRY_VERIFY(part<QTreeWidget>(u"conflicts"_s)->topLevelItemCount() > 0);
    const int rows = m_session->store().revision()->sequence;
    press(u"takeTheirs"_s);
    QTest::keyClicks(part<QLineEdit>(u"mergeReason"_s), u"as they say"_s);

    press(u"next"_s); // a visit that is still to come

    QVERIFY(m_dialog->findChild<QWidget *>(u"mergeMessage"_s)->isVisible());
    picture(u"merge-refused"_s);
    QCOMPARE(m_session->store().revision()->sequence, rows);
}

/// Of a delivery there is no backup here to open.
void TestMergeDialog::aDeliveryThatWasCutIsAskedForAgain()
{
    deliver([](PatientFile &) {});
    QFile file(m_script.file);
    QVERIFY(file.resize(file.size() / 2));
    const int rows = m_session->store().revision()->sequence;

    opened();
    typeWords();

    const QString said = part<Strip>(u"mergeMessage"_s)->text();
    QVERIFY2(said.contains(u"sent again"_s), qPrintable(said));
    QCOMPARE(m_session->store().revision()->sequence, rows);
}

MALAR_GUI_TEST(TestMergeDialog)

} // namespace test_mergedialog
#include "test_mergedialog.moc"
