#include "ui/registry/deliverydialog.h"

#include "core/store/delivery.h"
#include "core/store/opener.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace test_deliverydialog {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14);
const QDate today(2026, 11, 25);

PatientFile fileOf(const QString &code, const QString &centre)
{
    PatientFile file = patientFile(code, zero, {zero, zero.addDays(28)});
    file.record.patient.centre = centre;
    return file;
}

} // namespace

/// A delivery made by hand: the file is there, and opens by the words that were shown.
class TestDeliveryDialog : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void whatIsShownOpensWhatWasWritten();
    void onlyTheCentreThatWasChosenIsSent();
    void whoChoosesNoFileMakesNone();

private:
    template <class W> W *part(const QString &name) const { return m_dialog->findChild<W *>(name); }
    void press(const QString &name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    /// The codes in the file, opened by the words in the dialog.
    QStringList sent() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Script m_script;
    Prompts m_prompts;
    std::unique_ptr<DeliveryDialog> m_dialog;
};

void TestDeliveryDialog::init()
{
    Test::init();
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = sessionOf({fileOf(u"A-001"_s, u"Madrid"_s), fileOf(u"B-001"_s, u"Lyon"_s)}, today);
    m_script = {};
    m_script.file = m_folder->filePath(u"sent.malar"_s);
    m_prompts = m_script.prompts();
    m_dialog = std::make_unique<DeliveryDialog>(*m_session, m_prompts, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

QStringList TestDeliveryDialog::sent() const
{
    const keyring::Credentials by(delivery::login(part<QLineEdit>(u"deliveryWords"_s)->text()));
    const Result<Opener> opener = unlock(m_script.file, by);
    if (!opener)
        return {u"it does not open"_s};
    const auto store = Store::open(m_script.file, *opener, Store::Access::ReadOnly);
    QStringList codes;
    const auto records = (*store)->records();
    for (const PatientRecord &record : *records)
        codes << record.patient.code;
    codes.sort();
    return codes;
}

void TestDeliveryDialog::whatIsShownOpensWhatWasWritten()
{
    QVERIFY(!part<QLineEdit>(u"deliveryWords"_s)->isVisible());

    press(u"makeDelivery"_s);

    QVERIFY(part<QLineEdit>(u"deliveryWords"_s)->isVisible());
    QCOMPARE(sent(), (QStringList{u"A-001"_s, u"B-001"_s}));
}

void TestDeliveryDialog::onlyTheCentreThatWasChosenIsSent()
{
    auto *centre = part<QComboBox>(u"deliveryCentre"_s);
    centre->setCurrentIndex(centre->findText(u"Lyon"_s));

    press(u"makeDelivery"_s);

    QCOMPARE(sent(), QStringList{u"B-001"_s});
}

void TestDeliveryDialog::whoChoosesNoFileMakesNone()
{
    const QString path = std::exchange(m_script.file, QString());

    press(u"makeDelivery"_s);

    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!part<QLineEdit>(u"deliveryWords"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"makeDelivery"_s)->isVisible());
}

MALAR_GUI_TEST(TestDeliveryDialog)

} // namespace test_deliverydialog
#include "test_deliverydialog.moc"
