#include "ui/session/planfile.h"

#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace test_planfile {

using namespace malar;
using namespace test;
using namespace Qt::Literals::StringLiterals;

/// A plan handed from one report to the next.
class TestPlanFile : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void aPlanFileIsReadBackAsItWasAttached();
    void aDamagedPlanIsRefusedByItsField_data();
    void aDamagedPlanIsRefusedByItsField();

private:
    QTemporaryDir m_folder;
};

void TestPlanFile::aPlanFileIsReadBackAsItWasAttached()
{
    const QString path = m_folder.filePath(u"plan.json"_s);
    const ReportContent report = content();
    const auto attached = std::ranges::find(report.files, u"plan.json"_s, &ReportFile::name);
    QVERIFY(attached != report.files.end());
    write(path, attached->content);

    const Result<AnalysisPlan> plan = readPlanFile(path);

    QVERIFY(plan);
    QVERIFY(*plan == defaultPlan({}));
}

void TestPlanFile::aDamagedPlanIsRefusedByItsField_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *before, const char *after, const QString &words) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << words;
    };
    row("newer", "\"version\": 2", "\"version\": 7", u"newer version of Malar"_s);
    row("unknown method", "\"method\": \"exact\"", "\"method\": \"guess\"",
        u"field test.method is missing or holds what this version does not know; it takes exact, normal, normal-cc, r-default"_s);
    row("no zeros", "\"zeros\"", "\"zeroes\"", u"field test.zeros"_s);
    row("a level above 1", "\"confidence\": 0.95", "\"confidence\": 95",
        u"it takes a number between 0 and 1"_s);
    row("no schedule", "\"schedule\"", "\"calendar\"", u"field schedule"_s);
    row("a schedule that the form refuses", "\"before\": 15", "\"before\": -15",
        u"the field schedule: A target day lies outside its own window. Correct the first or last day"_s);
    row("a field that no plan has", "\"version\"", "\"foo\": 1,\"version\"", u"field foo"_s);
    row("a choice of the test that none has", "\"zeros\"", "\"ties\": 1,\"zeros\"", u"field test.ties"_s);
    row("no JSON", "\"version\"", "version", u"no JSON: "_s);
    row("another object", "", "", u"field "_s);
}

void TestPlanFile::aDamagedPlanIsRefusedByItsField()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, words);
    QByteArray plan = QJsonDocument(toJson(defaultPlan({}))).toJson();
    QVERIFY(before.isEmpty() || plan.contains(before));
    plan = before.isEmpty() ? QByteArray("{\"colour\": \"blue\"}") : plan.replace(before, after);
    const QString path = m_folder.filePath(u"damaged.json"_s);
    write(path, plan);

    const Result<AnalysisPlan> read = readPlanFile(path);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
}

MALAR_GUI_TEST(TestPlanFile)

} // namespace test_planfile
#include "test_planfile.moc"
