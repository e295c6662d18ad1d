#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <set>

#include <sodium.h>

namespace test_sealedformat {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The file read past the program, by the table of core/store/sealed/format.h and libsodium alone.
template <class Number> Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray little(quint64 number, qsizetype size)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes.left(size);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray subkey(quint64 number)
{
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(raw(key), 32, number, "malar_01",
                               reinterpret_cast<const unsigned char *>(testKey().data()));
    return key;
}

/// Nothing where it is not authentic.
QByteArray unsealed(const QByteArray &sealed, const QByteArray &nonce, const QByteArray &about)
{
    QByteArray plain(sealed.size() - 16, '\0');
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(sealed), static_cast<quint64>(sealed.size()), raw(about),
        static_cast<quint64>(about.size()), raw(nonce), raw(subkey(1)));
    return done == 0 ? plain : QByteArray();
}

QByteArray blake2b(const QByteArray &bytes, const QByteArray &key = {})
{
    QByteArray digest(32, '\0');
    crypto_generichash(raw(digest), 32, raw(bytes), static_cast<quint64>(bytes.size()),
                       key.isEmpty() ? nullptr : raw(key), static_cast<std::size_t>(key.size()));
    return digest;
}

QByteArray bytesOf(const sealed::Page &page)
{
    return QByteArray(reinterpret_cast<const char *>(page.data()), qsizetype(page.size()));
}

struct ReadPart {
    qsizetype at = 0;
    qsizetype size = 0;
    QByteArray nonce, tag, head, fileId;

    QByteArray nonceOf(quint64 index) const { return nonce.left(16) + little(index, 8); }
    quint64 sequence() const { return numberAt<quint64>(head, 0); }
    quint32 pages() const { return numberAt<quint32>(head, 8); }
};

ReadPart partAt(const QByteArray &file, qsizetype at)
{
    const QByteArray id = file.mid(16, 16);
    ReadPart part{at, 0, file.mid(at, 24), file.mid(at + 72, 16), {}, id};
    part.head = unsealed(file.mid(at + 24, 64), part.nonce, id + little(static_cast<quint64>(at), 8));
    if (!part.head.isEmpty())
        part.size = (88 + 4 * qsizetype(part.pages()) + 16 + 4112 * qsizetype(part.pages()) + 63) / 64 * 64;
    return part;
}

std::vector<ReadPart> partsOf(const QByteArray &file)
{
    std::vector<ReadPart> parts;
    for (qsizetype at = 8192; at < file.size(); at += parts.back().size) {
        parts.push_back(partAt(file, at));
        if (parts.back().size == 0)
            return {};
    }
    return parts;
}

} // namespace

/// What lies in a sealed file is what was laid down.
class TestSealedFormat : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void theHeaderLiesAsItWasLaidDown();
    void aHeaderIsWholeOrDamagedWithoutAKey();
    void theMarksKnowTheLastTwoCommits();
    void aPartLiesAsItWasLaidDown();
    void eachPartNamesTheHeadBefore();
    void aLargeCommitHasSeveralParts();
    void whatIsWrittenCannotBeRead();
    void twoCopiesThatGoOnNeverShareANonce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QuickOps m_ops;
};

void TestSealedFormat::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
}

void TestSealedFormat::theHeaderLiesAsItWasLaidDown()
{
    sealed::Header header = sealed::Header::fresh();
    header.isDelivery = true;
    header.argon2 = {3, 256};
    header.argon2Before = {1, 8};
    QVERIFY(sealed::Log::create(m_ops, m_path, header, testCipher()));

    const QByteArray file = bytesIn(m_path);
    QCOMPARE(file.size(), 8192);
    QCOMPARE(file.left(8), QByteArray("MalarSR\1"));
    QCOMPARE(numberAt<quint16>(file, 8), quint16(0));
    QCOMPARE(numberAt<quint16>(file, 10), quint16(1));
    QCOMPARE(numberAt<quint32>(file, 12), 4096U);
    QCOMPARE(file.mid(16, 16), QByteArray(reinterpret_cast<const char *>(header.id.data()), 16));
    QCOMPARE(file.mid(32, 16), QByteArray(reinterpret_cast<const char *>(header.salt.data()), 16));
    for (const auto &[at, number] :
         {std::pair(48, 3U), std::pair(52, 256U), std::pair(56, 1U), std::pair(60, 8U)})
        QCOMPARE(numberAt<quint32>(file, at), number);
    QCOMPARE(file.mid(64, 64), QByteArray(64, '\0'));
    for (std::size_t i = 0; i < header.keySlots.size(); ++i)
        QCOMPARE(file.mid(256 + 240 * qsizetype(i), 240),
                 QByteArray(reinterpret_cast<const char *>(header.keySlots[i].data()), 240));
    const QByteArray covered = file.left(128) + file.mid(256, 8128 - 256);
    QCOMPARE(file.mid(8128, 32), blake2b(covered));
    QCOMPARE(file.mid(8160, 32), blake2b(covered, subkey(2)));
}

/// So that damage is told from a wrong passphrase.
void TestSealedFormat::aHeaderIsWholeOrDamagedWithoutAKey()
{
    const sealed::Header header = sealed::Header::fresh();
    const sealed::HeaderBytes whole = sealed::written(header, testCipher());
    QVERIFY(sealed::headerIn(whole, m_path) && *sealed::headerIn(whole, m_path) == header);

    for (std::size_t at = 8; at < whole.size(); at += 7) {
        const bool isMark = at >= 128 && at < 256;
        const bool isKeyed = at >= 8160; // which only the key can judge
        sealed::HeaderBytes changed = whole;
        changed[at] ^= std::byte(4);
        const auto read = sealed::headerIn(changed, m_path);

        QCOMPARE(bool(read), isMark || isKeyed);
        QVERIFY(read || read.error().kind == Error::Kind::Damaged);
        QCOMPARE(bool(sealed::provedHeader(changed, testCipher(), m_path)),
                 isMark || (at >= 8128 && at < 8160));
    }
}

void TestSealedFormat::theMarksKnowTheLastTwoCommits()
{
    const auto log = createLog(m_ops, m_path);
    someCommits(*log, 3);

    const QByteArray file = bytesIn(m_path);
    std::vector<quint64> marked;
    for (const qsizetype at : {128, 192})
        marked.push_back(
            numberAt<quint64>(unsealed(file.mid(at + 24, 40), file.mid(at, 24), file.mid(16, 16)), 0));

    QCOMPARE(marked, (std::vector<quint64>{2, 3}));
}

void TestSealedFormat::aPartLiesAsItWasLaidDown()
{
    const auto log = createLog(m_ops, m_path);
    Database now;
    now.put(*log, 3, 7);
    now.put(*log, 1, 8);
    QVERIFY(log->commit());

    const QByteArray file = bytesIn(m_path);
    const ReadPart part = partAt(file, 8192);
    QCOMPARE(file.size(), 8192 + part.size);
    QCOMPARE(part.sequence(), 1U);
    QCOMPARE(part.pages(), 2U);
    QCOMPARE(numberAt<quint32>(part.head, 12), 1U); // the last of its commit, no base
    QCOMPARE(numberAt<quint32>(part.head, 16), 3U); // pages of the database
    QCOMPARE(numberAt<quint32>(part.head, 20), 0U);
    QCOMPARE(numberAt<qint64>(part.head, 24), log->last().at);
    QCOMPARE(part.head.mid(32, 16), QByteArray(16, '\0')); // no head before
    QCOMPARE(part.nonce.right(8), little(0, 8));
    QCOMPARE(unsealed(file.mid(8192 + 88, 4 * 2 + 16), part.nonceOf(1), part.fileId + part.tag),
             little(1, 4) + little(3, 4));
    const qsizetype pages = 8192 + 88 + 4 * 2 + 16;
    QCOMPARE(unsealed(file.mid(pages, 4112), part.nonceOf(2), part.fileId + little(1, 8) + little(1, 4)),
             bytesOf(pageOf(1, 8)));
    QCOMPARE(
        unsealed(file.mid(pages + 4112, 4112), part.nonceOf(3), part.fileId + little(1, 8) + little(3, 4)),
        bytesOf(pageOf(3, 7)));
}

void TestSealedFormat::eachPartNamesTheHeadBefore()
{
    const auto log = createLog(m_ops, m_path);
    someCommits(*log, 4);

    const auto parts = partsOf(bytesIn(m_path));

    QCOMPARE(parts.size(), 4U);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        QCOMPARE(parts[i].sequence(), i + 1);
        QCOMPARE(parts[i].head.mid(32, 16), parts[i - 1].tag);
    }
}

void TestSealedFormat::aLargeCommitHasSeveralParts()
{
    const auto log = createLog(m_ops, m_path);
    log->hold(4);
    Database now;
    for (quint32 number = 1; number <= 10; ++number)
        now.put(*log, number, 1);
    QVERIFY(log->commit());

    const auto parts = partsOf(bytesIn(m_path));

    QCOMPARE(parts.size(), 3U);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts[i].sequence(), 1U);
        QCOMPARE(numberAt<quint32>(parts[i].head, 12), i == 2 ? 1U : 0U);
    }
    QVERIFY(holds(*openLog(m_ops, m_path), now));
}

void TestSealedFormat::whatIsWrittenCannotBeRead()
{
    const auto log = createLog(m_ops, m_path);
    sealed::Page page{};
    std::ranges::fill(page, std::byte('A'));
    QVERIFY(log->write(1, page) && log->commit());

    const QByteArray file = bytesIn(m_path);

    QVERIFY(!file.contains("AAAA"));
    QVERIFY(!file.contains(QByteArray(reinterpret_cast<const char *>(testKey().data()), 32)));
}

void TestSealedFormat::twoCopiesThatGoOnNeverShareANonce()
{
    someCommits(*createLog(m_ops, m_path), 3);
    const QString fork = m_folder->filePath(u"fork.malar"_s);
    QVERIFY(QFile::copy(m_path, fork));
    for (const QString &path : {m_path, fork}) {
        const auto log = openLog(m_ops, path);
        for (quint64 i = 0; i < 20; ++i)
            QVERIFY(log->write(1, pageOf(1, i)) && log->commit());
    }

    std::set<QByteArray> prefixes;
    std::size_t parts = 0;
    const QByteArray common = bytesIn(m_path).left(partsOf(bytesIn(m_path))[3].at);
    for (const QString &path : {m_path, fork})
        for (const ReadPart &part : partsOf(bytesIn(path))) {
            if (part.at < common.size() && path == fork)
                continue; // the same bytes
            prefixes.insert(part.nonce.left(16));
            ++parts;
        }

    QCOMPARE(parts, 3U + 20U + 20U);
    QCOMPARE(prefixes.size(), parts);
}

MALAR_TEST(TestSealedFormat)

} // namespace test_sealedformat
#include "test_sealedformat.moc"
