#include "tests/support/exchange.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <random>

namespace test_importfuzz {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What can happen to a folder between two hospitals, and worse.
class Damage {
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    Folder apply(Folder folder)
    {
        for (std::size_t times = 1 + below(3); times > 0; --times) {
            auto place = folder.begin();
            std::advance(place, static_cast<std::ptrdiff_t>(below(folder.size())));
            damage(place->second, folder);
        }
        return folder;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    qsizetype placeIn(const QByteArray &bytes) { return qsizetype(below(std::size_t(bytes.size()) + 1)); }

    void damage(QByteArray &bytes, const Folder &folder)
    {
        switch (below(9)) {
        case 0: // a flipped bit
            if (const qsizetype at = placeIn(bytes); at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes.truncate(placeIn(bytes));
            break;
        case 2:
            bytes.insert(placeIn(bytes), below(2) ? "\"" : ",");
            break;
        case 3:
            swapCells(bytes);
            break;
        case 4:
            removeLine(bytes);
            break;
        case 5: { // another file's content
            auto other = folder.begin();
            std::advance(other, static_cast<std::ptrdiff_t>(below(folder.size())));
            bytes = other->second;
            break;
        }
        case 6:
            replaceCell(bytes);
            break;
        case 7:
            bytes.insert(placeIn(bytes), QByteArray(qsizetype(below(5000)), char(below(256))));
            break;
        default:
            repeatLine(bytes);
        }
    }

    void swapCells(QByteArray &bytes)
    {
        QList<QByteArray> cells = bytes.split(',');
        cells.swapItemsAt(qsizetype(below(std::size_t(cells.size()))),
                          qsizetype(below(std::size_t(cells.size()))));
        bytes = cells.join(',');
    }
    void removeLine(QByteArray &bytes)
    {
        QList<QByteArray> lines = bytes.split('\n');
        lines.removeAt(qsizetype(below(std::size_t(lines.size()))));
        bytes = lines.join('\n');
    }
    void repeatLine(QByteArray &bytes)
    {
        QList<QByteArray> lines = bytes.split('\n');
        lines.insert(qsizetype(below(std::size_t(lines.size()))),
                     lines[qsizetype(below(std::size_t(lines.size())))]);
        bytes = lines.join('\n');
    }
    void replaceCell(QByteArray &bytes)
    {
        static const std::array<QByteArray, 18> hostile{"",
                                                        "0",
                                                        "4",
                                                        "-1",
                                                        "1e309",
                                                        "nan",
                                                        "99999999999999999999",
                                                        "=1+1",
                                                        "'",
                                                        "2025-02-30",
                                                        "0000-00-00",
                                                        "9999-12-31",
                                                        "1800",
                                                        "../../etc/passwd",
                                                        "\xE2\x80\xAE",
                                                        "other",
                                                        "complete",
                                                        "'; DROP TABLE patient; --"};
        QList<QByteArray> cells = bytes.split(',');
        cells[qsizetype(below(std::size_t(cells.size())))] = hostile[below(hostile.size())];
        bytes = cells.join(',');
    }

    std::mt19937 m_random;
};

/// What a registry holds, to compare.
std::vector<PatientRecord> contentOf(const Store &store) { return *store.records(); }

} // namespace

/// MALAR_FUZZ=20000 runs as many damaged folders; the seed is fixed, so each can be had again.
class TestImportFuzz : public Test {
    Q_OBJECT

private slots:
    void aDamagedFolderIsImportedWholeOrRefused();
};

void TestImportFuzz::aDamagedFolderIsImportedWholeOrRefused()
{
    const QTemporaryDir place;
    Study study = everything();
    study.files.front().visits.resize(6);
    study.files.front().record.courses.front().infusions.resize(10);
    const Folder whole = exported(study, place.filePath(u"whole"_s), {true, false});
    exchange::ImportPlan empty;
    empty.registry = {u"r"_s, u"R"_s, false, {}};
    const auto store = imported(empty);
    if (!store->import(generatedCohort(3, 2)))
        QFAIL("no registry to test with");
    const auto before = contentOf(*store);

    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("MALAR_FUZZ", &given);
    const unsigned runs = given ? unsigned(wanted) : 300;
    int refused = 0;
    for (unsigned run = 0; run < runs; ++run) {
        write(place.filePath(u"damaged"_s), Damage(run).apply(whole));
        const exchange::ImportPlan plan = planOf(place.filePath(u"damaged"_s), store.get());
        QVERIFY2(contentOf(*store) == before, qPrintable(u"read %1"_s.arg(run)));
        if (!plan.isAccepted()) {
            ++refused;
            QVERIFY2(!plan.problems.list.empty(), qPrintable(u"a reason for %1"_s.arg(run)));
            continue;
        }
        // What the dry run accepts, a registry takes.
        const auto fresh = Store::inMemory(plan.registry);
        const auto written = (*fresh)->import(Batch{plan.files, plan.visits, {}, plan.settings});
        QVERIFY2(bool(written),
                 qPrintable(u"%1: %2"_s.arg(run).arg(written ? QString() : written.error().detail)));
        QCOMPARE((*fresh)->records()->size(), plan.files.size());
    }
    QVERIFY(refused > int(runs) / 3);
    QVERIFY(refused < int(runs));
}

MALAR_TEST(TestImportFuzz)

} // namespace test_importfuzz
#include "test_importfuzz.moc"
