#include "tests/support/sealedkeys.h"
#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include "core/store/sealed/standing.h"

#include <QTemporaryDir>

namespace test_keyhostile {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Argon2;
using Kind = Error::Kind;

namespace {

constexpr qsizetype coveredFrom = 256; // behind the marks
constexpr qsizetype digestAt = 8128;
constexpr qsizetype keyedDigestAt = 8160;

/// What a digest is of.
QByteArray covered(const QByteArray &file)
{
    return file.left(128) + file.mid(coveredFrom, digestAt - coveredFrom);
}

/// As somebody would who has no key.
QByteArray withDigest(QByteArray file)
{
    const sealed::Digest digest =
        sealed::digest(spanOf(file.left(128)), spanOf(file.mid(coveredFrom, digestAt - coveredFrom)));
    return file.replace(digestAt, 32, bytesOf(digest));
}

/// The extremes of numbers, other bytes, runs moved and zeroed; half of them where the numbers are.
QByteArray mutated(QByteArray file, std::mt19937 &random)
{
    const auto below = [&](qsizetype end) { return qsizetype(random()) % std::max<qsizetype>(end, 1); };
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
        const qsizetype at = random() % 2 ? below(64) : below(file.size());
        const qsizetype size = std::min<qsizetype>(1 + below(random() % 2 ? 8 : 300), file.size() - at);
        switch (random() % 6) {
        case 0:
            file[at] = static_cast<char>(random());
            break;
        case 1:
            file[at] = static_cast<char>(file[at] ^ (1 << random() % 8));
            break;
        case 2:
            file.replace(at, size, QByteArray(size, '\xff'));
            break;
        case 3:
            file.replace(at, size, QByteArray(size, '\0'));
            break;
        case 4:
            file.replace(below(file.size() - size), size, QByteArray(file.mid(at, size)));
            break;
        default:
            file.resize(below(file.size()));
            return file;
        }
    }
    return file;
}

} // namespace

/// A header that somebody made who means no good: never a crash, a lot of memory, or another key.
class TestKeyHostile : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void whatAMutationMakesIsRefusedOrTheSame_data();
    void whatAMutationMakesIsRefusedOrTheSame();
    void memoryIsNotTakenBeforeItsBounds_data();
    void memoryIsNotTakenBeforeItsBounds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QuickOps m_ops;
    std::optional<keyring::NewRegistry> m_made;
    QByteArray m_file;
};

void TestKeyHostile::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_made = registryOf(u"Marta"_s, u"x"_s);
    QVERIFY(sealed::Log::create(m_ops, m_path, m_made->header, m_made->opener.keys.cipher()));
    m_file = bytesIn(m_path);
}

void TestKeyHostile::whatAMutationMakesIsRefusedOrTheSame_data()
{
    QTest::addColumn<bool>("digestIsMended");
    QTest::newRow("by chance") << false;
    QTest::newRow("on purpose") << true;
}

/// The way that a file takes: what stands there, the user's key, the log. The derivation is made once, as it
/// is slow, and bounded, which is what matters of it here.
void TestKeyHostile::whatAMutationMakesIsRefusedOrTheSame()
{
    QFETCH(bool, digestIsMended);
    std::mt19937 random(7);
    const auto key = keyring::argon2id(login({}, u"x"_s).passphrase,
                                       keyring::saltOf(m_made->header.salt, u"Marta"_s), quickArgon2);
    QVERIFY(key);
    bool isBounded = true;
    const keyring::Stretch once = [&](const keyring::Secret &, const keyring::Block<16> &,
                                      const Argon2 &argon2) {
        isBounded = isBounded && keyring::isWithinBounds(argon2);
        return std::optional(keyring::Secret::copyOf(key->bytes()));
    };
    int unlocked = 0;
    int opened = 0;
    for (int i = 0; i < rounds(1500, 60'000); ++i) {
        QByteArray file = mutated(m_file, random);
        if (digestIsMended && file.size() == m_file.size())
            file = withDigest(file);
        putBytes(m_path, file);
        static_cast<void>(sealed::standing(m_ops, m_path));
        const auto there = sealed::File::open(m_ops, m_path, 0);
        const auto bytes = sealed::readHeader(*there);
        const auto header = bytes ? sealed::headerIn(*bytes, m_path) : Result<sealed::Header>(bytes.error());
        if (!header)
            continue;
        const auto opener = keyring::unlock(*header, m_path, login(u"Marta"_s, u"x"_s), once);
        if (!opener)
            continue;
        ++unlocked;
        const auto log =
            sealed::Log::open(m_ops, m_path, opener->keys.cipher(), sealed::Log::Access::ReadOnly);
        const bool isSame = covered(file) == covered(m_file) && file.mid(digestAt) == m_file.mid(digestAt);

        QVERIFY2(bool(log) == isSame, qPrintable(u"round %1"_s.arg(i)));
        opened += bool(log);
    }
    QVERIFY(isBounded);
    QVERIFY(opened > 0);
    QVERIFY(!digestIsMended || unlocked > 10 * opened);
    Q_UNUSED(keyedDigestAt);
}

void TestKeyHostile::memoryIsNotTakenBeforeItsBounds_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("mebibytes");
    QTest::newRow("none") << 0U << 0U;
    QTest::newRow("no passes") << 0U << 8U;
    QTest::newRow("too little") << 1U << 7U;
    QTest::newRow("too many passes") << 11U << 8U;
    QTest::newRow("too much") << 1U << 2049U;
    QTest::newRow("all there is") << ~0U << ~0U;
}

void TestKeyHostile::memoryIsNotTakenBeforeItsBounds()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, mebibytes);
    for (const bool isBefore : {false, true}) {
        sealed::Header header = m_made->header;
        (isBefore ? header.argon2Before : header.argon2) = {passes, mebibytes};
        CountedStretch counted;

        const auto opened = keyring::unlock(header, m_path, login(u"Marta"_s, u"x"_s), counted.stretch());

        if (isBefore && header.argon2Before == Argon2{})
            continue; // none were raised
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::Damaged);
        QVERIFY(counted.asked.empty());
    }
}

MALAR_TEST(TestKeyHostile)

} // namespace test_keyhostile
#include "test_keyhostile.moc"
