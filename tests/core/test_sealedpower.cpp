#include "tests/support/powerloss.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

namespace test_sealedpower {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;

namespace {

/// Work on a log, and at which moments of it commits were acknowledged.
struct Recorded {
    Disk before;
    Calls calls;
    std::size_t made = 0;               // how many calls were behind it once the file was made
    std::vector<Database> states;       // after each commit
    std::vector<std::size_t> moments{}; // how many calls were behind it
};

Recorded record(const QString &path)
{
    RecordingOps ops;
    Recorded recorded;
    const auto log = createLog(ops, path);
    recorded.made = ops.calls.size();
    Database now;
    std::mt19937 random(3);
    for (quint64 i = 0; i < 20; ++i) {
        log->hold(i % 4 == 2 ? 2 : 100);
        if (i % 5 == 4)
            now.truncate(*log, now.pages / 2);
        if (i == 7) { // something that is thought better of
            for (quint32 number = 1; number < 8; ++number)
                static_cast<void>(log->write(number, pageOf(number, 1000)));
            log->drop();
        }
        for (quint64 j = 0; j < 1 + i % 5; ++j)
            now.put(*log, 1 + static_cast<quint32>(random() % 12), 100 * i + j);
        if (!log->commit())
            qFatal("a commit that a test needs failed");
        recorded.states.push_back(now);
        recorded.moments.push_back(ops.calls.size());
    }
    recorded.calls = ops.calls;
    return recorded;
}

/// Whether a file holds what was acknowledged, or the commit that was under way, and goes on from there.
bool isSound(const QString &path, const Recorded &recorded, std::size_t moment)
{
    const auto acknowledged =
        std::ranges::count_if(recorded.moments, [&](std::size_t then) { return then <= moment; });
    QuickOps ops;
    auto log = Log::open(ops, path, testCipher(), Log::Access::ReadWrite);
    if (!log)
        return moment < recorded.made && log.error().kind != Error::Kind::File;
    const auto stateAt = [&](std::ptrdiff_t i) {
        return i == 0 ? Database{} : recorded.states[static_cast<std::size_t>(i - 1)];
    };
    auto found = static_cast<std::ptrdiff_t>((*log)->last().sequence);
    if (found < acknowledged || found > acknowledged + 1 || !holds(**log, stateAt(found)))
        return false;
    Database next = stateAt(found);
    return next.put(**log, 3, 5000) && (*log)->commit() && holds(*openLog(ops, path), next);
}

/// How many of all moments, and of all that may become of what was not flushed, are not sound.
int unsound(const Recorded &recorded, const Calls &calls)
{
    std::mt19937 random(4);
    int count = 0;
    for (std::size_t moment = 0; moment <= calls.size(); ++moment)
        for (const Unflushed how : everyUnflushed)
            for (int round = 0; round < (how == Unflushed::Sectors ? rounds(2, 40) : 1); ++round) {
                const QTemporaryDir folder;
                afterPowerLoss(recorded.before, calls, moment, how, how != Unflushed::Dropped, random)
                    .putInto(folder.path());
                count += !isSound(folder.filePath(u"clinic.malar"_s), recorded, moment);
            }
    return count;
}

} // namespace

/// A machine that loses its power at any moment loses nothing that was acknowledged.
class TestSealedPower : public test::Test {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereAfterAnyMoment();
    void withoutFlushesItIsNot();
};

void TestSealedPower::whatWasAcknowledgedIsThereAfterAnyMoment()
{
    const QTemporaryDir folder;
    const Recorded recorded = record(folder.filePath(u"clinic.malar"_s));
    QVERIFY(recorded.calls.size() > 60);

    QCOMPARE(unsound(recorded, recorded.calls), 0);
}

/// So that what proves it can be believed.
void TestSealedPower::withoutFlushesItIsNot()
{
    const QTemporaryDir folder;
    const Recorded recorded = record(folder.filePath(u"clinic.malar"_s));

    QVERIFY(unsound(recorded, withoutFlushes(recorded.calls)) > 20);
}

MALAR_TEST(TestSealedPower)

} // namespace test_sealedpower
#include "test_sealedpower.moc"
