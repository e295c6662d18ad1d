#include "core/exchange/mergepatient.h"

#include "core/domain/photographconsent.h"
#include "core/exchange/mergealign.h"

namespace malar::exchange {
namespace {

enum class ThreeWay : std::uint8_t { Same, Ours, Theirs, Conflict };

ThreeWay outcomeOf(bool isSame, bool theyStand, bool weStand)
{
    if (isSame)
        return ThreeWay::Same;
    if (theyStand)
        return ThreeWay::Ours;
    return weStand ? ThreeWay::Theirs : ThreeWay::Conflict;
}
template <class T> ThreeWay outcomeOf(const T &base, const T &ours, const T &theirs)
{
    return outcomeOf(ours == theirs, theirs == base, ours == base);
}

/// Which kind of counting visit it is does not matter.
Visit settledState(Visit visit)
{
    if (counts(visit.state))
        visit.state = VisitState::Complete;
    return visit;
}

class Merger {
public:
    Merger(const MergedPatient &patient, const Decisions &decisions, bool photographs)
        : m_ours(patient.ours),
          m_theirs(patient.theirs),
          m_base(patient.base),
          m_decisions(decisions),
          m_photographs(photographs)
    {
        PatientFile &after = m_result.after;
        after = m_ours;
        after.record.patient.id = m_theirs.record.patient.id;
        if (patient.isNew())
            after.record.identity = m_theirs.record.identity;
        std::erase_if(after.visits,
                      [&](const Visit &visit) { return visit.patient != after.record.patient.id; });
    }

    PatientMerge merge()
    {
        if (isWithdrawn(m_theirs)) {
            mergeWithdrawal();
            return std::move(m_result);
        }
        const bool consentsAlone = isWithdrawn(m_ours);
        if (!consentsAlone)
            mergePerson();
        eachField<PatientRecord>([&](const auto &field) {
            using List = std::remove_cvref_t<decltype(field.of(m_ours.record))>;
            const bool isConsents = std::is_same_v<List, std::vector<Consent>>;
            const bool areHere = !std::is_same_v<List, std::vector<Photograph>> || m_photographs;
            if ((isConsents || !consentsAlone) && areHere)
                mergeList(field.name, field.of(m_base.record), field.of(m_ours.record),
                          field.of(m_theirs.record), field.of(m_result.after.record));
        });
        if (consentsAlone)
            tell(MergeProblem::Kind::WithdrawnHere);
        else
            mergeVisits();
        return std::move(m_result);
    }

private:
    MergeUnit unitOf(std::string_view field, const QString &id = {}) const
    {
        return {m_theirs.record.patient.id, {}, field, id};
    }
    void tell(MergeProblem::Kind kind, QDate day = {})
    {
        m_result.problems.push_back({kind, m_theirs.record.patient.code, day});
    }
    /// Whether theirs is taken.
    bool isTheirs(ThreeWay outcome, const MergeUnit &unit, MergeKind kind)
    {
        if (outcome == ThreeWay::Conflict) {
            const auto decision = m_decisions.find(unit);
            if (decision == m_decisions.end())
                m_result.conflicts.push_back(unit);
            else if (decision->second == MergeSide::Theirs)
                outcome = ThreeWay::Theirs;
        }
        if (outcome == ThreeWay::Theirs)
            m_result.changes.push_back({unit, kind});
        return outcome == ThreeWay::Theirs;
    }

    /// Leaving is nobody's question, and says nothing of anything else.
    void mergeWithdrawal()
    {
        std::vector<Consent> &after = m_result.after.record.consents;
        for (const Consent &sent : m_theirs.record.consents) {
            const auto here = std::ranges::find(after, sent.id, &Consent::id);
            if (!sent.withdrawn || (here != after.end() && here->withdrawn))
                continue;
            const bool isKnown = here != after.end();
            m_result.changes.push_back(
                {unitOf(consentsName(), sent.id.value), isKnown ? MergeKind::Changed : MergeKind::Added});
            if (isKnown)
                here->withdrawn = sent.withdrawn;
            else
                after.push_back(sent);
        }
    }
    static std::string_view consentsName()
    {
        std::string_view name;
        eachField<PatientRecord>([&name](const auto &field) {
            if constexpr (std::is_same_v<
                              std::remove_cvref_t<decltype(field.of(std::declval<PatientRecord &>()))>,
                              std::vector<Consent>>)
                name = field.name;
        });
        return name;
    }

    void mergePerson()
    {
        const Patient &was = m_base.record.patient;
        const Patient &ours = m_ours.record.patient;
        const Patient &theirs = m_theirs.record.patient;
        eachField<Patient>([&](const auto &field) {
            if constexpr (!isId<std::remove_cvref_t<decltype(field.of(ours))>>)
                if (isTheirs(outcomeOf(field.of(was), field.of(ours), field.of(theirs)), unitOf(field.name),
                             isStated(field.of(ours)) ? MergeKind::Changed : MergeKind::Added))
                    field.of(m_result.after.record.patient) = field.of(theirs);
        });
    }

    template <class Part>
    void mergeList(std::string_view name, const std::vector<Part> &base, const std::vector<Part> &ours,
                   const std::vector<Part> &theirs, std::vector<Part> &after)
    {
        std::set<QString> seen; // a biomarker that stands there twice is left alone
        for (const Part &part : theirs)
            if (seen.insert(keyOf(part)).second)
                mergePart(name, find(base, keyOf(part)), find(ours, keyOf(part)), part, after);
        for (const Part &part : base)
            if (const Part *mine = find(ours, keyOf(part)); mine && !find(theirs, keyOf(part)))
                remove(name, part, *mine, after);
    }

    template <class Part>
    void mergePart(std::string_view name, const Part *base, const Part *ours, const Part &theirs,
                   std::vector<Part> &after)
    {
        const MergeUnit unit = unitOf(name, keyOf(theirs));
        if (!ours) {
            const bool wasSent = base && *base == theirs;
            const ThreeWay outcome = !base ? ThreeWay::Theirs : wasSent ? ThreeWay::Ours : ThreeWay::Conflict;
            if (mayCome(theirs) && isTheirs(outcome, unit, MergeKind::Added))
                after.push_back(theirs);
            return;
        }
        ThreeWay outcome = outcomeOf(flat(*ours) == flat(theirs), base && flat(*base) == flat(theirs),
                                     base && flat(*base) == flat(*ours));
        if (outcome == ThreeWay::Conflict && withdraws(*ours, theirs))
            outcome = ThreeWay::Theirs; // leaving is nobody's question
        Part &merged = *std::ranges::find(after, unit.id, [](const Part &part) { return keyOf(part); });
        if (mayBecome(*ours, theirs) && isTheirs(outcome, unit, MergeKind::Changed))
            eachField<Part>([&](const auto &field) {
                if constexpr (!isListOfUnits<std::remove_cvref_t<decltype(field.of(merged))>>)
                    field.of(merged) = field.of(theirs);
            });
        if constexpr (hasUnits<Part>)
            eachField<Part>([&](const auto &field) {
                if constexpr (isListOfUnits<std::remove_cvref_t<decltype(field.of(merged))>>)
                    mergeList(field.name, field.of(base ? *base : Part{}), field.of(*ours), field.of(theirs),
                              field.of(merged));
            });
    }

    /// They have it no longer. A photograph is removed by whoever sees that it is one.
    template <class Part>
    void remove(std::string_view name, const Part &base, const Part &ours, std::vector<Part> &after)
    {
        if constexpr (std::is_same_v<Part, Photograph>)
            return tell(MergeProblem::Kind::PhotographGone, ours.date);
        const ThreeWay outcome = base == ours ? ThreeWay::Theirs : ThreeWay::Conflict;
        if (isTheirs(outcome, unitOf(name, keyOf(ours)), MergeKind::Removed))
            std::erase_if(after, [&](const Part &part) { return keyOf(part) == keyOf(ours); });
    }

    template <class Part> static bool withdraws(const Part &ours, const Part &theirs)
    {
        if constexpr (std::is_same_v<Part, Consent>)
            return theirs.withdrawn && !ours.withdrawn;
        return false;
    }
    template <class Part> bool mayCome(const Part &theirs)
    {
        if constexpr (std::is_same_v<Part, Photograph>) {
            const bool may = mayBeShown(m_result.after.record.consents, theirs.date);
            if (!may)
                tell(MergeProblem::Kind::NoPhotographConsent, theirs.date);
            return may;
        }
        return true;
    }
    template <class Part> bool mayBecome(const Part &ours, const Part &theirs)
    {
        if constexpr (std::is_same_v<Part, Photograph>)
            return ours.date == theirs.date || mayCome(theirs);
        return true;
    }

    void mergeVisits()
    {
        for (const Visit &visit : m_theirs.visits)
            mergeVisit(visit);
    }

    void mergeVisit(const Visit &sent)
    {
        Visit theirs = sent;
        if (theirs.state == VisitState::Signed) // the signature stays with whoever signed
            theirs.state = VisitState::Complete;
        const auto here = std::ranges::find(m_ours.visits, theirs.id, &Visit::id);
        const Visit *ours = here == m_ours.visits.end() ? nullptr : &*here;
        const auto base = m_base.visits.find(theirs.id);
        if (ours && settledState(*ours) == settledState(theirs))
            return;
        const bool wasSent = base != m_base.visits.end();
        if (ours && counts(ours->state) && theirs.state == VisitState::Draft) {
            if (!wasSent || base->second != digestOf(theirs))
                tell(MergeProblem::Kind::DraftOfComplete, theirs.date);
            return;
        }
        const ThreeWay outcome = outcomeOf(false, wasSent && base->second == digestOf(theirs),
                                           !ours || (wasSent && base->second == digestOf(*ours)));
        const MergeUnit unit{m_theirs.record.patient.id, theirs.id, {}, {}};
        if (!isTheirs(outcome, unit, ours ? MergeKind::Changed : MergeKind::Added))
            return;
        if (ours && counts(ours->state) && counts(theirs.state))
            theirs.state = VisitState::Amended;
        std::erase_if(m_result.after.visits, [&](const Visit &visit) { return visit.id == theirs.id; });
        m_result.after.visits.push_back(theirs);
    }

    const PatientFile &m_ours;
    const PatientFile &m_theirs;
    const Sent &m_base;
    const Decisions &m_decisions;
    const bool m_photographs;
    PatientMerge m_result;
};

} // namespace

bool isWithdrawn(const PatientFile &file) { return withdrawal(file.record.consents).has_value(); }

PatientMerge mergePatient(const MergedPatient &patient, const Decisions &decisions, bool photographs)
{
    return Merger(patient, decisions, photographs).merge();
}

} // namespace malar::exchange
