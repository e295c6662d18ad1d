#include "core/exchange/importfolder.h"

#include "core/domain/alikecodes.h"
#include "core/domain/folding.h"
#include "core/domain/onelinetext.h"
#include "core/domain/patientcheck.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/folderreader.h"
#include "core/exchange/markernames.h"
#include "core/exchange/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

/// Finds what is in the registry already, and who may be the same person.
class Registered {
public:
    explicit Registered(const ImportTarget &target) : m_target(target)
    {
        for (const PatientRecord &record : target.records) {
            m_codes.insert(foldedCode(record.patient.code), &record);
            m_alike.add(record.patient.code);
            if (record.identity && !record.patient.isEnteredInError())
                note(record.patient, *record.identity);
        }
    }

    const PatientRecord *find(const QString &code) const { return m_codes.value(foldedCode(code)); }

    /// The code of another patient that looks like this one; empty where there is none.
    QString alike(const QString &code) const { return m_alike.find(code); }

    /// Whether the registry would export the patient just so.
    bool hasJustSo(const PatientRecord &there, const PatientFile &file, RowScope scope) const
    {
        if (there.patient.isEnteredInError() || withdrawal(there.consents))
            return false;
        Result<PatientFile> ours = m_target.file(there.patient.id);
        if (!ours)
            return false;
        ours->record = tidied(ours->record); // as the folder's texts are
        const std::array<const PatientFile *, 2> both{&*ours, &file};
        const Tables tables(scaleColumnsOf({}, both));
        if (scope.photographs)
            for (const Photograph &photograph : ours->record.photographs)
                if (const auto image = m_target.image(photograph.id);
                    image && mayBeShown(ours->record.consents, photograph.date))
                    scope.names[photograph.id] = photographName(*image);
        return linesOf(*ours, tables, scope) == linesOf(file, tables, scope);
    }

    /// Who else has the number, or the name and the birth.
    std::optional<Reason> sameAs(const Patient &patient, const Identity &identity) const
    {
        const QString number = foldedCode(identity.hospitalNumber);
        if (!number.isEmpty() && m_numbers.contains(number))
            return Reason::HospitalNumberTaken;
        if (const QString key = numberKey(number); !key.isEmpty() && m_numberKeys.contains(key))
            return Reason::NumberAlike;
        const QString name = nameKey(identity.name);
        const std::optional<int> year = birthYear(patient, identity);
        if (!name.isEmpty() && year && m_names.contains({name, *year}))
            return Reason::SamePerson;
        if (identity.birthDate)
            for (const QString &other : m_born.values(*identity.birthDate))
                if (isSimilarName(identity.name, other))
                    return Reason::SamePerson;
        return std::nullopt;
    }
    void note(const Patient &patient, const Identity &identity)
    {
        m_numbers.insert(foldedCode(identity.hospitalNumber));
        m_numberKeys.insert(numberKey(identity.hospitalNumber));
        if (const std::optional<int> year = birthYear(patient, identity))
            m_names.insert({nameKey(identity.name), *year});
        if (identity.birthDate)
            m_born.insert(*identity.birthDate, identity.name);
    }

private:
    const ImportTarget &m_target;
    QHash<QString, const PatientRecord *> m_codes;
    AlikeCodes m_alike;
    QSet<QString> m_numbers;
    QSet<QString> m_numberKeys;
    QSet<std::pair<QString, int>> m_names;
    QMultiHash<QDate, QString> m_born;
};

/// Where a folder's photographs are, so that those of a patient can be told.
PhotographNames namesOf(const Candidate &candidate, const PatientRecord &record)
{
    PhotographNames names;
    for (std::size_t i = 0; i < record.photographs.size(); ++i)
        names[record.photographs[i].id] = candidate.photographs[i].value.file;
    return names;
}

/// Markers and subsets as they are known; what is new and looks like another is pointed out.
void settleNames(Candidate &candidate, MarkerNames &known, Problems &problems)
{
    const auto settle = [&](QString &name, KnownNames &names, std::size_t row, const QString &column) {
        if (const QString other = names.alike(name); !other.isEmpty())
            problems.add({u"biomarkers.csv"_s, {Reason::NameAlike, row, column}, other});
        name = names.spelled(name);
    };
    for (auto &[value, row] : candidate.biomarkers) {
        settle(value.marker, known.markers, row, u"biomarker_marker"_s);
        settle(value.subset, known.subsets, row, u"biomarker_subset"_s);
    }
}

void lookForPerson(Registered &registered, const Patient &patient, const Placed<Identity> &identity,
                   Problems &problems)
{
    if (const auto same = registered.sameAs(patient, identity.value)) {
        const QString column = *same == Reason::SamePerson ? u"name"_s : u"hospital_number"_s;
        problems.add({u"identity.csv"_s, {*same, identity.row, column}, {}});
    }
    registered.note(patient, identity.value);
}

} // namespace

std::size_t ImportPlan::visitCount() const
{
    std::size_t count = visits.size();
    for (const PatientFile &file : files)
        count += file.visits.size();
    return count;
}

std::size_t ImportPlan::totalsOnlyCount() const
{
    const auto bare = [](const std::vector<Visit> &all) {
        return std::ranges::count_if(all, [](const Visit &visit) { return visit.totalsOnly.has_value(); });
    };
    auto count = bare(visits);
    for (const PatientFile &file : files)
        count += bare(file.visits);
    return static_cast<std::size_t>(count);
}

ImportPlan readFolder(const QString &folder, const ImportTarget &target)
{
    ImportPlan plan;
    FolderReader reader(folder, target, plan.problems);
    reader.read();
    plan.cancelled = reader.wasCancelled();
    if (plan.cancelled)
        return plan;
    const SettingsFile settings = reader.settings().value_or(SettingsFile{});
    plan.registry = settings.registry;
    plan.settings = settings.settings;
    plan.head = settings.head;
    plan.withPhotographs = settings.photographs;

    if (reader.settings() && target.synthetic && *target.synthetic != settings.registry.synthetic)
        plan.problems.add({u"registry.json"_s, {Reason::OtherKindOfData, 0, u"synthetic"_s}, {}});

    Registered registered(target);
    MarkerNames names;
    names.learn(target.panels);
    names.learn(target.records);
    names.learn(settings.settings.panels);
    for (Candidate &candidate : reader.candidates()) {
        settleNames(candidate, names, plan.problems);
        PatientFile file = assembled(candidate, plan.problems);
        const PhotographNames images = namesOf(candidate, file.record);
        const PatientRecord *there = registered.find(file.record.patient.code);
        if (there && target.merging) {
            judge(candidate, file, target, plan.problems);
            for (const auto &[id, name] : images)
                plan.photographs[id] = folder + u"/photographs/"_s + name;
            plan.known.push_back(std::move(file));
            continue;
        }
        if (there && !candidate.hasBadRows &&
            registered.hasJustSo(*there, file, {settings.identity, settings.photographs, images})) {
            ++plan.identical;
            plan.identicalVisits += file.visits.size();
            continue;
        }
        if (there)
            plan.problems.add({u"patients.csv"_s, {Reason::PatientDiffers, candidate.row, u"patient"_s}, {}});
        judge(candidate, file, target, plan.problems);
        if (!there)
            if (const QString other = registered.alike(file.record.patient.code); !other.isEmpty())
                plan.problems.add(
                    {u"patients.csv"_s, {Reason::CodeAlike, candidate.row, u"patient"_s}, other});
        if (candidate.identity)
            lookForPerson(registered, file.record.patient, *candidate.identity, plan.problems);
        for (const auto &[id, name] : images)
            plan.photographs[id] = folder + u"/photographs/"_s + name;
        plan.files.push_back(std::move(file));
    }
    std::ranges::stable_sort(plan.problems.list, {},
                             [](const Problem &problem) { return std::tie(problem.file, problem.what.row); });
    return plan;
}

} // namespace malar::exchange
