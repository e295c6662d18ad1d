#include "core/exchange/mappingguess.h"

#include "tests/support/test.h"

namespace test_mappingguess {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using exchange::Why;

/// What a table says in somebody else's words.
class TestMappingGuess : public test::Test {
    Q_OBJECT

private slots:
    void columnsAreKnownInFourLanguages_data();
    void columnsAreKnownInFourLanguages();
    void everyAnswerIsKnownInEachLanguage();
    void whatIsNoColumnOfOursIsNone();
    void choicesAreKnownInFourLanguages_data();
    void choicesAreKnownInFourLanguages();
    void anMIsAManOrAWomanByWhatStandsBesideIt();
    void digitsMeanNothingWithoutADictionary();
    void eventsTellTheirMonth_data();
    void eventsTellTheirMonth();
    void theFirstOfTwoColumnsIsTaken();
    void aDictionarySaysWhatCodesMean();
    void aLabelledExportIsReadByItsDictionary();
    void whatWasKeptStands();
    void onlyAnifrolumabHasAUsualDose();
};

namespace {

exchange::Glance glance(const std::vector<std::pair<QString, QStringList>> &columns)
{
    exchange::Glance seen;
    for (const auto &[name, values] : columns) {
        seen.header << name;
        seen.values.push_back(values);
    }
    return seen;
}

exchange::Field fieldOf(std::string_view name)
{
    for (const exchange::OurColumn &column : exchange::ourColumns({}))
        if (column.field().name == name)
            return column.field();
    qFatal("no such column");
}

const QByteArray dictionary =
    "\"Variable / Field Name\",\"Form Name\",\"Field Type\",\"Field Label\",\"Choices, "
    "Calculations, OR Slider Labels\"\n"
    "record_id,base,text,Record ID,\n"
    "sx,base,radio,<b>Sex</b> of the patient,\"1, Male | 2, Female\"\n"
    "sle,base,yesno,SLE,\n"
    "subtipo,base,checkbox,Subtype,\"1, Discoid | 2, Tumid\"\n"
    "ery_face,clasi,dropdown,\"Erythema, face\",\"0, None | 1, Pink | 2, Red | 3, Dark\"\n";

} // namespace

void TestMappingGuess::columnsAreKnownInFourLanguages_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<Why>("why");
    const std::tuple<const char *, const char *, Why> known[]{
        {"Study code", "patient", Why::English},
        {"Código del paciente", "patient", Why::Spanish},
        {"Patientennummer", "patient", Why::German},
        {"N° patient", "patient", Why::French},
        {"record_id", "patient", Why::Redcap},
        {"Fecha de la visita", "visit_date", Why::Spanish},
        {"FECHA_VISITA", "visit_date", Why::Spanish},
        {"Untersuchungsdatum", "visit_date", Why::German},
        {"Date de l'examen", "visit_date", Why::French},
        {"Fecha primera dosis", "course_start", Why::Spanish},
        {"Día 0", "course_start", Why::Spanish},
        {"Therapiebeginn", "course_start", Why::German},
        {"Début du traitement", "course_start", Why::French},
        {"Fármaco", "course_drug", Why::Spanish},
        {"Sexo (H/M)", "sex", Why::Spanish},
        {"Geschlecht", "sex", Why::German},
        {"Año de nacimiento", "birth_year", Why::Spanish},
        {"Année de naissance", "birth_year", Why::French},
        {"Subtipo", "subtype", Why::Spanish},
        {"Krankheitsbeginn", "disease_onset", Why::German},
        {"Fecha consentimiento informado", "consent_date", Why::Spanish},
        {"redcap_event_name", "event", Why::Redcap},
        {"redcap_data_access_group", "centre", Why::Redcap},
        {"CLASI actividad", "clasi_a", Why::Spanish},
        {"CLASI-D", "clasi_d", Why::English},
        {"Eritema - cuero cabelludo", "ery_scalp", Why::Spanish},
        {"CLASI Rötung Gesicht", "ery_face", Why::German},
        {"Füße: Schuppung", "scl_feet", Why::German},
        {"Cicatrices nuque", "scr_post_neck", Why::Spanish},
        {"Narben Kopfhaut", "scalp_scarring", Why::German},
        {"Chute de cheveux", "hair_loss", Why::French},
    };
    for (const auto &[theirs, ours, why] : known)
        QTest::newRow(theirs) << QString::fromLatin1(ours) << why;
}

void TestMappingGuess::columnsAreKnownInFourLanguages()
{
    QFETCH(QString, ours);
    QFETCH(Why, why);

    const auto meaning = exchange::columnNamed(QString::fromUtf8(QTest::currentDataTag()));

    QVERIFY(meaning);
    QCOMPARE(meaning->ours, ours);
    QCOMPARE(meaning->why, why);
}

void TestMappingGuess::everyAnswerIsKnownInEachLanguage()
{
    const std::array<std::array<const char *, 4>, 4> signsOf{
        {{"erythema", "eritema", "Erythem", "érythème"},
         {"scale", "escama", "Schuppung", "squames"},
         {"dyspigmentation", "discromía", "Dyspigmentierung", "dyschromie"},
         {"scarring", "cicatriz", "Narbe", "cicatrice"}}};
    const std::array<std::array<const char *, 4>, 13> regionsOf{
        {{"scalp", "cuero cabelludo", "Kopfhaut", "cuir chevelu"},
         {"ears", "orejas", "Ohren", "oreilles"},
         {"nose", "nariz", "Nase", "nez"},
         {"rest of the face", "resto de la cara", "übriges Gesicht", "reste du visage"},
         {"V-neck", "escote", "Dekolleté", "décolleté"},
         {"nape", "nuca", "Nacken", "nuque"},
         {"chest", "tórax", "Brust", "thorax"},
         {"abdomen", "abdomen", "Bauch", "abdomen"},
         {"back", "espalda", "Rücken", "dos"},
         {"arms", "brazos", "Arme", "bras"},
         {"hands", "manos", "Hände", "mains"},
         {"legs", "piernas", "Beine", "jambes"},
         {"feet", "pies", "Füße", "pieds"}}};

    for (std::size_t s = 0; s < gridSigns.size(); ++s)
        for (std::size_t r = 0; r < regions.size(); ++r)
            for (std::size_t language = 0; language < 4; ++language) {
                const QString name = QString::fromUtf8(signsOf[s][language]) + u", "_s +
                                     QString::fromUtf8(regionsOf[r][language]);
                const Item item{gridSigns[s], regions[r]};
                const QString ours = exists(item) ? QString::fromStdString(key(item)) : u"scalp_scarring"_s;
                const auto meaning = exchange::columnNamed(name);
                QVERIFY2(meaning && meaning->ours == ours, qPrintable(name));
            }
}

void TestMappingGuess::whatIsNoColumnOfOursIsNone()
{
    for (const char *name : {"Nombre", "Edad", "IMC", "erythema", "cara", "q17", "", "fecha nacimiento"})
        QVERIFY2(!exchange::columnNamed(QString::fromUtf8(name)), name);
}

void TestMappingGuess::choicesAreKnownInFourLanguages_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("key");
    const std::array<const char *, 3> known[]{{"sex", "Mujer", "female"},
                                              {"sex", "F", "female"},
                                              {"sex", "weiblich", "female"},
                                              {"sex", "Homme", "male"},
                                              {"sex", "varón", "male"},
                                              {"sex", "no consta", "unknown"},
                                              {"systemic_lupus", "Sí", "yes"},
                                              {"systemic_lupus", "nein", "no"},
                                              {"systemic_lupus", "1", "yes"},
                                              {"cle_discoid", "oui", "1"},
                                              {"cle_discoid", "Unchecked", "0"},
                                              {"mucosa", "Sí", "1"},
                                              {"subtype", "Lupus túmido", "tumid"},
                                              {"subtype", "SCLE", "subacute"},
                                              {"course_drug", "Saphnelo", "anifrolumab"},
                                              {"course_drug", "Hidroxicloroquina", "hydroxychloroquine"},
                                              {"smoking", "Exfumadora", "former"},
                                              {"adverse_events", "Ninguno", "none"},
                                              {"visit_state", "Completa", "complete"}};
    for (const auto &[column, value, key] : known)
        QTest::newRow(value + QByteArray(" in ") + column)
            << QString::fromLatin1(column) << QString::fromLatin1(key);
}

void TestMappingGuess::choicesAreKnownInFourLanguages()
{
    QFETCH(QString, column);
    QFETCH(QString, key);
    const QByteArray tag = QTest::currentDataTag();
    const QString value = QString::fromUtf8(tag.first(tag.lastIndexOf(" in ")));

    const auto meaning = exchange::choiceNamed(value, fieldOf(column.toStdString()), {});

    QVERIFY(meaning);
    QCOMPARE(meaning->ours, key);
}

void TestMappingGuess::anMIsAManOrAWomanByWhatStandsBesideIt()
{
    const auto sex = [](const QStringList &values) {
        const auto meaning = exchange::choiceNamed(u"M"_s, fieldOf("sex"), values);
        return meaning ? meaning->ours : QString();
    };

    QCOMPARE(sex({u"M"_s, u"F"_s}), u"male"_s);
    QCOMPARE(sex({u"M"_s, u"H"_s}), u"female"_s);
    QCOMPARE(sex({u"V"_s, u"M"_s}), u"female"_s);
    QCOMPARE(sex({u"w"_s, u"m"_s}), u"male"_s);
    QCOMPARE(sex({u"M"_s}), QString()); // all of them women, or men
}

void TestMappingGuess::digitsMeanNothingWithoutADictionary()
{
    QVERIFY(!exchange::choiceNamed(u"2"_s, fieldOf("sex"), {u"1"_s, u"2"_s}));
    QVERIFY(!exchange::choiceNamed(u"2"_s, fieldOf("cle_discoid"), {u"1"_s, u"2"_s}));

    const exchange::Glance seen = glance({{u"patient"_s, {}}, {u"sex"_s, {u"1"_s, u"2"_s}}});
    const exchange::Mapping mapping = exchange::guess(seen, {}).mapping;
    QCOMPARE(openValues(mapping, seen, {}),
             (std::vector<exchange::OpenValue>{{u"sex"_s, u"1"_s}, {u"sex"_s, u"2"_s}}));
}

void TestMappingGuess::eventsTellTheirMonth_data()
{
    QTest::addColumn<int>("month");
    const std::pair<const char *, int> known[]{{"baseline_arm_1", 0}, {"Baseline (Arm 1: Drug)", 0},
                                               {"Visita basal", 0},   {"month_3_arm_2", 3},
                                               {"Mes 6", 6},          {"M12", 12},
                                               {"3 Monate", 3},       {"week_12_arm_1", 3},
                                               {"Semana 4", 1},       {"enrolment_arm_1", -1},
                                               {"Adverse events", -1}};
    for (const auto &[event, month] : known)
        QTest::newRow(event) << month;
}

void TestMappingGuess::eventsTellTheirMonth()
{
    QFETCH(int, month);

    QCOMPARE(exchange::monthNamed(QString::fromUtf8(QTest::currentDataTag())).value_or(-1), month);
}

void TestMappingGuess::theFirstOfTwoColumnsIsTaken()
{
    const exchange::Guesses guesses =
        exchange::guess(glance({{u"code"_s, {}}, {u"patient"_s, {}}, {u"Fecha"_s, {}}, {u"date"_s, {}}}), {});

    QCOMPARE(guesses.mapping.columns,
             (std::map<QString, QString>{{u"patient"_s, u"patient"_s}, {u"Fecha"_s, u"visit_date"_s}}));
    QCOMPARE(guesses.columns.at(u"patient"_s), Why::Ours);
    QCOMPARE(guesses.columns.at(u"Fecha"_s), Why::Spanish);
}

void TestMappingGuess::aDictionarySaysWhatCodesMean()
{
    const exchange::Glance seen = glance({{u"record_id"_s, {}},
                                          {u"sx"_s, {u"2"_s, u"1"_s}},
                                          {u"subtipo___1"_s, {u"0"_s, u"1"_s}},
                                          {u"subtipo___2"_s, {u"0"_s}},
                                          {u"base_complete"_s, {u"2"_s}}});

    const exchange::Guesses guesses =
        exchange::guess(seen, {}, {*exchange::dictionaryFrom(dictionary), std::nullopt});

    const exchange::Mapping &mapping = guesses.mapping;
    QCOMPARE(mapping.columns, (std::map<QString, QString>{{u"record_id"_s, u"patient"_s},
                                                          {u"subtipo___1"_s, u"cle_discoid"_s},
                                                          {u"subtipo___2"_s, u"cle_tumid"_s}}));
    QCOMPARE(mapping.ignored, QStringList{u"base_complete"_s});

    // "sx" is nobody's word for it; once somebody has said so, its codes are known.
    exchange::Mapping said = mapping;
    said.columns[u"sx"_s] = u"sex"_s;
    const exchange::Mapping again =
        exchange::guess(seen, {}, {*exchange::dictionaryFrom(dictionary), said}).mapping;
    QCOMPARE(again.choices.at(u"sx"_s),
             (std::map<QString, QString>{{u"1"_s, u"male"_s}, {u"2"_s, u"female"_s}}));
}

void TestMappingGuess::aLabelledExportIsReadByItsDictionary()
{
    const exchange::Glance seen = glance({{u"Record ID"_s, {}},
                                          {u"Erythema, face"_s, {u"Pink"_s, u"None"_s}},
                                          {u"Subtype (choice=Tumid)"_s, {u"Checked"_s, u"Unchecked"_s}},
                                          {u"Complete?"_s, {u"Complete"_s}}});

    const exchange::Mapping mapping =
        exchange::guess(seen, {}, {*exchange::dictionaryFrom(dictionary), std::nullopt}).mapping;

    QCOMPARE(mapping.columns.at(u"Erythema, face"_s), u"ery_face"_s);
    QCOMPARE(mapping.choices.at(u"Erythema, face"_s),
             (std::map<QString, QString>{{u"Pink"_s, u"1"_s}, {u"None"_s, u"0"_s}}));
    QCOMPARE(mapping.columns.at(u"Subtype (choice=Tumid)"_s), u"cle_tumid"_s);
    QCOMPARE(mapping.choices.at(u"Subtype (choice=Tumid)"_s),
             (std::map<QString, QString>{{u"Checked"_s, u"1"_s}, {u"Unchecked"_s, u"0"_s}}));
    QCOMPARE(mapping.ignored, QStringList{u"Complete?"_s});
    QVERIFY(!exchange::dictionaryFrom("patient,visit_date\n1,2\n"));
}

void TestMappingGuess::whatWasKeptStands()
{
    exchange::Mapping kept;
    kept.name = u"HUMV"_s;
    kept.header = QStringList{u"Fecha"_s, u"x1"_s, u"Sexo"_s, u"Notas"_s};
    kept.columns = {{u"x1"_s, u"patient"_s}, {u"Sexo"_s, u"sex"_s}, {u"gone"_s, u"centre"_s}};
    kept.choices[u"Sexo"_s] = {{u"1"_s, u"female"_s}};
    const exchange::Glance seen = glance({{u"Fecha"_s, {}},
                                          {u"x1"_s, {}},
                                          {u"Sexo"_s, {u"1"_s, u"Hombre"_s}},
                                          {u"Notas"_s, {}},
                                          {u"Año de nacimiento"_s, {}}});

    const exchange::Guesses guesses = exchange::guess(seen, {}, {std::nullopt, kept});

    // The date and the notes were passed over then, and so they are now; a new column and a new value are
    // guessed.
    QCOMPARE(guesses.mapping.columns,
             (std::map<QString, QString>{
                 {u"x1"_s, u"patient"_s}, {u"Sexo"_s, u"sex"_s}, {u"Año de nacimiento"_s, u"birth_year"_s}}));
    QCOMPARE(guesses.columns.at(u"x1"_s), Why::Kept);
    QCOMPARE(guesses.mapping.choices.at(u"Sexo"_s),
             (std::map<QString, QString>{{u"1"_s, u"female"_s}, {u"Hombre"_s, u"male"_s}}));
    QCOMPARE(guesses.mapping.name, u"HUMV"_s);
    QVERIFY(isMadeFor(kept, {u"x1"_s, u"Fecha"_s, u"Notas"_s, u"Sexo"_s}));
    QVERIFY(!isMadeFor(kept, seen.header));
}

void TestMappingGuess::onlyAnifrolumabHasAUsualDose()
{
    const auto constants = [](const QStringList &drugs) {
        return exchange::guess(glance({{u"patient"_s, {}}, {u"Fármaco"_s, drugs}, {u"Primera dosis"_s, {}}}),
                               {})
            .mapping.everywhere;
    };

    QCOMPARE(constants({u"Saphnelo"_s, u"anifrolumab"_s}),
             (std::map<QString, QString>{{u"course_dose_mg"_s, u"300"_s},
                                         {u"course_interval_days"_s, u"28"_s},
                                         {u"course_route"_s, u"IV"_s}}));
    QVERIFY(constants({u"anifrolumab"_s, u"belimumab"_s}).empty());
    QVERIFY(constants({}).empty());
}

MALAR_TEST(TestMappingGuess)

} // namespace test_mappingguess
#include "test_mappingguess.moc"
