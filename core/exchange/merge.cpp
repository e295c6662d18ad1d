#include "core/exchange/merge.h"

#include "core/domain/folding.h"
#include "core/domain/json.h"
#include "core/exchange/mergealign.h"
#include "core/exchange/mergepatient.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

std::vector<VisitTotals> totalsOf(const std::vector<Visit> &visits)
{
    std::vector<VisitTotals> all;
    for (const Visit &visit : visits)
        all.push_back(totals(visit));
    return all;
}

std::vector<PatientIssue> blockingIssues(const PatientRecord &record, QDate today)
{
    std::vector<PatientIssue> issues = check(record, {}, today);
    std::erase_if(issues, [](const PatientIssue &issue) { return !issue.blocks(); });
    return issues;
}

/// What the registry and its pages would not accept, and did not hold before.
class Soundness {
public:
    Soundness(const PatientFile &ours, PatientFile after, QDate today, std::vector<MergeProblem> &problems)
        : m_ours(ours), m_after(std::move(after)), m_today(today), m_problems(problems)
    {
        m_after.record.visits = totalsOf(m_after.visits);
    }

    void judge()
    {
        const auto before = m_ours.record.patient.code.isEmpty() ? std::vector<PatientIssue>()
                                                                 : blockingIssues(m_ours.record, m_today);
        for (const PatientIssue &issue : blockingIssues(m_after.record, m_today))
            if (std::ranges::find(before, issue) == before.end())
                add({MergeProblem::Kind::RecordIssue, {}, issue.date.value_or(QDate()), issue});
        std::set<QDate> days;
        for (const Visit &visit : m_after.visits) {
            if (visit.state != VisitState::EnteredInError && !days.insert(visit.date).second)
                add({MergeProblem::Kind::SameDay, {}, visit.date});
            judge(visit);
        }
    }

private:
    void add(MergeProblem problem)
    {
        problem.code = m_after.record.patient.code;
        m_problems.push_back(std::move(problem));
    }

    void judge(const Visit &visit)
    {
        const auto told = std::ranges::find(m_after.record.adverseEvents, visit.id, &AdverseEvent::visit);
        const bool saysNone =
            visit.state != VisitState::EnteredInError && visit.adverseEvents == AdverseEvents::None;
        if (saysNone && told != m_after.record.adverseEvents.end())
            add({MergeProblem::Kind::NoneBesideEvent, {}, visit.date});
        const auto stood = std::ranges::find(m_ours.visits, visit.id, &Visit::id);
        if (!counts(visit.state) || (stood != m_ours.visits.end() && *stood == visit))
            return;
        for (const Issue &issue : check(visit, {&m_after.record, {}, {}, m_today}))
            if (issue.blocks() && issue.kind != Issue::Kind::SameDay)
                add({MergeProblem::Kind::VisitIssue, {}, visit.date, {}, issue});
    }

    const PatientFile &m_ours;
    PatientFile m_after;
    const QDate m_today;
    std::vector<MergeProblem> &m_problems;
};

/// Who and what is here, by what is asked for.
class Present {
public:
    explicit Present(const Study &ours)
    {
        for (const PatientFile &file : ours.files) {
            m_ids.insert(file.record.patient.id, &file);
            m_codes.insert(foldedCode(file.record.patient.code), &file);
            for (const Visit &visit : file.visits) {
                m_visits.insert(visit.id, &visit);
                m_visitIds.insert(visit.id);
            }
        }
    }
    const PatientFile *byId(const PatientId &id) const { return m_ids.value(id); }
    const PatientFile *byCode(const QString &code) const { return m_codes.value(foldedCode(code)); }
    const Visit *visit(const VisitId &id) const { return m_visits.value(id); }
    const std::set<VisitId> &visits() const { return m_visitIds; }

private:
    QHash<PatientId, const PatientFile *> m_ids;
    QHash<QString, const PatientFile *> m_codes;
    QHash<VisitId, const Visit *> m_visits;
    std::set<VisitId> m_visitIds;
};

bool areOtherCentres(const PatientFile &one, const PatientFile &other)
{
    const QString a = foldedCode(one.record.patient.centre);
    const QString b = foldedCode(other.record.patient.centre);
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

class Planner {
public:
    Planner(const Study &ours, const Delivery &theirs, const Base &base, QDate today)
        : m_known(ours), m_delivery(theirs), m_base(base), m_today(today)
    {
        m_plan.from = theirs.from;
        m_plan.today = today;
        compareSettings(ours.settings, theirs.study.settings);
        for (const PatientFile &file : theirs.study.files)
            for (const Visit &visit : file.visits)
                m_sentVisits.insert(visit.id);
    }

    void take(const PatientFile &sent)
    {
        const PatientFile none;
        const PatientFile *byId = m_known.byId(sent.record.patient.id);
        const PatientFile *byCode = m_known.byCode(sent.record.patient.code);
        const PatientFile *ours = byId ? byId : byCode;
        if (!ours && isWithdrawn(sent)) {
            ++m_plan.counts.unknownWithdrawn;
            return;
        }
        const auto before = ours ? m_base.find(ours->record.patient.id) : m_base.end();
        const bool isTaken = byId ? byCode && byCode != byId
                                  : byCode && before == m_base.end() && areOtherCentres(sent, *byCode);
        if (isTaken)
            m_plan.problems.push_back({MergeProblem::Kind::CodeTaken, sent.record.patient.code});
        else
            merge(ours ? *ours : none, sent, before == m_base.end() ? Sent{} : before->second);
    }

    MergePlan finish()
    {
        std::ranges::stable_sort(m_plan.patients, {}, [](const MergedPatient &patient) {
            return foldedCode(patient.theirs.record.patient.code);
        });
        return std::move(m_plan);
    }

private:
    void compareSettings(const StudySettings &ours, const StudySettings &theirs)
    {
        const auto compare = [&](const auto &one, const auto &other, const QString &key) {
            if (one != other)
                m_plan.problems.push_back({MergeProblem::Kind::SettingDiffers, {}, {}, {}, {}, key});
        };
        compare(ours.schedule, theirs.schedule, u"schedule"_s);
        compare(ours.scales, theirs.scales, u"scales"_s);
        compare(ours.centres, theirs.centres, u"centres"_s);
        compare(ours.panels, theirs.panels, u"panels"_s);
    }

    void merge(const PatientFile &ours, const PatientFile &sent, const Sent &base)
    {
        MergedPatient patient{ours, sent, base, {}};
        align(patient.theirs, ours, base, m_known.visits());
        // Whoever's it is: a visit may have moved from one patient to another.
        for (const Visit &visit : patient.theirs.visits)
            if (const Visit *here = m_known.visit(visit.id); here && here->patient != ours.record.patient.id)
                bring(*here, patient);
        PatientMerge merged = mergePatient(patient, {}, m_delivery.from.photographs);
        keepSent(patient);
        tellGone(patient);
        const bool isChanged = !merged.changes.empty() || !merged.conflicts.empty();
        count(patient, merged);
        m_plan.problems.insert(m_plan.problems.end(), merged.problems.begin(), merged.problems.end());
        if (!isChanged)
            return;
        Soundness(patient.ours, merged.after, m_today, m_plan.problems).judge();
        patient.after = std::move(merged.after);
        std::ranges::move(merged.changes, std::back_inserter(m_plan.changes));
        std::ranges::move(merged.conflicts, std::back_inserter(m_plan.conflicts));
        m_plan.patients.push_back(std::move(patient));
    }

    void bring(const Visit &here, MergedPatient &patient) const
    {
        patient.ours.visits.push_back(here);
        if (const auto base = m_base.find(here.patient); base != m_base.end())
            if (const auto sent = base->second.visits.find(here.id); sent != base->second.visits.end())
                patient.base.visits.insert(*sent);
    }

    void tellGone(const MergedPatient &patient)
    {
        if (isWithdrawn(patient.ours) || isWithdrawn(patient.theirs))
            return;
        std::set<VisitId> there;
        for (const Visit &visit : patient.theirs.visits)
            there.insert(visit.id);
        for (const Visit &visit : patient.ours.visits)
            if (patient.base.visits.contains(visit.id) && visit.state != VisitState::EnteredInError &&
                !there.contains(visit.id) && !m_sentVisits.contains(visit.id))
                m_plan.problems.push_back(
                    {MergeProblem::Kind::VisitGone, patient.theirs.record.patient.code, visit.date});
    }

    void keepSent(const MergedPatient &patient)
    {
        if (isWithdrawn(patient.theirs))
            return; // it said nothing of anything else
        Sent now = sentOf(patient.theirs);
        if (isWithdrawn(patient.ours)) { // nothing else was looked at
            Sent before = patient.base;
            before.record.consents = std::move(now.record.consents);
            now = std::move(before);
        }
        if (!m_delivery.from.photographs)
            now.record.photographs = patient.base.record.photographs;
        if (now != patient.base)
            m_plan.sent.insert({patient.theirs.record.patient.id, std::move(now)});
    }

    void count(const MergedPatient &patient, const PatientMerge &merged)
    {
        MergeCounts &counts = m_plan.counts;
        const bool isChanged = !merged.changes.empty() || !merged.conflicts.empty();
        ++(patient.isNew() ? counts.newPatients : isChanged ? counts.changedPatients : counts.samePatients);
        counts.withdrawn += isWithdrawn(patient.theirs);
        for (const MergeChange &change : merged.changes)
            if (change.unit.visit)
                ++(change.kind == MergeKind::Added ? counts.newVisits : counts.changedVisits);
            else
                counts.otherChanges += !patient.isNew();
    }

    const Present m_known;
    const Delivery &m_delivery;
    const Base &m_base;
    const QDate m_today;
    QSet<VisitId> m_sentVisits; // whoever's
    MergePlan m_plan;
};

} // namespace

bool MergePlan::isAccepted() const
{
    return !cancelled && std::ranges::none_of(problems, &MergeProblem::blocks);
}

const MergedPatient *MergePlan::find(const PatientId &id) const
{
    const auto found = std::ranges::find(
        patients, id, [](const MergedPatient &patient) { return patient.theirs.record.patient.id; });
    return found == patients.end() ? nullptr : &*found;
}

MergePlan planMerge(const Study &ours, const Delivery &theirs, const Base &base, QDate today,
                    const Progress &progress)
{
    Planner planner(ours, theirs, base, today);
    std::size_t done = 0;
    constexpr std::size_t seldom = 50;
    for (const PatientFile &file : theirs.study.files) {
        planner.take(file);
        if (++done % seldom == 0 && progress && !progress(done, theirs.study.files.size())) {
            MergePlan none;
            none.cancelled = true;
            return none;
        }
    }
    return planner.finish();
}

std::optional<MergeProblem> fault(const Registry &ours, const Delivery &theirs, const KnownSource &known,
                                  bool acceptOther)
{
    using enum MergeProblem::Kind;
    const QString name = theirs.from.name;
    if (ours.synthetic != theirs.study.registry.synthetic)
        return MergeProblem{OtherKindOfData, {}, {}, {}, {}, name};
    if (ours.id != theirs.from.registry && !known.isKnown && !acceptOther)
        return MergeProblem{OtherRegistry, {}, {}, {}, {}, name};
    if (theirs.from.head.sequence > 0 && theirs.from.head.sequence < known.head)
        return MergeProblem{Older, {}, {}, {}, {}, name};
    return std::nullopt;
}

PatientFile decided(const MergePlan &plan, const MergedPatient &patient, const Decisions &decisions)
{
    return mergePatient(patient, decisions, plan.from.photographs).after;
}

std::vector<PatientFile> decided(const MergePlan &plan, const Decisions &decisions,
                                 std::vector<MergeProblem> &problems)
{
    std::vector<PatientFile> all;
    for (const MergedPatient &patient : plan.patients) {
        PatientMerge merged = mergePatient(patient, decisions, plan.from.photographs);
        if (merged.changes.empty())
            continue;
        Soundness(patient.ours, merged.after, plan.today, problems).judge();
        std::erase_if(merged.after.visits, [&](const Visit &visit) {
            return std::ranges::find(patient.ours.visits, visit) != patient.ours.visits.end();
        });
        all.push_back(std::move(merged.after));
    }
    return all;
}

QByteArray digestOf(const Visit &visit)
{
    Visit settled = visit;
    if (counts(settled.state))
        settled.state = VisitState::Complete;
    const QByteArray text = QJsonDocument(toJson(settled)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16);
}

Sent sentOf(const PatientFile &file)
{
    Sent sent{file.record, {}};
    sent.record.identity.reset();
    sent.record.visits.clear();
    for (const Visit &visit : file.visits)
        sent.visits.insert({visit.id, digestOf(visit)});
    return sent;
}

Base baseOf(const Study &study)
{
    Base base;
    for (const PatientFile &file : study.files)
        base.insert({file.record.patient.id, sentOf(file)});
    return base;
}

} // namespace malar::exchange
