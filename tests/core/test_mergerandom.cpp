#include "core/domain/json.h"
#include "core/exchange/merge.h"
#include "core/store/store.h"

#include "tests/support/fixtures.h"
#include "tests/support/store.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace test_mergerandom {

using namespace malar;
using namespace malar::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 25);
constexpr auto rounds = 150;

int below(std::mt19937 &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

Study firstStudy(std::mt19937 &random, int patients)
{
    Study study{{u"r"_s, u"R"_s, true, {}}, {}, {}};
    for (int i = 0; i < patients; ++i) {
        PatientFile file{test::wholeRecord(u"P-%1"_s.arg(i), QDate(2025, 1, 14)), {}};
        file.record.identity.reset();
        for (AdverseEvent &event : file.record.adverseEvents)
            event.visit.reset();
        for (int v = 0; v < 1 + below(random, 3); ++v)
            file.visits.push_back(test::clearVisit(file.record, QDate(2025, 2, 1).addDays(30 * v)));
        study.files.push_back(std::move(file));
    }
    return study;
}

/// Somebody's work of a day, with `who` in every text that is typed.
void edit(std::mt19937 &random, PatientFile &file, int who)
{
    PatientRecord &record = file.record;
    const QString text = u"%1-%2"_s.arg(who).arg(below(random, 3));
    switch (below(random, 9)) {
    case 0:
        record.patient.phototype = 1 + below(random, 6);
        return;
    case 1:
        record.patient.smoking = static_cast<Smoking>(1 + below(random, 3)); // unknown says nothing
        return;
    case 2:
        if (!file.visits.empty()) {
            Visit &visit = file.visits[static_cast<std::size_t>(below(random, int(file.visits.size())))];
            visit.form.set({Sign::Erythema, Region::Ears}, below(random, 4));
            visit.state = VisitState::Amended;
        }
        return;
    case 3:
        file.visits.push_back(
            test::clearVisit(record, QDate(2025, 6, 1).addDays(100 * who + below(random, 90) / 10 * 10)));
        for (std::size_t i = 0; i + 1 < file.visits.size(); ++i)
            if (file.visits[i].date == file.visits.back().date) {
                file.visits.pop_back();
                break;
            }
        return;
    case 4:
        record.courses.front().infusions[static_cast<std::size_t>(below(random, 3))].note = text;
        return;
    case 5:
        if (!record.treatments.empty())
            record.treatments.erase(record.treatments.begin() + below(random, int(record.treatments.size())));
        return;
    case 6: {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = text;
        event.reported = QDate(2025, 3, 1).addDays(below(random, 300));
        record.adverseEvents.push_back(event);
        return;
    }
    case 7:
        if (!record.adverseEvents.empty())
            record.adverseEvents.front().grade = 1 + below(random, 4);
        return;
    default:
        record.biomarkers.push_back({QDate(2025, 4, 1).addDays(20 * who + below(random, 9)),
                                     u"s%1"_s.arg(record.biomarkers.size()), u"NKG2A"_s,
                                     double(below(random, 90)), u"%"_s});
        return;
    }
}

Study edited(std::mt19937 &random, Study study, int who)
{
    for (int i = below(random, 8); i > 0; --i)
        edit(random, study.files[static_cast<std::size_t>(below(random, int(study.files.size())))], who);
    return study;
}

Delivery delivery(const Study &study, int who, int head)
{
    return {{u"centre %1"_s.arg(who), u"C"_s, {}, {}, {head, {}}, {}, true}, study};
}

Decisions all(const MergePlan &plan, MergeSide side)
{
    Decisions decisions;
    for (const MergeUnit &unit : plan.conflicts)
        decisions[unit] = side;
    return decisions;
}

/// What the registry is afterwards, as the store would have it.
Study applied(Study ours, const MergePlan &plan, const Decisions &decisions)
{
    std::vector<MergeProblem> problems;
    for (PatientFile &file : decided(plan, decisions, problems)) {
        auto there = std::ranges::find(ours.files, file.record.patient.id,
                                       [](const PatientFile &each) { return each.record.patient.id; });
        if (there == ours.files.end())
            there = ours.files.insert(there, PatientFile());
        there->record = file.record;
        for (const Visit &visit : file.visits) {
            std::erase_if(there->visits, [&](const Visit &each) { return each.id == visit.id; });
            there->visits.push_back(visit);
        }
    }
    return ours;
}
Base after(Base base, const MergePlan &plan)
{
    for (const auto &[id, sent] : plan.sent)
        base[id] = sent;
    return base;
}

/// The study without an order that says nothing.
QJsonObject sorted(const Study &study)
{
    const auto inOrder = [](const QJsonArray &array) {
        std::vector<QByteArray> each;
        for (const QJsonValue value : array)
            each.push_back(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        std::ranges::sort(each);
        QJsonArray result;
        for (const QByteArray &text : each)
            result.append(QString::fromUtf8(text));
        return result;
    };
    QJsonObject all;
    for (const PatientFile &file : study.files) {
        QJsonObject record = toJson(file.record);
        for (const QString &name : record.keys())
            if (record.value(name).isArray())
                record.insert(name, name == u"subtypes"_s
                                        ? record.value(name)
                                        : QJsonValue(inOrder(record.value(name).toArray())));
        QJsonArray visits;
        for (Visit visit : file.visits) {
            if (counts(visit.state))
                visit.state = VisitState::Complete;
            visits.append(toJson(visit));
        }
        all.insert(file.record.patient.code, QJsonArray{record, inOrder(visits)});
    }
    return all;
}

} // namespace

/// Whatever both sides do.
class TestMergeRandom : public test::Test {
    Q_OBJECT

private slots:
    void eachUnitIsExplained();
    void twiceIsNothing();
    void theOrderOfCentresDoesNotMatter();
    void whatTheyDecideIsAllThatIsAsked();
};

/// By a second way of looking: JSON against JSON, field by field of a patient.
void TestMergeRandom::eachUnitIsExplained()
{
    std::mt19937 random(20261125);
    int taken = 0;
    int kept = 0;
    int asked = 0;
    for (int round = 0; round < rounds; ++round) {
        const Study base = firstStudy(random, 3);
        const Study here = edited(random, base, 1);
        const Study there = edited(random, base, 2);
        const MergePlan plan = planMerge(here, delivery(there, 2, 1), baseOf(base), today);
        const Study now = applied(here, plan, {});
        for (std::size_t i = 0; i < base.files.size(); ++i) {
            const auto json = [i](const Study &study) {
                return toJson(study.files[i].record.patient.id.isNull() ? PatientRecord()
                                                                        : study.files[i].record);
            };
            const QJsonObject b = json(base), o = json(here), t = json(there), n = json(now);
            for (const QString &name : {u"phototype"_s, u"smoking"_s}) {
                const bool isConflict = o.value(name) != t.value(name) && b.value(name) != o.value(name) &&
                                        b.value(name) != t.value(name);
                const auto expected =
                    t.value(name) == b.value(name) || isConflict ? o.value(name) : t.value(name);
                QCOMPARE(n.value(name), expected);
                const bool isAsked = std::ranges::any_of(plan.conflicts, [&](const MergeUnit &unit) {
                    return unit.patient == base.files[i].record.patient.id &&
                           unit.field == name.toStdString();
                });
                QCOMPARE(isAsked, isConflict);
                asked += isAsked;
                taken += n.value(name) != o.value(name);
                kept += o.value(name) != b.value(name);
            }
            for (const Visit &visit : now.files[i].visits) {
                const auto in = [&](const Study &study) {
                    const auto &visits = study.files[i].visits;
                    const auto found = std::ranges::find(visits, visit.id, &Visit::id);
                    return found == visits.end() ? std::nullopt : std::optional(found->form);
                };
                QVERIFY(visit.form == in(here) || visit.form == in(there)); // never mixed
                if (in(there) == in(base) || in(there) == in(here))
                    QCOMPARE(std::optional(visit.form), in(here) ? in(here) : in(there));
                else if (in(here) == in(base))
                    QCOMPARE(std::optional(visit.form), in(there));
            }
        }
        // Nothing is different that no change names.
        for (const MergedPatient &patient : plan.patients)
            if (std::ranges::none_of(plan.changes, [&](const MergeChange &change) {
                    return change.unit.patient == patient.theirs.record.patient.id;
                }))
                QCOMPARE(decided(plan, patient, {}).record, patient.ours.record);
    }
    QVERIFY2(taken > 20 && kept > 20 && asked > 2, qPrintable(u"%1 %2 %3"_s.arg(taken).arg(kept).arg(asked)));
}

void TestMergeRandom::twiceIsNothing()
{
    std::mt19937 random(7);
    for (int round = 0; round < rounds; ++round) {
        const Study base = firstStudy(random, 3);
        const Study here = edited(random, base, 1);
        const Study there = edited(random, base, 2);
        const MergeSide side = round % 2 == 0 ? MergeSide::Ours : MergeSide::Theirs;
        const Delivery sent = delivery(there, 2, 1);
        const Base before = round % 3 == 0 ? Base() : baseOf(base);
        const MergePlan plan = planMerge(here, sent, before, today);
        const Study now = applied(here, plan, all(plan, side));

        const MergePlan again = planMerge(now, sent, after(before, plan), today);

        QVERIFY(again.conflicts.empty());
        QVERIFY(again.changes.empty());
        QVERIFY(again.sent.empty());
        // What they do next is seen.
        Study later = there;
        later.files.front().record.patient.centre = u"Elsewhere"_s;
        const MergePlan next = planMerge(now, delivery(later, 2, 2), after(before, plan), today);
        QCOMPARE(next.changes.size(), 1U);
    }
}

void TestMergeRandom::theOrderOfCentresDoesNotMatter()
{
    std::mt19937 random(11);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        const Study base = firstStudy(random, 4);
        const Study one = edited(random, base, 1);
        const Study two = edited(random, base, 2);
        const auto merged = [&](const Study &first, int whoFirst, const Study &second, int whoSecond,
                                bool &isAsked) {
            const MergePlan a = planMerge(base, delivery(first, whoFirst, 1), baseOf(base), today);
            const Study half = applied(base, a, {});
            const MergePlan b = planMerge(half, delivery(second, whoSecond, 1), baseOf(base), today);
            isAsked = isAsked || !a.conflicts.empty() || !b.conflicts.empty();
            return sorted(applied(half, b, {}));
        };
        bool isAsked = false;
        const QJsonObject forth = merged(one, 1, two, 2, isAsked);
        const QJsonObject back = merged(two, 2, one, 1, isAsked);
        if (isAsked)
            continue;
        ++compared;
        QCOMPARE(forth, back);
    }
    QVERIFY2(compared > rounds / 3, qPrintable(QString::number(compared)));
}

void TestMergeRandom::whatTheyDecideIsAllThatIsAsked()
{
    std::mt19937 random(13);
    int asked = 0;
    for (int round = 0; round < rounds; ++round) {
        const Study base = firstStudy(random, 2);
        const Study here = edited(random, base, 1);
        const Study there = edited(random, base, 2);
        const MergePlan plan = planMerge(here, delivery(there, 2, 1), Base(), today);
        asked += static_cast<int>(plan.conflicts.size());

        // All that is theirs is in it, where everything that is asked goes to them.
        const Study theirs = applied(here, plan, all(plan, MergeSide::Theirs));
        for (std::size_t i = 0; i < base.files.size(); ++i) {
            const PatientRecord &now = theirs.files[i].record;
            const PatientRecord &sent = there.files[i].record;
            QCOMPARE(now.patient, sent.patient);
            for (const Treatment &treatment : sent.treatments)
                QVERIFY(std::ranges::find(now.treatments, treatment) != now.treatments.end());
            for (const AdverseEvent &event : sent.adverseEvents)
                QVERIFY(std::ranges::find(now.adverseEvents, event) != now.adverseEvents.end());
            for (const Biomarker &value : sent.biomarkers)
                QVERIFY(std::ranges::find(now.biomarkers, value) != now.biomarkers.end());
        }
    }
    QVERIFY(asked > 20);
}

MALAR_TEST(TestMergeRandom)

} // namespace test_mergerandom
#include "test_mergerandom.moc"
