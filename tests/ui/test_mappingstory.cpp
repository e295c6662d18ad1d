#include "core/exchange/mappingguess.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/registry/assigntable.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/keptmappings.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace test_mappingstory {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2030, 6, 1);

QByteArray answers(int first)
{
    QByteArray cells = QByteArray::number(first);
    for (std::size_t i = 1; i < itemCount; ++i)
        cells += ",0";
    return cells;
}

QByteArray itemNames()
{
    QByteArrayList names;
    for (const Item item : items)
        names << QByteArray::fromStdString(key(item));
    return names.join(',');
}

const QByteArray header = "Paciente,Sexo,Fecha primera dosis,Nombre,Grupo,Fecha visita," + itemNames() + "\n";

/// A centre's table, as it comes twice.
QByteArray table(int patients, int visits)
{
    QByteArray csv = header;
    for (int p = 1; p <= patients; ++p)
        for (int v = 0; v < visits; ++v)
            csv += "P-" + QByteArray::number(p) + (p % 2 ? ",Mujer," : ",Hombre,") + "2025-01-10,X,a," +
                   QDate(2025, 1, 10).addDays(v * 91).toString(Qt::ISODate).toLatin1() + ',' +
                   answers(3 - v) + '\n';
    return csv;
}

} // namespace

/// A new user brings a centre's table, twice.
class TestMappingStory : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void init();

    void aCentresTableComesByMouse();
    void theNextDeliveryNeedsFivePresses();
    void aColumnIsFoundByPartOfItsName();
    void whoseACodeIsIsDecidedInTheWindow();
    void ourAnswersAreKeptWhereSomebodyTicksSo();
    void aMappingOfAnotherVersionIsSaid();

private:
    struct Opened {
        explicit Opened(QDialog *made) : dialog(made) { test::show(*dialog); }
        ~Opened() { delete dialog; }

        void press(const QString &name) const
        {
            QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
        }
        QPushButton *next() const { return dialog->findChild<QPushButton *>(u"next"_s); }
        QString said(const QString &strip) const { return dialog->findChild<Strip *>(strip)->text(); }
        AssignTable *table(const QString &name) const { return dialog->findChild<AssignTable *>(name); }
        int rowOf(const QString &tableName, const QString &what) const
        {
            const auto &rows = table(tableName)->rows();
            const auto found = std::ranges::find(rows, what, &AssignRow::what);
            return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
        }
        /// By the keyboard: the cell is gone to, typed into and left.
        void choose(const QString &tableName, int row, const QString &typed) const
        {
            AssignTable *view = table(tableName);
            const QModelIndex cell = view->model()->index(row, AssignModel::Chosen);
            view->setFocus();
            view->setCurrentIndex(cell); // opens it
            QWidget *editor = view->indexWidget(cell);
            QVERIFY(editor);
            auto *box = qobject_cast<QComboBox *>(editor);
            QTest::keyClicks(box ? box->lineEdit() : editor, typed);
            if (QWidget *popup = QApplication::activePopupWidget()) // what it proposes
                popup->close();
            QTest::keyClick(editor, Qt::Key_Return);
            QTest::qWait(0); // the cell closes
        }

        QPointer<QDialog> dialog;
    };

    QString written(const QByteArray &csv)
    {
        const QString path = m_place->filePath(u"cohorte.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file to test with");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    test::Script m_script;
    Prompts m_prompts;
};

void TestMappingStory::init()
{
    Test::init();
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_place->path().toUtf8()); // others run beside it
    m_script = {};
    m_prompts = m_script.prompts();
}

void TestMappingStory::aCentresTableComesByMouse()
{
    m_script.file = written(table(4, 2));
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFile"_s);
    QCOMPARE(opened.dialog->findChild<QLabel *>(u"tableShape"_s)->text(),
             u"cohorte.csv: 8 rows, 62 columns"_s);
    const AssignTable *columns = opened.table(u"mapping"_s);
    QCOMPARE(columns->rows()[0].what, u"Nombre"_s); // before those that are known
    const AssignRow &sex = columns->rows()[static_cast<std::size_t>(opened.rowOf(u"mapping"_s, u"Sexo"_s))];
    QCOMPARE(sex.seen, u"Mujer · Hombre"_s);
    QCOMPARE(sex.chosen, u"sex"_s);
    QCOMPARE(sex.why, u"its name in Spanish"_s);
    QCOMPARE(opened.table(u"mappedValues"_s)->rows().size(), 2u);

    // The drug is nowhere in the table.
    opened.press(u"next"_s);
    QVERIFY(opened.dialog->findChild<QLabel *>(u"findings"_s)->text().startsWith(u"3 problems"_s));
    opened.press(u"back"_s);
    opened.dialog->findChild<QTabWidget *>(u"mappingTabs"_s)->setCurrentIndex(3);
    opened.choose(u"mappedConstants"_s, 1, u"anifrolumab"_s);
    opened.choose(u"mappedConstants"_s, 2, u"300"_s);
    opened.choose(u"mappedConstants"_s, 4, u"28"_s);
    opened.dialog->findChild<QLineEdit *>(u"mappingName"_s)->setText(u"HUMV"_s);
    opened.press(u"next"_s);

    auto *coming = opened.dialog->findChild<QTableView *>(u"coming"_s);
    QVERIFY(coming->isVisible());
    QCOMPARE(coming->model()->rowCount(), 8);
    QCOMPARE(coming->model()->index(0, 0).data().toString(), u"P-1"_s);
    QCOMPARE(coming->model()->index(0, 3).data().toString(), u"Baseline"_s);
    QCOMPARE(coming->model()->index(1, 3).data().toString(), u"Month 3"_s);
    QCOMPARE(coming->model()->index(1, 4).data().toString(), u"2"_s);
    QCOMPARE(opened.next()->text(), u"&Import 4 patients and 8 visits"_s);
    QVERIFY(hub->store().records()->empty());
    opened.press(u"next"_s);

    const std::vector<PatientRecord> records = *hub->store().records();
    QCOMPARE(records.size(), 4u);
    for (const PatientRecord &record : records) {
        QCOMPARE(record.visits.size(), 2u);
        QCOMPARE(dayZero(record.courses), QDate(2025, 1, 10));
        QCOMPARE(record.courses.front().drug, Drug::Anifrolumab);
        QVERIFY(record.patient.sex != Sex::Unknown);
    }
    QVERIFY(keptAs(u"HUMV"_s));
}

void TestMappingStory::theNextDeliveryNeedsFivePresses()
{
    exchange::Mapping kept;
    kept.name = u"HUMV"_s;
    kept.header = QString::fromUtf8(header.trimmed()).split(u',');
    kept.columns = exchange::guess({kept.header, std::vector<QStringList>(62)}, {}).mapping.columns;
    kept.choices[u"Sexo"_s] = {{u"Mujer"_s, u"female"_s}, {u"Hombre"_s, u"male"_s}};
    kept.everywhere = {{u"course_drug"_s, u"anifrolumab"_s},
                       {u"course_dose_mg"_s, u"300"_s},
                       {u"course_interval_days"_s, u"28"_s}};
    QVERIFY(bool(keep(kept)));
    m_script.file = written(table(500, 1));
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFile"_s); // and the file itself, and its Open
    QCOMPARE(opened.dialog->findChild<QLineEdit *>(u"mappingName"_s)->text(), u"HUMV"_s);
    opened.press(u"next"_s);
    opened.press(u"next"_s);

    QCOMPARE(hub->store().records()->size(), 500u);
    QCOMPARE(dayZero(hub->store().records()->front().courses), QDate(2025, 1, 10));
}

void TestMappingStory::aColumnIsFoundByPartOfItsName()
{
    QByteArray csv = table(1, 1);
    csv.replace("Fecha visita", "cuando");
    m_script.file = written(csv);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFile"_s);
    QVERIFY(opened.said(u"mappingProblem"_s).contains(u"visit_date"_s));

    opened.choose(u"mapping"_s, opened.rowOf(u"mapping"_s, u"cuando"_s), u"sit_da"_s);

    QVERIFY(opened.said(u"mappingProblem"_s).isEmpty());
    QVERIFY(opened.next()->isEnabled());
    opened.choose(u"mapping"_s, opened.rowOf(u"mapping"_s, u"Grupo"_s), u"visit_date"_s);
    QVERIFY(opened.said(u"mappingProblem"_s).contains(u"visit_date (Grupo, cuando)"_s));
    QVERIFY(!opened.next()->isEnabled());
}

void TestMappingStory::whoseACodeIsIsDecidedInTheWindow()
{
    m_script.file = written("patient,visit_date," + itemNames() + "\nP-007,2025-02-01," + answers(1) +
                            "\nP 8,2025-02-01," + answers(1) + '\n');
    const auto hub = test::sessionOf({test::patientFile(u"P-7"_s, QDate(2025, 1, 10), {}),
                                      test::patientFile(u"P-8"_s, QDate(2025, 1, 10), {})},
                                     today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFile"_s);
    opened.press(u"next"_s);
    QCOMPARE(opened.next()->text(), u"&Look again"_s);
    QVERIFY(opened.table(u"alikeCodes"_s)->isVisible());
    QCOMPARE(opened.table(u"alikeCodes"_s)->rows()[0].seen, u"P-7"_s);

    opened.choose(u"alikeCodes"_s, 0, u"the same"_s);
    opened.choose(u"alikeCodes"_s, 1, u"another"_s);

    QTRY_COMPARE(opened.next()->text(), u"&Import 1 patient and 2 visits"_s);
    opened.press(u"next"_s);
    const std::vector<PatientRecord> records = *hub->store().records();
    QCOMPARE(records.size(), 3u);
    for (const PatientRecord &record : records)
        QCOMPARE(record.visits.size(), record.patient.code == u"P-8"_s ? 0u : 1u);
}

void TestMappingStory::ourAnswersAreKeptWhereSomebodyTicksSo()
{
    PatientFile known = test::patientFile(u"P-7"_s, QDate(2025, 1, 10), {QDate(2025, 1, 10)});
    m_script.file = written("patient,visit_date," + itemNames() + "\nP-7,2025-01-10," + answers(3) +
                            "\nP-7,2025-02-10," + answers(1) + '\n');
    const auto hub = test::sessionOf({known}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFile"_s);
    opened.press(u"next"_s);
    auto *differences = opened.dialog->findChild<QListWidget *>(u"differences"_s);
    QVERIFY(differences->count() > 0);
    QVERIFY(differences->item(0)->text().startsWith(u"P-7, 10 Jan 2025, ery_scalp: "_s));

    QTest::mouseClick(opened.dialog->findChild<QCheckBox *>(u"keepOurs"_s), Qt::LeftButton, {}, QPoint(8, 8));

    QCOMPARE(opened.next()->text(), u"&Import 0 patients and 1 visit"_s);
    opened.press(u"next"_s);
    QCOMPARE(hub->store().visits(known.record.patient.id)->size(), 2u);
    QCOMPARE(hub->store().visits(known.record.patient.id)->front().form, known.visits.front().form);
}

void TestMappingStory::aMappingOfAnotherVersionIsSaid()
{
    m_script.file = written(table(1, 1));
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFile"_s);
    m_script.file = m_place->filePath(u"m.json"_s);
    QFile file(m_script.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"malar_mapping\": 9}");
    file.close();

    opened.press(u"openMapping"_s);

    QVERIFY(opened.said(u"mappingProblem"_s).contains(u"of another version of the program"_s));
    QVERIFY(!opened.table(u"mapping"_s)->rows().empty());
}

MALAR_GUI_TEST(TestMappingStory)

} // namespace test_mappingstory
#include "test_mappingstory.moc"
