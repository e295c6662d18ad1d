#include "ui/session/session.h"

#include "tests/support/eitherkind.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace test_session {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestSession : public test::Test {
    Q_OBJECT

private slots:
    void aSavedVisitIsInTheRecordAndAnnounced();
    void aVisitMovedToAnotherPatientRefreshesBoth();
    void aNewCodeTakesItsPlaceInTheOrder();
    void aRefusedSaveChangesAndAnnouncesNothing();
    void aSavedVisitIsNoLongerParked();
    void aReaderSeesWhatAnotherWindowSaves();
    void whatOthersSaveOnAServerAppears();
};

namespace {

const QDate start(2025, 1, 14);

std::unique_ptr<Session> session()
{
    return test::sessionOf(
        {test::patientFile(u"A-1"_s, start, {start}), test::patientFile(u"B-1"_s, start, {})},
        start.addDays(40));
}

} // namespace

void TestSession::aSavedVisitIsInTheRecordAndAnnounced()
{
    const auto hub = session();
    const QSignalSpy announced(hub.get(), &Session::patientChanged);
    const PatientRecord &first = hub->records().front();

    QVERIFY(hub->save(test::clearVisit(first, start.addDays(30))));

    QCOMPARE(hub->records().front().visits.size(), 2u);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(hub->store().visits(hub->records().front().patient.id)->size(), 2u);
}

void TestSession::aVisitMovedToAnotherPatientRefreshesBoth()
{
    const auto hub = session();
    const QSignalSpy announced(hub.get(), &Session::patientChanged);
    Visit visit = hub->store().visits(hub->records()[0].patient.id)->front();
    visit.patient = hub->records()[1].patient.id;

    QVERIFY(hub->save(visit, u"wrong patient"_s));

    QCOMPARE(hub->records()[0].visits.size(), 0u);
    QCOMPARE(hub->records()[1].visits.size(), 1u);
    QCOMPARE(announced.size(), 2);
}

void TestSession::aNewCodeTakesItsPlaceInTheOrder()
{
    const auto hub = session();
    PatientRecord record = hub->records()[0];
    record.patient.code = u"c-9"_s;

    QVERIFY(hub->save(record));

    QCOMPARE(hub->records()[0].patient.code, u"B-1"_s);
    QCOMPARE(hub->records()[1].patient.code, u"c-9"_s);
    QCOMPARE(*hub->store().records(), hub->records());
}

void TestSession::aRefusedSaveChangesAndAnnouncesNothing()
{
    const auto hub = session();
    const QSignalSpy announced(hub.get(), &Session::patientChanged);
    PatientRecord record = hub->records()[0];
    record.patient.code = u"b-1"_s;

    const Result<Done> saved = hub->save(record);

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::DuplicateCode);
    QCOMPARE(announced.size(), 0);
    QCOMPARE(hub->records()[0].patient.code, u"A-1"_s);
}

void TestSession::aSavedVisitIsNoLongerParked()
{
    const auto hub = session();
    Visit visit = test::clearVisit(hub->records().front(), start.addDays(30));
    visit.state = VisitState::Draft;
    QVERIFY(hub->park(visit));
    QCOMPARE(hub->store().parked()->size(), 1u);
    const QSignalSpy announced(hub.get(), &Session::parkedChanged);

    QVERIFY(hub->save(visit));

    QCOMPARE(hub->store().parked()->size(), 0u);
    QCOMPARE(announced.size(), 1);
}

void TestSession::aReaderSeesWhatAnotherWindowSaves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    Session writer(*Store::create(path, u"Clinic"_s), test::noonOf(start));
    Session reader(*Store::open(path), test::noonOf(start));
    QVERIFY(reader.isReadOnly() && reader.records().empty());
    const QSignalSpy announced(&reader, &Session::recordsChanged);

    QVERIFY(writer.save(test::patientOnDrug(u"A-1"_s, start)));

    QTRY_COMPARE(reader.records().size(), 1u);
    QCOMPARE(announced.size(), 1);
    QVERIFY(writer.rename(u"Renamed"_s));
    QTRY_COMPARE(reader.registry().name, u"Renamed"_s);
}

namespace {

std::unique_ptr<Session> sessionOnServer(std::unique_ptr<Store> store)
{
    return std::make_unique<Session>(std::move(store), [] { return start.addDays(40).startOfDay(); });
}

} // namespace

void TestSession::whatOthersSaveOnAServerAppears()
{
    auto store = test::createOnServer({{}, u"Clinic"_s, false, {}});
    QVERIFY(store);
    const QString place = (*store)->path();
    const auto here = sessionOnServer(*std::move(store));
    const auto opener = unlock(place, test::sealedLogin());
    QVERIFY(opener);
    auto other = Store::open(place, *opener);
    QVERIFY(other);
    const auto there = sessionOnServer(*std::move(other));
    const PatientRecord patient = test::patientOnDrug(u"A-1"_s);

    QVERIFY(there->save(patient));
    QTRY_COMPARE(here->records().size(), 1U);

    QVERIFY(here->save(test::clearVisit(patient, start)));
    QTRY_COMPARE(there->records().front().visits.size(), 1U);
    QVERIFY(there->rename(u"Another name"_s));
    QTRY_COMPARE(here->registry().name, u"Another name"_s);
}

MALAR_GUI_TEST(TestSession)

} // namespace test_session
#include "test_session.moc"
