#include "tests/support/exchange.h"

#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_importcells {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What may stand in one cell, or in the place of one file.
class TestImportCells : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWrongCellIsNamedByFileRowColumnAndReason_data();
    void aWrongCellIsNamedByFileRowColumnAndReason();
    void whatIsNothingOnceTidiedIsMissing();
    void aFileThatCannotBeReadIsNamed_data();
    void aFileThatCannotBeReadIsNamed();

private:
    QTemporaryDir m_place;
    Folder m_good;

    /// Without what is said of every changed file.
    QStringList problemsOf(const Folder &folder)
    {
        write(m_place.filePath(u"bad"_s), folder);
        QStringList all = worded(planOf(m_place.filePath(u"bad"_s)).problems);
        all.removeIf([](const QString &problem) { return problem.endsWith(u"checksum-differs"_s); });
        return all;
    }
};

void TestImportCells::initTestCase()
{
    m_good = exported(oneOfEach(), m_place.filePath(u"good"_s), {true, false});
    QCOMPARE(problemsOf(m_good), QStringList());
}

void TestImportCells::aWrongCellIsNamedByFileRowColumnAndReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const char *file, const char *column, const QByteArray &cell,
                        const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(file) + u".csv"_s << QByteArray(column) << cell
                            << QString::fromLatin1(reason);
    };
    row("4 in a 0-3 cell", "visits", "ery_face", "4", "value-not-allowed");
    row("scalp scarring 1", "visits", "scalp_scarring", "1", "value-not-allowed");
    row("01 for 1", "visits", "ery_face", "01", "value-not-allowed");
    row("an open answer in a complete visit", "visits", "ery_face", "", "open-answer");
    row("a visit to come", "visits", "visit_date", "2031-01-14", "in-future");
    row("a visit before birth", "visits", "visit_date", "1971-01-14", "before-birth");
    row("an ambiguous date", "visits", "visit_date", "03/04/2025", "not-a-date");
    row("a date without its year", "visits", "visit_date", "14/01", "not-a-date");
    row("a day that does not exist", "visits", "visit_date", "2025-02-30", "not-a-date");
    row("a date with a time", "visits", "visit_date", "2025-01-14T10:30", "not-a-date");
    row("no date", "visits", "visit_date", "", "required");
    row("an unknown state", "visits", "visit_state", "done", "value-not-allowed");
    row("a visit entered in error", "visits", "visit_state", "entered_in_error", "value-not-allowed");
    row("a scale's 11", "visits", "itch", "11", "out-of-range");
    row("another instrument", "visits", "instrument", "RCLASI", "value-not-allowed");
    row("a wrong total", "visits", "clasi_a", "1", "total-differs");
    row("an unknown patient", "visits", "patient", "A-2", "unknown-patient");
    row("nobody", "visits", "patient", "", "required");
    row("a formula", "visits", "visit_note", "=1+1", "formula");
    row("no sign in a note", "visits", "visit_note",
        "\xEF\xBF\xBE"
        "abc",
        "hidden-sign");
    row("no sign within a name", "patients", "centre", "a\xEF\xBF\xBF", "hidden-sign");
    row("a mark on no item", "answer_marks", "mark_item", "ery_tail", "value-not-allowed");
    row("a mark on no visit", "answer_marks", "mark_visit", "2025-01-15", "unknown-visit");
    row("a copied answer in a complete visit", "answer_marks", "mark_origin", "copied", "");
    row("a visit of the year 203", "visits", "visit_date", "0203-01-10", "before-birth");
    row("a last contact before birth", "patients", "last_follow_up", "0204-01-01", "before-birth");
    row("a consent before birth", "consents", "consent_date", "1203-01-01", "before-birth");
    row("biomarkers before birth", "biomarkers", "biomarker_date", "1203-01-01", "before-birth");
    row("an event that began before birth", "adverse_events", "event_onset", "1203", "before-birth");
    row("a treatment that began before birth", "treatments", "treatment_from", "1203-05", "before-birth");
    row("a dose before birth", "treatment_doses", "dose_from", "1203", "before-birth");
    row("a start in 2099", "courses", "course_start", "2099-04-03", "far-ahead");
    row("a treatment from 2099", "treatments", "treatment_from", "2099", "far-ahead");
    row("a biomarker of ten digits", "biomarkers", "biomarker_value", "2500000000", "too-fine");
    row("a biomarker of five decimals", "biomarkers", "biomarker_value", "0.00003", "too-fine");
    row("a biomarker of 1e308", "biomarkers", "biomarker_value", "-1.7e308", "too-fine");
    row("a limit in the value", "biomarkers", "biomarker_value", "<5", "not-a-number");
    row("at most a limit", "biomarkers", "biomarker_limit", "<=", "value-not-allowed");
    row("at least a limit", "biomarkers", "biomarker_limit", "\xE2\x89\xA5", "value-not-allowed");
    row("a limit in words", "biomarkers", "biomarker_limit", "below", "value-not-allowed");
    row("a dose of 1e12", "courses", "course_dose_mg", "1e12", "out-of-range");
    row("a note of 20,001 letters", "visits", "visit_note", QByteArray(20001, 'n'), "cell-too-long");
    row("an assessor of 501 letters", "visits", "assessor", QByteArray(501, 'n'), "cell-too-long");
    row("grade 6", "adverse_events", "event_grade", "6", "out-of-range");
    row("grade 0", "adverse_events", "event_grade", "0", "out-of-range");
    row("an event without a term", "adverse_events", "event_term", "  ", "required");
    row("an event to come", "adverse_events", "event_reported", "2031-02-01", "in-future");
    row("dose 0", "courses", "course_dose_mg", "0", "dose-not-positive");
    row("an infusion of 0", "infusions", "infusion_dose_mg", "0", "dose-not-positive");
    row("a negative dose", "infusions", "infusion_dose_mg", "-300", "out-of-range");
    row("nan", "infusions", "infusion_dose_mg", "nan", "not-a-number");
    row("inf", "biomarkers", "biomarker_value", "inf", "not-a-number");
    row("1e309", "biomarkers", "biomarker_value", "1e309", "not-a-number");
    row("a decimal comma", "biomarkers", "biomarker_value", "\"12,5\"", "decimal-comma");
    row("a long marker", "biomarkers", "biomarker_marker", QByteArray(27, 'x'), "cell-too-long");
    row("no unit", "biomarkers", "biomarker_unit", "", "required");
    row("interval 0", "courses", "course_interval_days", "0", "out-of-range");
    row("half a day", "courses", "course_interval_days", "28.5", "not-a-number");
    row("stop before start", "courses", "course_stop", "2025-01-13", "ends-before-start");
    row("an infusion before the start", "infusions", "infusion_date", "2025-01-13", "infusion-before-start");
    row("an infusion after the stop", "infusions", "infusion_date", "2025-06-02", "infusion-after-stop");
    row("an infusion of no course", "infusions", "infusion_course", "2", "unknown-course");
    row("an unnamed drug", "courses", "course_drug", "other", "");
    row("an unknown drug", "courses", "course_drug", "aspirin", "value-not-allowed");
    row("a treatment's end before its start", "treatments", "treatment_to", "1990", "ends-before-start");
    row("half a date", "treatments", "treatment_from", "2025-5", "not-a-partial-date");
    row("a negative dose step", "treatment_doses", "dose_amount", "-1", "out-of-range");
    row("a dose of no treatment", "treatment_doses", "dose_treatment", "2", "unknown-treatment");
    row("withdrawn before given", "consents", "consent_withdrawn", "2024-01-01", "ends-before-start");
    row("a consent to come", "consents", "consent_date", "2031-01-01", "in-future");
    row("yes for 1", "consents", "consent_study_data", "yes", "value-not-allowed");
    row("born in 1799", "patients", "birth_year", "1799", "out-of-range");
    row("born 126 years ago", "patients", "birth_year", "1900", "out-of-range");
    row("phototype 7", "patients", "phototype", "7", "out-of-range");
    row("onset before birth", "patients", "disease_onset", "1970", "before-birth");
    row("contact in the future", "patients", "last_follow_up", "2031-01-01", "in-future");
    row("a birth date of another year", "identity", "birth_date", "1980-01-01", "birth-date-of-another-year");
    row("a megabyte of text", "visits", "visit_note", QByteArray((1 << 20) + 1, 'x'), "cell-too-long");
}

void TestImportCells::aWrongCellIsNamedByFileRowColumnAndReason()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, cell);
    QFETCH(QString, reason);

    const QStringList problems = problemsOf(with(m_good, file, column, cell));

    const QString place = u"%1 2 %2 "_s.arg(file, QString::fromLatin1(column));
    if (reason.isEmpty()) // what belongs to two cells is told of one of them
        QVERIFY(!problems.isEmpty());
    else
        QVERIFY2(problems.contains(place + reason), qPrintable(problems.join(u'\n')));
}

// An apostrophe alone, text turned round, a mark of the byte order, a blank that is none of ASCII's.
void TestImportCells::whatIsNothingOnceTidiedIsMissing()
{
    for (const auto &[file, column] : {std::pair{u"biomarkers.csv"_s, u"biomarker_marker"_s},
                                       {u"biomarkers.csv"_s, u"biomarker_unit"_s},
                                       {u"adverse_events.csv"_s, u"event_term"_s}})
        for (const QByteArray cell : {"'", "\xE2\x80\xAE", "\xEF\xBB\xBF", "\xC2\xA0"}) {
            const QStringList problems = problemsOf(with(m_good, file, column.toLatin1(), cell));
            QVERIFY2(problems.contains(u"%1 2 %2 required"_s.arg(file, column)),
                     qPrintable(problems.join(u'\n')));
        }
}

void TestImportCells::aFileThatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromLatin1(problem);
    };
    row("an empty file", "biomarkers.csv", "", "biomarkers.csv 0  empty");
    row("half a letter of UTF-16", "biomarkers.csv", QByteArray("\xFF\xFEp\0a", 5),
        "biomarkers.csv 0  not-utf8");
    row("CP1252", "biomarkers.csv",
        "patient,biomarker_date\nPe\xF1"
        "a,\n",
        "biomarkers.csv 0  encoding-guessed");
    row("a damaged letter", "biomarkers.csv",
        "patient,biomarker_date\nPe\xC3\xB1\xF1"
        "a,\n",
        "biomarkers.csv 2  not-utf8");
    row("a null byte", "biomarkers.csv", QByteArray("a\n\0", 3), "biomarkers.csv 2  null-byte");
    row("another separator", "biomarkers.csv", "sep=|\npatient|biomarker_date\nA-1|2025-01-01\n",
        "biomarkers.csv 1  other-separator");
    row("an open quote", "biomarkers.csv", "patient,\"x\n", "biomarkers.csv 1  open-quote");
    row("an unknown column", "identity.csv", "patient,name,hospital_number,birth_date,contact,iban\n",
        "identity.csv 1 iban unknown-column");
    row("a missing column", "identity.csv", "patient,name,hospital_number,birth_date\n",
        "identity.csv 1 contact missing-column");
    row("a column twice", "identity.csv", "patient,name,hospital_number,birth_date,contact,name\n",
        "identity.csv 1 name repeated-column");
    row("another file's content", "consents.csv", "patient,name\n", "consents.csv 1 name unknown-column");
    row("a short row", "identity.csv", "patient,name,hospital_number,birth_date,contact\nA-1,x\n",
        "identity.csv 2  too-few-cells");
    row("a bare registry.json", "registry.json", "{}", "registry.json 0 format registry.json");
    row("no JSON", "registry.json", "[", "registry.json 0  bad-settings");
    row("deep JSON", "registry.json", QByteArray(100'000, '['), "registry.json 0  bad-settings");
    row("the same patient twice", "patients.csv", {}, "patients.csv 3 patient repeated-patient");
    row("a hidden sign in a code", "patients.csv", "\xE2\x80\xAE", "patients.csv 2 patient hidden-sign");
}

void TestImportCells::aFileThatCannotBeReadIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    Folder folder = m_good;
    if (file != u"patients.csv"_s)
        folder[file] = bytes;
    else if (bytes.isEmpty())
        folder[file] += folder[file].split('\n')[1].replace("A-1", "a-1") + '\n';
    else
        folder[file].replace("\nA-1", "\nA-1" + bytes);
    if (problem.endsWith(u"registry.json"_s))
        problem = u"registry.json 0 format bad-settings"_s;

    const QStringList problems = problemsOf(folder);

    QVERIFY2(problems.contains(problem), qPrintable(problems.join(u'\n')));
}

MALAR_TEST(TestImportCells)

} // namespace test_importcells
#include "test_importcells.moc"
