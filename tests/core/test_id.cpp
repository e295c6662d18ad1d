#include "core/domain/id.h"

#include "tests/support/test.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

namespace test_id {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// UUID version 7: RFC 9562, section 5.7.
class TestId : public test::Test {
    Q_OBJECT

private slots:
    void anIdHasTheFormOfVersionSeven();
    void anIdBeginsWithItsTime();
    void idsDiffer();
};

void TestId::anIdHasTheFormOfVersionSeven()
{
    static const QRegularExpression form(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);

    for (int i = 0; i < 1000; ++i)
        QVERIFY(form.match(makeUuid()).hasMatch());
}

void TestId::anIdBeginsWithItsTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = makeUuid();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    const qint64 time = id.first(13).remove(u'-').toLongLong(nullptr, 16);

    QVERIFY(before <= time && time <= after);
}

void TestId::idsDiffer()
{
    QSet<QString> ids;
    for (int i = 0; i < 100'000; ++i)
        ids.insert(makeUuid());

    QCOMPARE(ids.size(), 100'000);
}

MALAR_TEST(TestId)

} // namespace test_id
#include "test_id.moc"
