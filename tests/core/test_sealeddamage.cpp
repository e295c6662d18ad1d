#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_sealeddamage {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// What is not as it was written is refused, or makes no difference; never fewer commits without a word.
class TestSealedDamage : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void aBitThatFlipsIsSeenOrMakesNoDifference();
    void aFileThatWasCutIsRefused();
    void aTornTailIsNoCommit();
    void aTornTailThatAMarkKnowsIsDamage();
    void aFileWithoutMarksOpensAndSaysSo();
    void partsOfAnotherCopyAreNoCommits();
    void whatFuzzingMakesIsRefusedOrWhole();

private:
    enum class Outcome : std::uint8_t { Refused, Unchanged, Other };
    Outcome outcome(const QByteArray &file, const Database &expected);
    Kind refusal(const QByteArray &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QuickOps m_ops;
    std::vector<Database> m_after; // each commit of the file
    QByteArray m_file;
    std::vector<qsizetype> m_heads; // where parts begin, and the header's own parts
};

void TestSealedDamage::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_after = someCommits(*createLog(m_ops, m_path), 8);
    m_file = bytesIn(m_path);
    m_heads = {0, 100, 8100};
    for (quint64 sequence = 1; sequence < m_after.size(); ++sequence) {
        const auto then = Log::open(m_ops, m_path, testCipher(), Log::Access::ReadOnly, sequence);
        m_heads.push_back(static_cast<qsizetype>((*then)->last().end));
    }
}

TestSealedDamage::Outcome TestSealedDamage::outcome(const QByteArray &file, const Database &expected)
{
    putBytes(m_path, file);
    const auto log = Log::open(m_ops, m_path, testCipher(), Log::Access::ReadOnly);
    if (!log)
        return Outcome::Refused;
    if (!(*log)->verify())
        return (*log)->last().sequence == m_after.size() ? Outcome::Refused : Outcome::Other;
    return holds(**log, expected) ? Outcome::Unchanged : Outcome::Other;
}

Kind TestSealedDamage::refusal(const QByteArray &file)
{
    putBytes(m_path, file);
    const auto log = Log::open(m_ops, m_path, testCipher(), Log::Access::ReadWrite);
    return log ? Kind::Unconfirmed : log.error().kind; // which opening never says
}

void TestSealedDamage::aBitThatFlipsIsSeenOrMakesNoDifference()
{
    std::mt19937 random(1);
    int refused = 0;
    for (int i = 0; i < rounds(2000, 20'000); ++i) {
        QByteArray file = m_file;
        const auto where = static_cast<qsizetype>(random());
        // Half of them where every bit counts, which is not often.
        const auto at = i % 2 ? where % file.size() : m_heads[random() % m_heads.size()] + where % 200;
        file[at] = static_cast<char>(file[at] ^ (1 << random() % 8));
        const Outcome found = outcome(file, m_after.back());
        refused += found == Outcome::Refused;

        QVERIFY2(found != Outcome::Other, qPrintable(u"byte %1"_s.arg(at)));
    }
    QVERIFY(refused > 300);
}

void TestSealedDamage::aFileThatWasCutIsRefused()
{
    const qsizetype step = rounds(192, 64);
    for (qsizetype size = 0; size < m_file.size(); size += step)
        for (const qsizetype less : {0, 1}) {
            const Outcome found = outcome(m_file.left(std::max<qsizetype>(size - less, 0)), m_after.back());
            QVERIFY2(found == Outcome::Refused, qPrintable(u"cut at %1"_s.arg(size - less)));
        }
    QVERIFY(outcome(m_file.chopped(1), m_after.back()) == Outcome::Refused);
}

/// A crash before the commit was acknowledged.
void TestSealedDamage::aTornTailIsNoCommit()
{
    std::mt19937 random(2);
    for (const int size : {1, 63, 64, 88, 200, 5000}) {
        QByteArray tail(size, '\0');
        for (char &byte : tail)
            byte = static_cast<char>(random());
        QVERIFY(outcome(m_file + tail, m_after.back()) == Outcome::Unchanged);

        const auto log = openLog(m_ops, m_path);
        Database now = m_after.back();
        QVERIFY(now.put(*log, 2, 77) && log->commit());
        QVERIFY(holds(*openLog(m_ops, m_path), now));
    }
}

/// The last commit, cut in half: with the marks as they were before it, and as they were after it.
void TestSealedDamage::aTornTailThatAMarkKnowsIsDamage()
{
    const auto log = openLog(m_ops, m_path);
    QVERIFY(log->write(1, pageOf(1, 88)) && log->commit());
    const QByteArray torn = bytesIn(m_path).chopped(2000);
    QByteArray unmarked = torn;
    unmarked.replace(128, 128, m_file.mid(128, 128));

    QVERIFY(outcome(unmarked, m_after.back()) == Outcome::Unchanged);

    QCOMPARE(refusal(torn), Kind::Damaged);
    QCOMPARE(refusal(m_file.left(128) + torn.mid(128, 128) + m_file.mid(256)), Kind::Damaged);
    QCOMPARE(bytesIn(m_path).size(), m_file.size());
}

void TestSealedDamage::aFileWithoutMarksOpensAndSaysSo()
{
    QByteArray file = m_file;
    file.replace(128, 128, QByteArray(128, 'x'));
    putBytes(m_path, file);
    Database now = m_after.back();
    {
        const auto log = openLog(m_ops, m_path);
        QVERIFY(!log->isMarked());
        QVERIFY(holds(*log, now));
        QVERIFY(now.put(*log, 1, 99) && log->commit());
        QVERIFY(log->isMarked());
    }

    QVERIFY(openLog(m_ops, m_path)->isMarked());
}

/// As a program that copies only the blocks that differ may mix them.
void TestSealedDamage::partsOfAnotherCopyAreNoCommits()
{
    std::vector<QByteArray> forks;
    for (const quint64 version : {1, 2}) {
        putBytes(m_path, m_file);
        const auto log = openLog(m_ops, m_path);
        for (quint64 i = 0; i < 2; ++i) // of the same size on both sides
            QVERIFY(log->write(1, pageOf(1, 10 * version + i)) && log->commit());
        forks.push_back(bytesIn(m_path));
    }
    const auto half = m_file.size() + (forks[0].size() - m_file.size()) / 2;

    const QByteArray mixed = forks[0].left(half) + forks[1].mid(half);
    Database first = m_after.back();
    first.versions[1] = 10;
    first.pages = std::max(first.pages, 1U);

    QCOMPARE(refusal(mixed), Kind::Damaged);
    QByteArray unmarked = mixed;
    unmarked.replace(128, 128, QByteArray(128, 'x'));
    putBytes(m_path, unmarked);
    QVERIFY(holds(*openLog(m_ops, m_path), first));
}

namespace {

/// Bytes changed, runs of them repeated, moved, cut out and overwritten with the extremes of a number.
QByteArray fuzzed(QByteArray file, std::mt19937 &random)
{
    const auto below = [&](qsizetype end) { return qsizetype(random()) % std::max<qsizetype>(end, 1); };
    for (auto changes = 1 + random() % 4; changes > 0 && !file.isEmpty(); --changes) {
        const qsizetype at =
            random() % 2 ? below(file.size()) : below(std::min<qsizetype>(file.size(), 8500));
        const qsizetype size = std::min(below(random() % 2 ? 16 : 5000), file.size() - at);
        const QByteArray run = file.mid(at, size);
        switch (random() % 7) {
        case 0:
            file[at] = static_cast<char>(random());
            break;
        case 1:
            file.insert(at, run);
            break;
        case 2:
            file.remove(at, size);
            break;
        case 3:
            file.replace(below(file.size() - size), size, run);
            break;
        case 4:
            file.replace(at, size, QByteArray(size, '\xff'));
            break;
        case 5:
            file.replace(at, size, QByteArray(size, '\0'));
            break;
        default:
            file.append(run);
        }
    }
    return file;
}

} // namespace

void TestSealedDamage::whatFuzzingMakesIsRefusedOrWhole()
{
    std::mt19937 random(5);
    for (int i = 0; i < rounds(1500, 40'000); ++i) {
        const QByteArray file = fuzzed(m_file, random);
        const bool isMarked = file.mid(128, 128) == m_file.mid(128, 128);

        const Outcome found = outcome(file, m_after.back());

        QVERIFY2(found != Outcome::Other || !isMarked, qPrintable(QString::number(i)));
    }
}

MALAR_TEST(TestSealedDamage)

} // namespace test_sealeddamage
#include "test_sealeddamage.moc"
