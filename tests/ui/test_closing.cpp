#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

namespace test_closing {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What a large registry has to do before its window closes.
class TestClosing : public test::Test {
    Q_OBJECT

private slots:
    void whatWasRemovedLeavesTheFileOnClosing();
    void cancelledItClosesAllTheSame();
    void aRegistryWithoutSuchClosesAtOnce();
};

namespace {

constexpr int count = 10; // more than 64 MiB of them: a smaller file is tidied at once
const QByteArray image(7 << 20, 'x');

/// A registry, unlocked, that a photograph was removed from.
void sitDownWithPhotographs(test::GateDesk &desk)
{
    desk.patient.consents = {{makeId<ConsentTag>(), QDate(2025, 1, 1), {}, {}, {}, {true, true, true}}};
    desk.makeSealed();
    desk.start()->begin(desk.path());
    desk.unlock();
    Session &session = desk.window()->session();
    const PatientId patient = desk.patient.patient.id;
    Photograph added;
    for (int i = 0; i < count; ++i) {
        added = {makeId<PhotographTag>(), QDate(2025, 1, 14), Region::Ears, {}, {}, 2400, 1800};
        if (!session.add(patient, added, {image, QByteArray(3'000, 't')}))
            qFatal("no photograph to test with");
    }
    if (!session.remove(patient, added.id, u"consent withdrawn"_s) || !session.store().isTidyingDue())
        qFatal("nothing to tidy");
}

qint64 size(const test::GateDesk &desk) { return QFileInfo(desk.path()).size(); }

} // namespace

void TestClosing::whatWasRemovedLeavesTheFileOnClosing()
{
    test::GateDesk desk;
    sitDownWithPhotographs(desk);
    const qint64 before = size(desk);

    QVERIFY(desk.window()->close());

    QVERIFY(size(desk) < before - image.size() * 9 / 10);
    desk.workplace.reset();
    const auto store = test::unlocked(desk.path());
    QVERIFY(store && !store->isTidyingDue());
    QCOMPARE(store->records()->front().photographs.size(), std::size_t(count - 1));
}

void TestClosing::cancelledItClosesAllTheSame()
{
    test::GateDesk desk;
    sitDownWithPhotographs(desk);
    const qint64 before = size(desk);
    QTimer::singleShot(0, this, [] {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *progress = qobject_cast<QProgressDialog *>(each))
                progress->cancel();
    });

    QVERIFY(desk.window()->close());

    QCOMPARE(size(desk), before);
    desk.workplace.reset();
    auto store = test::unlocked(desk.path());
    QVERIFY(store->isTidyingDue()); // it is not forgotten
    QCOMPARE(store->records()->front().photographs.size(), std::size_t(count - 1));
    store.reset();
    QCOMPARE(QDir(desk.folder.path()).entryList({u"*.malar*"_s}, QDir::Files | QDir::Hidden),
             QStringList{u"study.malar"_s}); // nothing half done beside it
}

void TestClosing::aRegistryWithoutSuchClosesAtOnce()
{
    test::GateDesk desk;
    desk.sitDown();
    const qint64 before = size(desk);

    QVERIFY(desk.window()->close());

    QCOMPARE(size(desk), before);
}

MALAR_GUI_TEST(TestClosing)

} // namespace test_closing
#include "test_closing.moc"
