#include "tests/app/program.h"

#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QProcess>

#include <cstdlib>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>

namespace test_seal {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The commands on sealed registries: how they are made and copied, and who opens them by what.
class TestSeal : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aPlainRegistryIsSealedAndItsKeyKept();
    void whatCannotBeSealedIsSaid();
    void theRecoveryFileIsNotOverwritten();
    void aPlainCopyIsWrittenWithAWord();
    void everyCommandTakesAPassphrase_data();
    void everyCommandTakesAPassphrase();
    void aWrongPassphraseIsOneSentence_data();
    void aWrongPassphraseIsOneSentence();
    void theRecoveryKeyOpensItToo();
    void aFileThatOthersMayReadIsRefused();
    void onATerminalItIsAskedWithoutEcho();
    void noPassphraseIsEverSaid();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    test::Answer english(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(arguments + QStringList{u"--lang"_s, u"en"_s}, input);
    }
    /// Quick to open.
    QString sealedRegistry() const
    {
        const QString path = file("sealed.malar");
        const auto store = Store::create(path, {{}, u"Clinic"_s, true, {}}, quickMember());
        if (!store || !(*store)->import(generatedCohort(3, 2)))
            qFatal("no registry to test with");
        return path;
    }
    QString plainRegistry() const
    {
        const QString path = file("plain.malar");
        const auto store = Store::create(path, u"Clinic"_s);
        if (!store || !(*store)->import(generatedCohort(3, 2)))
            qFatal("no registry to test with");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSeal::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSeal::aPlainRegistryIsSealedAndItsKeyKept()
{
    const QString registry = plainRegistry();

    const test::Answer answer = english({u"seal"_s, registry, u"--user"_s, u"marta"_s, u"--passphrase-fd"_s,
                                         u"0"_s, u"--recovery-file"_s, file("key")},
                                        ourPassphrase + "\nwhat follows\n");

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains("is sealed. The recovery key is in"));
    QCOMPARE(*Store::standing(registry), Standing::Sealed);
    QVERIFY(unlock(registry, sealedLogin()));
    QCOMPARE(rightsOf(file("key")), 0600U);
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"key"_s, u"plain.malar"_s}));
    auto key = keyring::RecoveryKey::read(QString::fromLatin1(bytesOf(file("key")).trimmed()));
    QVERIFY(key);
    QVERIFY(unlock(registry, *std::move(key)));
}

void TestSeal::whatCannotBeSealedIsSaid()
{
    const QStringList rest{u"--recovery-file"_s, file("key"), u"--passphrase-fd"_s, u"0"_s};

    const test::Answer again = english(QStringList{u"seal"_s, sealedRegistry()} + rest, ourPassphrase);
    QCOMPARE(again.exit, 1);
    QVERIFY(again.messages.contains("is sealed already"));
    QCOMPARE(english(QStringList{u"seal"_s, file("none.malar")} + rest, ourPassphrase).exit, 3);
    overwrite(file("letter"), "Dear colleague");
    QCOMPARE(english(QStringList{u"seal"_s, file("letter")} + rest, ourPassphrase).exit, 1);
    const test::Answer empty = english(QStringList{u"seal"_s, plainRegistry()} + rest, "\n");
    QCOMPARE(empty.exit, 3);
    QVERIFY(empty.messages.contains("an empty passphrase protects nothing"));
    const auto held = Store::open(file("plain.malar"));
    QCOMPARE(english(QStringList{u"seal"_s, file("plain.malar")} + rest, ourPassphrase).exit, 3);
    QVERIFY(!QFile::exists(file("key")));
}

void TestSeal::theRecoveryFileIsNotOverwritten()
{
    const QString registry = plainRegistry();
    overwrite(file("key"), "of another registry");

    const test::Answer answer =
        english({u"seal"_s, registry, u"--recovery-file"_s, file("key"), u"--passphrase-fd"_s, u"0"_s},
                ourPassphrase);

    QCOMPARE(answer.exit, 3);
    QCOMPARE(bytesOf(file("key")), QByteArray("of another registry"));
    QCOMPARE(*Store::standing(registry), Standing::Plain);
}

void TestSeal::aPlainCopyIsWrittenWithAWord()
{
    const QString registry = sealedRegistry();
    const QStringList unseal{u"unseal"_s,          registry,    u"-o"_s,
                             file("copy.sqlite"),  u"--user"_s, u"marta"_s,
                             u"--passphrase-fd"_s, u"0"_s};

    const test::Answer answer = english(unseal, ourPassphrase);

    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.messages.contains("whoever has it reads everything"));
    QCOMPARE((*Store::open(file("copy.sqlite")))->records()->size(), 3U);
    QCOMPARE(*Store::standing(registry), Standing::Sealed);
    QCOMPARE(english(unseal, ourPassphrase).exit, 3); // it is there already
    QCOMPARE(english({u"unseal"_s, plainRegistry(), u"-o"_s, file("other")}).exit, 1);
}

void TestSeal::everyCommandTakesAPassphrase_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("report") << QStringList{u"report"_s, u"REGISTRY"_s, u"-o"_s, u"HERE/r.html"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"REGISTRY"_s, u"-o"_s, u"HERE/out"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"REGISTRY"_s, u"HERE/demo"_s};
}

void TestSeal::everyCommandTakesAPassphrase()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(u"REGISTRY"_s, sealedRegistry()).replaceInStrings(u"HERE"_s, m_folder->path());
    QCOMPARE(english({u"export"_s, u"--demo"_s, u"-o"_s, file("demo")}).exit, 0);
    const QString line = lineIn(m_folder->path(), ourPassphrase);
    const QStringList user{u"--user"_s, u"Marta "_s}; // as it is compared
    const auto clear = [&] {
        QFile::remove(file("r.html"));
        QDir(file("out")).removeRecursively();
    };

    QCOMPARE(english(command + user + QStringList{u"--passphrase-fd"_s, u"0"_s}, ourPassphrase).exit, 0);
    clear();
    QCOMPARE(english(command + user + QStringList{u"--passphrase-file"_s, line}).exit, 0);
    clear();
    qputenv("MALAR_PASSPHRASE_FILE", QFile::encodeName(line));
    QCOMPARE(english(command + user).exit, 0);
}

void TestSeal::aWrongPassphraseIsOneSentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList fd{u"--passphrase-fd"_s, u"0"_s};
    const QStringList marta{u"--user"_s, u"marta"_s};
    QTest::newRow("wrong") << fd + marta << QByteArray("incorrect") << QByteArray("passphrase is wrong");
    QTest::newRow("nobody") << fd + QStringList{u"--user"_s, u"nobody"_s} << ourPassphrase
                            << QByteArray("passphrase is wrong");
    QTest::newRow("none") << marta << QByteArray() << QByteArray("wants a passphrase");
    QTest::newRow("empty") << fd + marta << QByteArray() << QByteArray("passphrase is wrong");
    QTest::newRow("no file") << marta + QStringList{u"--passphrase-file"_s, u"/none"_s} << QByteArray()
                             << QByteArray("no passphrase can be read from /none");
    QTest::newRow("no descriptor") << marta + QStringList{u"--passphrase-fd"_s, u"77"_s} << QByteArray()
                                   << QByteArray("no passphrase can be read from file descriptor 77");
    QTest::newRow("no text") << fd + marta << QByteArray("\xff\xfe") << QByteArray("is not UTF-8");
    QTest::newRow("too long") << fd + marta << QByteArray(100'000, 'x') << QByteArray("too long");
    QTest::newRow("no recovery key") << fd + QStringList{u"--recovery"_s} << QByteArray("ABCD")
                                     << QByteArray("that is no recovery key");
}

void TestSeal::aWrongPassphraseIsOneSentence()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, sentence);

    const test::Answer answer =
        english(QStringList{u"export"_s, sealedRegistry(), u"-o"_s, file("out")} + options, input);

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.contains(sentence), answer.messages.constData());
    QCOMPARE(answer.messages.count('\n'), 1);
    QVERIFY(!QFile::exists(file("out")));
}

void TestSeal::theRecoveryKeyOpensItToo()
{
    const FirstMember first = quickMember();
    const QString registry = file("sealed.malar");
    QVERIFY(Store::create(registry, {{}, u"Clinic"_s, true, {}}, first));

    const test::Answer answer =
        english({u"export"_s, registry, u"-o"_s, file("out"), u"--recovery"_s, u"--passphrase-fd"_s, u"0"_s},
                first.recoveryKey().shown().toLower().toLatin1());

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
}

void TestSeal::aFileThatOthersMayReadIsRefused()
{
    const QString line = lineIn(m_folder->path(), ourPassphrase);
    QFile::setPermissions(line, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);

    const test::Answer answer = english({u"export"_s, sealedRegistry(), u"-o"_s, file("out"), u"--user"_s,
                                         u"marta"_s, u"--passphrase-file"_s, line});

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains("others may read " + line.toUtf8()));
}

namespace {

/// What a terminal shows while the program asks and is answered, and how it ended.
struct Dialogue {
    QByteArray shown;
    int exit = -1;
};
Dialogue onTerminal(const QList<QByteArray> &arguments, const QByteArray &typed)
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        std::vector<char *> all;
        for (const QByteArray &argument : arguments)
            all.push_back(const_cast<char *>(argument.constData()));
        all.push_back(nullptr);
        ::execv(all[0], all.data());
        ::_exit(127);
    }
    Dialogue dialogue;
    bool isAnswered = false;
    char bytes[4096];
    pollfd waiting{terminal, POLLIN, 0};
    while (::poll(&waiting, 1, 60'000) > 0) {
        const ssize_t size = ::read(terminal, bytes, sizeof bytes);
        if (size <= 0)
            break;
        dialogue.shown.append(bytes, size);
        if (!isAnswered && dialogue.shown.contains(": ")) {
            isAnswered = true;
            const QByteArray line = typed + '\n';
            if (::write(terminal, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
                qFatal("the terminal takes nothing");
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    dialogue.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return dialogue;
}

} // namespace

void TestSeal::onATerminalItIsAskedWithoutEcho()
{
    const QList<QByteArray> command{
        MALAR_BINARY, "export", sealedRegistry().toUtf8(), "-o", file("out").toUtf8(), "--user", "marta",
        "--lang",     "en"};

    const Dialogue right = onTerminal(command, ourPassphrase);

    QCOMPARE(right.exit, 0);
    QVERIFY2(right.shown.startsWith("Passphrase of marta for "), right.shown.constData());
    QVERIFY2(!right.shown.contains("horse"), right.shown.constData());
    QDir(file("out")).removeRecursively();
    QCOMPARE(onTerminal(command, "incorrect").exit, 3);
}

void TestSeal::noPassphraseIsEverSaid()
{
    const QString registry = sealedRegistry();
    for (const QByteArray &typed : {ourPassphrase, QByteArray("secretive")}) {
        const test::Answer answer = english({u"export"_s, registry, u"-o"_s, file("out"), u"--user"_s,
                                             u"marta"_s, u"--passphrase-fd"_s, u"0"_s},
                                            typed);
        QVERIFY(!(answer.messages + answer.output).contains(typed));
    }
}

MALAR_TEST(TestSeal)

} // namespace test_seal
#include "test_seal.moc"
