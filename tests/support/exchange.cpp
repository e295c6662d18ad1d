#include "tests/support/exchange.h"

#include "core/domain/keytext.h"
#include "core/exchange/cell.h"
#include "tests/support/fixtures.h"
#include "tests/support/longcourse.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

const QString foreign = u"itch \"worse\"; 'quoted', ñ, 皮膚\nsecond line"_s;

/// Consent was withdrawn and given anew, two courses of other drugs, values of serum and of cells.
void addRest(PatientFile &file)
{
    PatientRecord &record = file.record;
    Patient &patient = record.patient;
    patient.subtypes = {Subtype::Subacute, Subtype::Chilblain, Subtype::Other};
    patient.phototype = 4;
    patient.smoking = Smoking::Former;
    patient.serology = {Answer::Yes, Answer::No, Answer::Unknown, Answer::Yes};
    patient.diseaseOnset = PartialDate{2014, {}, {}};
    record.identity = {u"=cmd|' /C calc'!A0"_s, u"'77"_s, QDate(1979, 5, 6), u"+34 942 \"x\""_s};
    const QDate zero = record.courses.front().start;
    record.consents = {{makeId<ConsentTag>(),
                        zero.addDays(-20),
                        u"1"_s,
                        u"-old form"_s,
                        zero.addDays(-2),
                        {true, false, false}},
                       {makeId<ConsentTag>(), zero.addDays(-1), u"2"_s, foreign, {}, {true, true, true}}};
    Course second = record.courses.front();
    second.id = makeId<CourseTag>();
    second.drug = Drug::Other;
    second.otherName = u"@litifilimab"_s;
    second.start = zero.addDays(1000);
    second.stop = zero.addDays(1100);
    second.stopReason = u"wish, of the patient"_s;
    second.doseMg = 0.1;
    second.infusions = {
        {makeId<InfusionTag>(), second.start, InfusionState::Given, 0.1, u"\ttab"_s, u"L,1"_s},
        {makeId<InfusionTag>(), second.start.addDays(28), InfusionState::Missed, 0, {}, {}}};
    record.courses.push_back(second);
    for (const double value : {0.3333, 12.5, 0.0, 77.1})
        record.biomarkers.push_back(
            {zero.addDays(30), u"CD56 %1"_s.arg(value), u"KIR2DL1_S1"_s, value, u"% positive"_s});
    record.biomarkers.push_back({zero, {}, u"IFN"_s, 987654321.0001, u"pg/mL"_s});
    record.biomarkers.push_back({zero, {}, u"IL6"_s, 0.5, u"pg/mL"_s, Limit::Below});
    record.biomarkers.push_back({zero, {}, u"CRP"_s, 1000, u"mg/L"_s, Limit::Above});
    record.adverseEvents.front().note = foreign;
    record.adverseEvents.front().relation = EventRelation::Possible;
    record.adverseEvents.front().action = EventAction::DoseDelayed;
}

PatientFile withRandomVisits(const QString &code, unsigned seed)
{
    std::mt19937 random(seed);
    const QDate zero(2021, 3, 1);
    PatientFile file{patientOnDrug(code, zero), {}};
    for (int i = 0; i < 8; ++i) {
        file.visits.push_back(randomVisit(random, file.record.patient.id, zero.addDays(30 * i)));
        if (i == 2)
            file.visits.back().state = VisitState::EnteredInError;
        if (i == 3) // asked in other words since
            for (auto &[key, answer] : file.visits.back().scales)
                answer.scale.name += u" (new)"_s;
    }
    return file;
}

} // namespace

Study everything()
{
    Study study{
        {u"3f0c"_s, u"Clínica, \"Norte\""_s, true, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)},
        {{}, {physicianGlobal(), itch()}, {{u"HUMV"_s, u"H"_s}}, {nkPanel()}},
        {}};
    study.settings.schedule.months.push_back({12, 365, 60, 60});
    study.files = {longCourse(u"LONG-001"_s), withRandomVisits(u"皮-2"_s, 7), withRandomVisits(u"=A1"_s, 8)};
    addRest(study.files.front());

    PatientFile withdrawn = withRandomVisits(u"GONE-1"_s, 9);
    withdrawn.visits.clear();
    withdrawn.record.consents.front().withdrawn = QDate(2022, 1, 1);
    PatientFile wrong = withRandomVisits(u"WRONG-1"_s, 10);
    wrong.record.patient.enteredInErrorReason = u"typed twice"_s;
    study.files.push_back(withdrawn);
    study.files.push_back(wrong);
    return study;
}

Study oneOfEach()
{
    Study study{{u"id"_s, u"One"_s, true, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)}, {}, {}};
    study.settings.scales = {itch()};
    study.settings.panels = {nkPanel()};
    PatientFile file{patientOnDrug(u"A-1"_s), {}};
    file.record.courses.front().infusions.resize(1);
    file.record.courses.front().stop = QDate(2025, 6, 1);
    file.record.treatments.resize(1);
    file.record.treatments.front().from = PartialDate{2024, 5, {}};
    file.record.treatments.front().doses = {{PartialDate{2024, 5, {}}, 20}};
    file.record.identity = Identity{u"Ana Ruiz"_s, u"77"_s, {}, {}};
    AdverseEvent event;
    event.term = u"Headache"_s;
    event.reported = QDate(2025, 2, 1);
    file.record.adverseEvents = {event};
    file.record.biomarkers = {{QDate(2025, 2, 1), {}, u"TIGIT"_s, 12.5, u"%"_s}};
    Visit visit = clearVisit(file.record, QDate(2025, 1, 14));
    visit.marks[3] = {Origin::Filled, u"seen"_s};
    file.visits = {visit};
    study.files = {file};
    return study;
}

Folder read(const QString &folder)
{
    Folder all;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            all[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return all;
}

Folder withoutHead(const QString &folder)
{
    Folder all = read(folder);
    QByteArray &readMe = all[u"README.txt"_s];
    if (const qsizetype head = readMe.indexOf("History "); head >= 0) // of a sealed registry alone
        readMe.remove(head, readMe.indexOf('\n', head) + 1 - head);
    QJsonObject settings = QJsonDocument::fromJson(all[u"registry.json"_s]).object();
    settings.remove(u"history"_s);
    all[u"registry.json"_s] = QJsonDocument(settings).toJson();
    all.erase(u"SHA256SUMS"_s); // of those files too
    return all;
}

void write(const QString &folder, const Folder &files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + u"/photographs"_s);
    for (const auto &[name, bytes] : files) {
        QFile file(folder + u'/' + name);
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no folder to test with");
    }
}

Folder with(Folder folder, const QString &file, const QByteArray &column, const QByteArray &cell)
{
    QList<QByteArray> lines = folder.at(file).split('\n');
    const qsizetype place = lines[0].split(',').indexOf(column);
    if (place < 0)
        qFatal("no column to test with: %s", column.constData());
    QList<QByteArray> cells = lines[1].split(',');
    cells[place] = cell;
    lines[1] = cells.join(',');
    folder[file] = lines.join('\n');
    return folder;
}

Folder exported(const Study &study, const QString &place, const exchange::ExportScope &scope)
{
    const auto none = [](const exchange::Field &) { return QString(); };
    const auto name = [](const exchange::Field &field) { return keyText(field.name); };
    const auto choice = [](const exchange::Field &, std::string_view key) { return keyText(key); };
    const auto readMe = [](const exchange::ExportCounts &counts) {
        return QString::number(counts.patients) + u" patients\n"_s;
    };
    const auto image = [](const PhotographId &) { return QByteArray(); };
    const auto written =
        exchange::writeFolder(place, {study, scope, {name, choice, none, readMe}, image, {}});
    if (!written)
        qFatal("no export to test with: %s", qPrintable(written.error().detail));
    return read(place);
}

exchange::ImportPlan planOf(const QString &folder, const Store *store)
{
    exchange::ImportTarget target{.today = importDay};
    std::vector<PatientRecord> records;
    if (store) {
        records = *store->records();
        target.records = records;
        target.file = [store](const PatientId &id) {
            return Result<PatientFile>(PatientFile{*store->record(id), *store->visits(id)});
        };
    }
    return exchange::readFolder(folder, target);
}

std::unique_ptr<Store> imported(const exchange::ImportPlan &plan)
{
    auto store = Store::inMemory(plan.registry);
    const auto written = store ? (*store)->import(Batch{plan.files, plan.visits, {}, plan.settings})
                               : Result<Done>(store.error());
    if (!written)
        qFatal("no import to test with: %s", qPrintable(written.error().detail));
    return std::move(*store);
}

QStringList worded(const exchange::Problems &problems)
{
    QStringList all;
    for (const exchange::Problem &problem : problems.list)
        all << u"%1 %2 %3 %4"_s.arg(problem.file)
                   .arg(problem.what.row)
                   .arg(problem.what.column, keyText(key(problem.what.reason)));
    return all;
}

} // namespace malar::test
