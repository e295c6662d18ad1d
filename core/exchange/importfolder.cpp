#include "core/exchange/importfolder.h"

#include "core/domain/patientcheck.h"
#include "core/domain/patientcode.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/folderreader.h"
#include "core/exchange/rows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

QString folded(const QString &text) { return text.simplified().toCaseFolded(); }

/// Finds what is in the registry already, and who may be the same person.
class Registered {
public:
    explicit Registered(const ImportTarget &target) : m_target(target)
    {
        for (const PatientRecord &record : target.records) {
            m_codes.insert(foldedCode(record.patient.code), &record);
            if (record.identity && !record.patient.isEnteredInError())
                note(record.patient, *record.identity);
        }
    }

    const PatientRecord *find(const QString &code) const { return m_codes.value(foldedCode(code)); }

    /// Whether the registry would export the patient just so.
    bool hasJustSo(const PatientRecord &there, const PatientFile &file, RowScope scope) const
    {
        if (there.patient.isEnteredInError() || withdrawal(there.consents))
            return false;
        const Result<PatientFile> ours = m_target.file(there.patient.id);
        if (!ours)
            return false;
        const std::array both{&*ours, &file};
        const Tables tables(scaleColumnsOf({}, both));
        if (scope.photographs)
            for (const Photograph &photograph : ours->record.photographs)
                if (const auto image = m_target.image(photograph.id);
                    image && mayBeShown(ours->record.consents, photograph.date))
                    scope.names[photograph.id] = photographName(*image);
        return linesOf(*ours, tables, scope) == linesOf(file, tables, scope);
    }

    /// Who else has the number, or the name and the birth year.
    std::optional<Reason> sameAs(const Patient &patient, const Identity &identity) const
    {
        const QString number = folded(identity.hospitalNumber);
        if (!number.isEmpty() && m_numbers.contains(number))
            return Reason::HospitalNumberTaken;
        const QString name = folded(identity.name);
        const std::optional<int> year = birthYear(patient, identity);
        if (!name.isEmpty() && year && m_names.contains({name, *year}))
            return Reason::SamePerson;
        return std::nullopt;
    }
    void note(const Patient &patient, const Identity &identity)
    {
        m_numbers.insert(folded(identity.hospitalNumber), true);
        if (const std::optional<int> year = birthYear(patient, identity))
            m_names.insert({folded(identity.name), *year}, true);
    }

private:
    const ImportTarget &m_target;
    QHash<QString, const PatientRecord *> m_codes;
    QHash<QString, bool> m_numbers;
    QHash<std::pair<QString, int>, bool> m_names;
};

/// Where a folder's photographs are, so that those of a patient can be told.
PhotographNames namesOf(const Candidate &candidate, const PatientRecord &record)
{
    PhotographNames names;
    for (std::size_t i = 0; i < record.photographs.size(); ++i)
        names[record.photographs[i].id] = candidate.photographs[i].value.file;
    return names;
}

} // namespace

std::size_t ImportPlan::visitCount() const
{
    std::size_t count = visits.size();
    for (const PatientFile &file : files)
        count += file.visits.size();
    return count;
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

    if (reader.settings() && target.synthetic && *target.synthetic != settings.registry.synthetic)
        plan.problems.add({u"registry.json"_s, {Reason::OtherKindOfData, 0, u"synthetic"_s}, {}});

    Registered registered(target);
    for (Candidate &candidate : reader.candidates()) {
        PatientFile file = assembled(candidate, plan.problems);
        const PhotographNames names = namesOf(candidate, file.record);
        const PatientRecord *there = registered.find(file.record.patient.code);
        if (there && !candidate.hasBadRows &&
            registered.hasJustSo(*there, file, {settings.identity, settings.photographs, names})) {
            ++plan.identical;
            continue;
        }
        if (there)
            plan.problems.add({u"patients.csv"_s, {Reason::PatientDiffers, candidate.row, u"patient"_s}, {}});
        judge(candidate, file, target.today, plan.problems);
        if (const auto &identity = candidate.identity) {
            if (const auto same = registered.sameAs(file.record.patient, identity->value))
                plan.problems.add(
                    {u"identity.csv"_s,
                     {*same, identity->row, *same == Reason::SamePerson ? u"name"_s : u"hospital_number"_s},
                     {}});
            registered.note(file.record.patient, identity->value);
        }
        for (const auto &[id, name] : names)
            plan.photographs[id] = folder + u"/photographs/"_s + name;
        plan.files.push_back(std::move(file));
    }
    std::ranges::stable_sort(plan.problems.list, {},
                             [](const Problem &problem) { return std::tie(problem.file, problem.what.row); });
    return plan;
}

} // namespace malar::exchange
