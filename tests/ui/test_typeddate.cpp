#include "ui/words/typeddate.h"

#include "tests/support/test.h"
#include "ui/parts/datefield.h"
#include "ui/words/language.h"

#include <QLocale>
#include <QSignalSpy>

namespace test_typeddate {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Dates as people of a language write them: understood where they mean one day, else refused with the
/// remedy.
class TestTypedDate : public test::Test {
    Q_OBJECT

private slots:
    void cleanup()
    {
        speak(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
    void whatIsTyped_data();
    void whatIsTyped();
    void aPartIsEnoughWhereAPartIsAsked_data();
    void aPartIsEnoughWhereAPartIsAsked();
    void theFieldsOwnWordsAreUnderstood_data();
    void theFieldsOwnWordsAreUnderstood();
    void aRefusalSaysWhy();
    void theFieldShowsWhatItUnderstood();
    void aRefusalIsTakenBackAsSoonAsTheDateIsRight();
};

void TestTypedDate::whatIsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    const QDate day(2024, 11, 3);
    const auto row = [](const QString &locale, const QString &typed, QDate meant) {
        QTest::newRow(qPrintable(locale + u": "_s + typed)) << locale << typed << meant;
    };
    for (const QString &locale : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"es_ES"_s, u"de_DE"_s}) {
        for (const QString &typed :
             {u"2024-11-03"_s, u"2024-11-3"_s, u"2024/11/03"_s, u" 3.11.2024 "_s, u"3 nov 2024"_s,
              u"3 Nov. 2024"_s, u"3-Nov-2024"_s, u"3 November 2024"_s, u"November 3, 2024"_s,
              u"3rd of November 2024"_s, u"3 de noviembre de 2024"_s, u"3 NOVIEMBRE 2024"_s})
            row(locale, typed, day);
        row(locale, u"13/2/2024"_s, {2024, 2, 13}); // 13 is no month
        row(locale, u"5/5/2024"_s, {2024, 5, 5});
        for (const QString &typed :
             {u"2024-02-30"_s, u"31.2.2024"_s, u"nov 2024"_s, u"2024"_s, u"in spring"_s, u"3 ma 2024"_s,
              u"3 nov 24"_s, u"3 nov"_s, u"24-11-03"_s, u"3 nov dic 2024"_s, u"1 2 3 nov 2024"_s})
            row(locale, typed, {});
    }
    for (const QString &locale : {u"es_ES"_s, u"de_DE"_s, u"en_GB"_s})
        for (const QString &typed :
             {u"3/11/24"_s, u"03-11-2024"_s, u"3.11.24"_s, u"3/11/2024"_s, u"03 11 2024"_s})
            row(locale, typed, day);
    for (const QString &locale : {u"C"_s, u"en_US"_s}) // the month first, or the day
        for (const QString &typed :
             {u"3/11/24"_s, u"03-11-2024"_s, u"3.11.24"_s, u"3/11/2024"_s, u"13.2.24"_s})
            row(locale, typed, {});
    row(u"en_US"_s, u"2/13/2024"_s, {2024, 2, 13});
    row(u"es_ES"_s, u"3 de setiembre de 2024"_s, {2024, 9, 3});
    row(u"es_ES"_s, u"1º de marzo de 2024"_s, {2024, 3, 1});
    row(u"es_ES"_s, u"14/2/84"_s, {1984, 2, 14});
    row(u"de_DE"_s, u"3. März 2024"_s, {2024, 3, 3});
    row(u"de_DE"_s, u"3. Dez. 2024"_s, {2024, 12, 3});
}

void TestTypedDate::whatIsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    QLocale::setDefault(QLocale(locale));

    QCOMPARE(dateFromText(typed).value_or(QDate()), meant);
}

void TestTypedDate::aPartIsEnoughWhereAPartIsAsked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant"); // ISO, as long as it is known
    for (const auto &[typed, meant] : std::initializer_list<std::pair<const char *, const char *>>{
             {"2024", "2024"},
             {"2024-11", "2024-11"},
             {"11/2024", "2024-11"},
             {"nov 2024", "2024-11"},
             {"march 2025", "2025-03"},
             {"marzo de 2025", "2025-03"},
             {"3 de noviembre de 2024", "2024-11-03"},
             {"13/2024", ""},
             {"24", ""},
             {"november", ""}})
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
}

void TestTypedDate::aPartIsEnoughWhereAPartIsAsked()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    for (const char *locale : {"C", "en_US", "es_ES", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));

        const std::optional<PartialDate> read = partialFromTyped(typed);

        QCOMPARE(read ? toText(*read) : QString(), meant);
    }
}

void TestTypedDate::theFieldsOwnWordsAreUnderstood_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::newRow("English, C") << u"en"_s << u"C"_s;
    QTest::newRow("English, German numbers") << u"en"_s << u"de_DE"_s;
    QTest::newRow("Spanish") << u"es"_s << u"es_ES"_s;
    QTest::newRow("Spanish of Mexico") << u"es"_s << u"es_MX"_s;
}

void TestTypedDate::theFieldsOwnWordsAreUnderstood()
{
    QFETCH(QString, language);
    QFETCH(QString, locale);
    speak(language);
    QLocale::setDefault(QLocale(locale));
    DateField field;
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2024, month, 9);

        field.setDate(day);

        QVERIFY2(field.date() == day, qPrintable(field.text()));
    }
}

void TestTypedDate::aRefusalSaysWhy()
{
    QLocale::setDefault(QLocale(u"en_US"_s));

    QVERIFY(whyNoDate(u"3/4/25"_s).startsWith(u"“3/4/25” could be more than one day."_s));
    QVERIFY(whyNoDate(u"March 2025"_s).startsWith(u"“March 2025” has no day."_s));
    QVERIFY(whyNoDate(u"soon"_s).startsWith(u"“soon” is not a date."_s));
    QVERIFY(whyNoDate(u"31.2.2024"_s).startsWith(u"“31.2.2024” is not a date."_s));
    QVERIFY(whyNoPartialDate(u"soon"_s).contains(u"2019-05"_s));
}

void TestTypedDate::theFieldShowsWhatItUnderstood()
{
    QLocale::setDefault(QLocale(u"es_ES"_s));
    QWidget page;
    auto *field = new DateField(DateField::Precision::Day, &page);
    auto *part = new DateField(DateField::Precision::Partial, &page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    QTest::keyClicks(field, u"14/2/84"_s);
    part->setFocus();
    QTest::keyClicks(part, u"nov 2024"_s);
    field->setFocus();

    QVERIFY2(field->text().contains(u"1984"_s), qPrintable(field->text()));
    QCOMPARE(part->text(), u"2024-11"_s);
}

void TestTypedDate::aRefusalIsTakenBackAsSoonAsTheDateIsRight()
{
    QWidget page;
    auto *field = new DateField(DateField::Precision::Day, &page);
    auto *other = new QLineEdit(&page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    QTest::keyClicks(field, u"2024-11-0"_s);
    other->setFocus();
    field->setFocus();
    field->end(false);
    const QSignalSpy looked(field, &QLineEdit::editingFinished);

    QTest::keyClicks(field, u"3"_s);

    QCOMPARE(looked.size(), 1);
    QCOMPARE(field->unreadable(), QString());
}

MALAR_GUI_TEST(TestTypedDate)

} // namespace test_typeddate
#include "test_typeddate.moc"
