#include "core/exchange/mergealign.h"

#include "core/domain/folding.h"

namespace malar::exchange {
namespace {

template <class Part> Part withoutIds(const Part &part)
{
    Part bare = flat(part);
    bare.id = {};
    return bare;
}

bool isAlike(const Consent &one, const Consent &other) { return one.date == other.date; }
bool isAlike(const Infusion &one, const Infusion &other) { return one.date == other.date; }
bool isAlike(const Course &one, const Course &other)
{
    return one.drug == other.drug && one.otherName == other.otherName && one.start == other.start;
}
bool isAlike(const Treatment &one, const Treatment &other)
{
    return one.kind == other.kind && one.drug == other.drug && one.otherName == other.otherName;
}
bool isAlike(const AdverseEvent &one, const AdverseEvent &other)
{
    return one.reported == other.reported && foldedCode(one.term) == foldedCode(other.term);
}
bool isAlike(const Photograph &, const Photograph &) { return false; } // by its image, before

/// Hands ids of `ours`, then of `base`, to those of `theirs` that came under ids of their own.
template <class Part> class Ids {
public:
    Ids(std::vector<Part> &theirs, const std::vector<Part> &ours, const std::vector<Part> &base)
    {
        for (const Part &part : theirs)
            m_taken.insert(part.id.value);
        for (const auto *list : {&ours, &base})
            for (const Part &part : *list)
                if (m_taken.insert(part.id.value).second)
                    m_free.push_back(&part);
        for (Part &part : theirs)
            if (!find(ours, part.id.value) && !find(base, part.id.value))
                m_asking.push_back(&part);
    }

    void hand()
    {
        handWhere([](const Part &one, const Part &other) { return withoutIds(one) == withoutIds(other); },
                  false);
        handWhere([](const Part &one, const Part &other) { return isAlike(one, other); }, true);
    }

private:
    /// `alone`: only where no other one could be meant.
    void handWhere(auto matches, bool alone)
    {
        std::erase_if(m_asking, [&](Part *part) {
            const auto like = [&](const Part *other) { return other && matches(*part, *other); };
            const auto free = std::ranges::find_if(m_free, like);
            if (free == m_free.end() || (alone && (std::ranges::count_if(m_free, like) > 1 ||
                                                   std::ranges::count_if(m_asking, like) > 1)))
                return false;
            part->id = (*free)->id;
            *free = nullptr;
            return true;
        });
    }

    std::set<QString> m_taken;
    std::vector<const Part *> m_free;
    std::vector<Part *> m_asking;
};

template <class Part>
void alignParts(std::vector<Part> &theirs, const std::vector<Part> &ours, const std::vector<Part> &base)
{
    Ids<Part>(theirs, ours, base).hand();
    if constexpr (hasUnits<Part>)
        for (Part &part : theirs) {
            const Part none;
            const Part *mine = find(ours, keyOf(part));
            const Part *before = find(base, keyOf(part));
            eachField<Part>([&](const auto &field) {
                if constexpr (isListOfUnits<std::remove_cvref_t<decltype(field.of(part))>>)
                    alignParts(field.of(part), field.of(mine ? *mine : none),
                               field.of(before ? *before : none));
            });
        }
}

/// Visits of theirs that nobody here knows, by the day.
std::map<VisitId, VisitId> newVisitIds(const PatientFile &theirs, const PatientFile &ours, const Sent &base,
                                       const std::set<VisitId> &known)
{
    std::map<QDate, VisitId> days;
    for (const Visit &visit : ours.visits)
        if (visit.state != VisitState::EnteredInError &&
            std::ranges::find(theirs.visits, visit.id, &Visit::id) == theirs.visits.end())
            days.insert({visit.date, visit.id});
    std::map<VisitId, VisitId> ids;
    for (const Visit &visit : theirs.visits)
        if (const auto day = days.find(visit.date); day != days.end() && !known.contains(visit.id) &&
                                                    !base.visits.contains(visit.id) &&
                                                    visit.state != VisitState::EnteredInError)
            ids.insert({visit.id, day->second});
    return ids;
}

/// Whatever of a part names a visit.
template <class Part> void rename(std::vector<Part> &parts, const std::map<VisitId, VisitId> &ids)
{
    for (Part &part : parts)
        eachField<Part>([&](const auto &field) {
            auto &member = field.of(part);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::optional<VisitId>>)
                if (const auto found = member ? ids.find(*member) : ids.end(); found != ids.end())
                    member = found->second;
        });
}

} // namespace

void align(PatientFile &theirs, const PatientFile &ours, const Sent &base, const std::set<VisitId> &known)
{
    if (!ours.record.patient.id.isNull())
        theirs.record.patient.id = ours.record.patient.id;
    const std::map<VisitId, VisitId> ids = newVisitIds(theirs, ours, base, known);
    for (Visit &visit : theirs.visits) {
        visit.patient = theirs.record.patient.id;
        if (const auto found = ids.find(visit.id); found != ids.end())
            visit.id = found->second;
    }
    eachField<PatientRecord>([&](const auto &field) {
        auto &parts = field.of(theirs.record);
        rename(parts, ids);
        if constexpr (isListOfUnits<std::remove_cvref_t<decltype(parts)>>)
            alignParts(parts, field.of(ours.record), field.of(base.record));
    });
}

} // namespace malar::exchange
