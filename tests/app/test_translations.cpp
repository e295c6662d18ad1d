#include "tests/support/test.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace test_translations {

using namespace Qt::Literals::StringLiterals;
using namespace malar;

namespace {

const QString sourceFolder = QStringLiteral(MALAR_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    QString state; // empty, unfinished or vanished
    QStringList forms;
    bool counts = false; // has plural forms
};

QStringList readForms(QXmlStreamReader &xml, bool counts)
{
    if (!counts)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(u"type"_s).toString();
            message.forms = readForms(xml, message.counts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> catalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QString committed(const QString &code) { return sourceFolder + u"/translations/malar_%1.ts"_s.arg(code); }

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// What a translation has to keep of its source, in words for the log; empty where it keeps all.
QString lost(const QString &source, const QString &form)
{
    if (form.isEmpty())
        return u"words"_s;
    const QString places = u"%L?\\d+"_s;
    if (matches(source, places) != matches(form, places))
        return u"a place such as %1"_s;
    const QString accelerator = u"(?<!&)&(?=[^&\\s])"_s;
    if (matches(source, accelerator).size() != matches(form, accelerator).size())
        return u"the accelerator"_s;
    if (source.endsWith(u'…') != form.endsWith(u'…'))
        return u"the ellipsis"_s;
    for (const QChar end : {u':', u'?'})
        if (source.endsWith(end) != form.endsWith(end))
            return u"the sign at its end"_s;
    if (source.startsWith(u' ') != form.startsWith(u' ') || source.endsWith(u' ') != form.endsWith(u' '))
        return u"the space at an end"_s;
    return {};
}

/// What went wrong when the words were written into the catalogue; empty where nothing did.
QString broken(const QString &form)
{
    // "Visitas &Visitas sin guardar…amp;sin guardar…", "&amp;quot;"
    if (const QStringList found = matches(form, u"\\b(?:amp|lt|gt|quot|apos|nbsp);"_s); !found.isEmpty())
        return u"an entity, "_s + found.first();
    const QString plain = QString(form).remove(u'&');
    const QString twice = u"(?i)\\b(\\p{L}{3,}(?:\\s+\\p{L}+)*)\\s+\\1\\b"_s;
    if (const QStringList found = matches(plain, twice); !found.isEmpty())
        return u"its words twice, "_s + found.first();
    // What the one language takes for thousands the other takes for decimals.
    if (const QStringList found = matches(form, u"\\d[.,\\s]\\d{3}(?!\\d)"_s); !found.isEmpty())
        return u"thousands apart, "_s + found.first();
    return {};
}

/// A line of the list in translations/README.md.
struct Term {
    QStringList english;
    QStringList refused;
};

QList<Term> termList()
{
    QFile file(sourceFolder + u"/translations/README.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Term> terms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        QStringList refused = matches(cells.value(3), u"(?<=`)[^` ][^`]*(?=`)"_s);
        refused.removeIf([](const QString &word) { return word.trimmed().isEmpty(); });
        if (!refused.isEmpty())
            terms.append({cells.value(1).trimmed().split(u", "_s), refused});
    }
    return terms;
}

/// A word that the list refuses for a term of the source; empty where there is none.
QString refusedTerm(const Term &term, const QString &source, const QString &form)
{
    const auto holds = [](const QString &text, const QString &word, const QString &plural) {
        const QString pattern =
            u"(?i)(?<!\\p{L})"_s + QRegularExpression::escape(word) + plural + u"(?!\\p{L})"_s;
        return !matches(QString(text).remove(u'&'), pattern).isEmpty();
    };
    for (const QString &english : term.english)
        for (const QString &word : term.refused)
            if (holds(source, english, u"s?"_s) && holds(form, word, {}))
                return word;
    return {};
}

} // namespace

/// The committed catalogues against the words of the source, and the choice of a language.
class TestTranslations : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theCatalogueHoldsEveryWordOfTheSource_data();
    void theCatalogueHoldsEveryWordOfTheSource();
    void aTranslationKeepsPlacesAcceleratorsAndEllipses_data();
    void aTranslationKeepsPlacesAcceleratorsAndEllipses();
    void aLostPlaceIsFound();
    void noTranslationIsBroken();
    void aBrokenTranslationIsFound();
    void oneTermStandsForOneThing();
    void aRefusedTermIsFound();
    void theWantedLanguageIsSpoken();
    void theSettingIsHeardWhereNoLanguageIsWanted();
    void onlyEnglishAndSpanishAreSpoken();

private:
    QTemporaryDir m_folder;
};

void TestTranslations::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"malar-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestTranslations::cleanup() { QSettings().clear(); }

void TestTranslations::theCatalogueHoldsEveryWordOfTheSource_data()
{
    QTest::addColumn<QStringList>("options");

    QTest::newRow("es") << QStringList();
    QTest::newRow("en") << QStringList{u"-pluralonly"_s};
}

void TestTranslations::theCatalogueHoldsEveryWordOfTheSource()
{
    QFETCH(QStringList, options);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const QString copy = m_folder.filePath(code + u".ts"_s);
    QVERIFY(QFile::copy(committed(code), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder);
    lupdate.start(QStringLiteral(MALAR_LUPDATE),
                  QStringList{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-extensions"_s,
                              u"cpp,h"_s, u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, copy} +
                      options);
    QVERIFY(lupdate.waitForFinished(120'000));

    // A complaint means words under a context that tr() does not ask for.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList open;
    for (const Message &message : catalogue(copy))
        if (!message.state.isEmpty())
            open.append(u"%1 in %2: \"%3\""_s.arg(message.state, message.context, message.source));
    QVERIFY2(open.isEmpty(),
             qPrintable(u"run the target update_translations and translate\n"_s + open.join(u'\n')));
}

void TestTranslations::aTranslationKeepsPlacesAcceleratorsAndEllipses_data()
{
    QTest::addColumn<QString>("code");

    QTest::newRow("es") << u"es"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::aTranslationKeepsPlacesAcceleratorsAndEllipses()
{
    QFETCH(QString, code);

    QStringList faults;
    for (const Message &message : catalogue(committed(code))) {
        for (const QString &form : message.forms)
            if (const QString what = lost(message.source, form); !what.isEmpty())
                faults.append(u"\"%1\" lost %2: \"%3\""_s.arg(message.source, what, form));
        // The singular may be in words: "one visit".
        if (message.counts && (message.forms.size() != 2 || !message.forms.last().contains(u"%n")))
            faults.append(u"\"%1\" lacks a form or its %n"_s.arg(message.source));
    }

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::aLostPlaceIsFound()
{
    QVERIFY(!lost(u"%1 of %2"_s, u"%1 de %1"_s).isEmpty());
    QVERIFY(!lost(u"&Open…"_s, u"&Abrir"_s).isEmpty());
    QVERIFY(!lost(u"&Open"_s, u"Abrir"_s).isEmpty());
    QVERIFY(!lost(u"Open"_s, QString()).isEmpty());
    QVERIFY(lost(u"%1 of %2"_s, u"de %2, %1"_s).isEmpty());
    QVERIFY(lost(u"&Salt && pepper…"_s, u"Sal && &pimienta…"_s).isEmpty());
}

void TestTranslations::noTranslationIsBroken()
{
    QStringList faults;
    for (const QString &code : {u"es"_s, u"en"_s})
        for (const Message &message : catalogue(committed(code)))
            for (const QString &form : QStringList{message.source} + message.forms)
                if (const QString what = broken(form); !what.isEmpty())
                    faults.append(u"\"%1\" has %2: \"%3\""_s.arg(message.source, what, form));

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::aBrokenTranslationIsFound()
{
    QVERIFY(!broken(u"Visitas &Visitas sin guardar…amp;sin guardar…"_s).isEmpty());
    QVERIFY(!broken(u"Copiar la &Copiar la lista"_s).isEmpty());
    QVERIFY(!broken(u"Sal &amp; pimienta"_s).isEmpty());
    QVERIFY(!broken(u"más de 1.000 pares"_s).isEmpty());
    QVERIFY(broken(u"1000, 1.2340 o 0,5"_s).isEmpty());
    QVERIFY(broken(u"cuantos más, más cuesta"_s).isEmpty());
    QVERIFY(broken(u"en la escala log-log"_s).isEmpty());
    QVERIFY(broken(u"PDF (*.pdf)"_s).isEmpty());
}

void TestTranslations::oneTermStandsForOneThing()
{
    const QList<Term> terms = termList();
    QVERIFY(terms.size() > 10);
    QStringList faults;
    for (const Message &message : catalogue(committed(u"es"_s)))
        for (const QString &form : message.forms)
            for (const Term &term : terms)
                if (const QString word = refusedTerm(term, message.source, form); !word.isEmpty())
                    faults.append(u"\"%1\" in \"%2\", for \"%3\""_s.arg(word, form, message.source));

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::aRefusedTermIsFound()
{
    const Term history{{u"history"_s}, {u"historial"_s}};
    QVERIFY(!refusedTerm(history, u"Histor&y"_s, u"&Historial"_s).isEmpty());
    QVERIFY(refusedTerm(history, u"Histor&y"_s, u"&Cambios"_s).isEmpty());
    QVERIFY(refusedTerm(history, u"Chart"_s, u"Historial"_s).isEmpty());
}

void TestTranslations::theWantedLanguageIsSpoken()
{
    speak(u"es"_s);

    QCOMPARE(terms::label(Region::Scalp), u"Cuero cabelludo"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
    QCOMPARE(QLocale().language(), QLocale::Spanish);

    speak(u"en"_s);

    QCOMPARE(terms::label(Region::Scalp), u"Scalp"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestTranslations::theSettingIsHeardWhereNoLanguageIsWanted()
{
    QSettings().setValue(u"language"_s, u"es_MX"_s);

    speak();

    QCOMPARE(terms::label(Region::Scalp), u"Cuero cabelludo"_s);
    QCOMPARE(QLocale().territory(), QLocale::Mexico);

    speak(u"en"_s);

    QCOMPARE(terms::label(Region::Scalp), u"Scalp"_s);
}

void TestTranslations::onlyEnglishAndSpanishAreSpoken()
{
    QVERIFY(isSpoken(u"en"_s));
    QVERIFY(isSpoken(u"es_AR"_s));
    QVERIFY(!isSpoken(u"de"_s));
    QVERIFY(!isSpoken(u"no such language"_s));
    QVERIFY(!isSpoken(QString()));
}

MALAR_TEST(TestTranslations)

} // namespace test_translations
#include "test_translations.moc"
