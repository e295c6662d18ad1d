#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace test_userwords {

using namespace Qt::Literals::StringLiterals;

/// "%1 %2".arg(text).arg(other) puts `other` into a text that holds "%2". Proved on the sources: in a
/// chain another argument follows numbers and words of ours only. Texts are put in together: arg(text,
/// other).
class TestUserWords : public malar::test::Test {
    Q_OBJECT

private slots:
    void noTextOfPeopleIsFollowedByAnotherArgument();
    void aTextInAChainIsFound_data();
    void aTextInAChainIsFound();
};

namespace {

/// Whether the expression is called as texts of people are in our sources. Sizes are numbers, and the words
/// of terms::label are ours.
bool isText(QString argument)
{
    static const QRegularExpression ours(u"terms::label\\(|[\\w.>-]+\\.size\\(\\)"_s);
    static const QRegularExpression theirs(
        u"(?:name|code|file|path|term|route|centre|reason|note|title|unit|detail|errorString|assessor|drug|"
        u"marker|"
        u"subset|text|message|column|folder|registry|[nN]amed|drugName|filter)\\b(?!\\(\\)|\\.|->|::)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return argument.remove(ours).contains(theirs);
}

/// Behind the bracket that closes the one at `open`; -1 without one. Brackets in literals are in pairs.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

/// The arguments, one at a time, that another one follows.
QStringList chainedTexts(const QString &source)
{
    static const QRegularExpression next(u"\\G\\s*\\.arg\\("_s);
    QStringList found;
    for (qsizetype at = source.indexOf(u".arg("_s); at >= 0; at = source.indexOf(u".arg("_s, at + 1)) {
        const qsizetype open = at + 4;
        const qsizetype end = closing(source, open);
        if (end < 0 || !next.match(source, end, QRegularExpression::NormalMatch).hasMatch())
            continue;
        const QString argument = source.mid(open + 1, end - open - 2).simplified();
        if (isText(argument))
            found << argument;
    }
    return found;
}

} // namespace

void TestUserWords::noTextOfPeopleIsFollowedByAnotherArgument()
{
    QStringList found;
    int files = 0;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(QStringLiteral(MALAR_SOURCE_DIR "/") + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile source(walk.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            ++files;
            for (const QString &argument : chainedTexts(QString::fromUtf8(source.readAll())))
                found << source.fileName() + u": "_s + argument;
        }
    }

    QVERIFY(files > 100);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestUserWords::aTextInAChainIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("a text first") << u"s.arg(file).arg(row)"_s << QStringList{u"file"_s};
    QTest::newRow("over two lines") << u"s.arg(name(of, it))\n    .arg(row)"_s
                                    << QStringList{u"name(of, it)"_s};
    QTest::newRow("together") << u"s.arg(file, name).trimmed()"_s << QStringList();
    QTest::newRow("a number first") << u"s.arg(files.size()).arg(file)"_s << QStringList();
    QTest::newRow("within another") << u"s.arg(t.arg(file).arg(1), name)"_s << QStringList{u"file"_s};
}

void TestUserWords::aTextInAChainIsFound()
{
    QFETCH(QString, source);
    QFETCH(QStringList, found);

    QCOMPARE(chainedTexts(source), found);
}

MALAR_TEST(TestUserWords)

} // namespace test_userwords
#include "test_userwords.moc"
