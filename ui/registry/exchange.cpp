#include "ui/registry/exchange.h"

#include "core/analysis/plan.h"
#include "core/domain/keytext.h"
#include "ui/session/filters.h"
#include "ui/words/language.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The words of the program in another language, and what it spoke before again.
class Spoken {
public:
    explicit Spoken(const QString &language) : m_before(spokenLanguage())
    {
        if (!language.isEmpty() && language != m_before)
            change(language);
    }
    ~Spoken()
    {
        if (spokenLanguage() != m_before)
            change(m_before);
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    /// Numbers and dates of the window stay as they are.
    static void change(const QString &language)
    {
        const QLocale locale;
        speak(language);
        QLocale::setDefault(locale);
    }
    QString m_before;
};

/// As the history says it: nothing for the folder alone.
QStringList formatsOf(const exchange::ExportScope &scope)
{
    QStringList formats;
    if (scope.formats != exchange::ExportScope().formats)
        for (const exchange::ExportFormat format : scope.formats)
            formats << keyText(key(format));
    return formats;
}

} // namespace

Result<exchange::ExportCounts> exportRegistry(const Store &store, const QString &folder,
                                              const exchange::ExportScope &scope, const NoteOutput &note,
                                              const Progress &progress, const QString &language)
{
    if (scope.identity && !store.may(Right::TakeIdentitiesOut))
        return Error{Error::Kind::NotAllowed, {}, {}};
    if (scope.identity && !store.seesIdentities())
        return Error{Error::Kind::ReadOnly, {}, {}};
    const Result<Study> study = store.study();
    if (const Result<Done> sound = store.proved(); !sound)
        return sound.error();
    if (!study)
        return study.error();
    const auto patients = static_cast<int>(exchange::countsOf(*study, scope).patients);
    const Deed deed = deeds::output(Output::Folder, {.patients = patients,
                                                     .identities = scope.identity,
                                                     .photographs = scope.photographs,
                                                     .formats = formatsOf(scope)});
    const Spoken spoken(language);
    return takeOut(note, deed, [&](const Head &noted) {
        const Result<Revision> revision = store.revision(); // where there is no chain
        const Head head = noted.digits.isEmpty() && revision ? Head{revision->sequence, {}} : noted;
        return exchange::writeFolder(
            folder, {*study, scope, exportWords(study->registry, scope, noted),
                     [&store](const PhotographId &id) { return store.photograph(id); }, progress, head});
    });
}

namespace {

bool isPlan(const QJsonObject &plan) { return plan.isEmpty() || planFromJson(plan); }
bool areFilters(const QJsonObject &filters) { return filters.isEmpty() || filtersFromJson(filters); }

} // namespace

Result<ImportInto> importInto(const Store *store)
{
    if (!store)
        return ImportInto{};
    Result<std::vector<PatientRecord>> records = store->records();
    if (!records)
        return records.error();
    const Result<ScaleSet> scales = store->scales();
    if (!scales)
        return scales.error();
    const Result<Panels> panels = store->panels();
    if (!panels)
        return panels.error();
    const Result<Schedule> schedule = store->schedule();
    if (!schedule)
        return schedule.error();
    const Result<Registry> registry = store->registry();
    if (!registry)
        return registry.error();
    return ImportInto{store, std::move(*records), *scales, *panels, *schedule, registry->synthetic};
}

exchange::ImportTarget ImportInto::target(QDate today, Progress progress) const
{
    exchange::ImportTarget target{.today = today,
                                  .synthetic = synthetic,
                                  .scales = scales,
                                  .panels = panels,
                                  .records = records,
                                  .isImage = isJpeg,
                                  .isPlan = isPlan,
                                  .areFilters = areFilters,
                                  .progress = std::move(progress),
                                  .schedule = schedule};
    if (!store)
        return target;
    target.file = [from = store](const PatientId &id) -> Result<PatientFile> {
        auto record = from->record(id);
        if (!record)
            return record.error();
        auto visits = from->visits(id);
        if (!visits)
            return visits.error();
        return PatientFile{std::move(*record), std::move(*visits)};
    };
    target.image = [from = store](const PhotographId &id) { return from->photograph(id); };
    return target;
}

namespace {

/// The same function, asked from another thread and answered in the object's own.
template <class Answer, class Id>
std::function<Answer(const Id &)> inThreadOf(QObject *owner, std::function<Answer(const Id &)> here)
{
    if (!here)
        return here;
    return [owner, here](const Id &id) {
        std::optional<Answer> answer;
        QMetaObject::invokeMethod(
            owner, [&] { answer = here(id); }, Qt::BlockingQueuedConnection);
        return *std::move(answer);
    };
}

Batch batchOf(const exchange::ImportPlan &plan)
{
    Batch batch;
    batch.files = plan.files;
    batch.visits = plan.visits;
    batch.image = [&plan](const PhotographId &id) { return importedImage(plan.photographs.at(id)); };
    return batch;
}

} // namespace

exchange::ImportTarget ImportInto::targetAside(QObject *owner, QDate today, Progress progress) const
{
    exchange::ImportTarget aside = target(today, std::move(progress));
    aside.file = inThreadOf(owner, aside.file);
    aside.image = inThreadOf(owner, aside.image);
    return aside;
}

Result<Done> applyImport(Store &store, const exchange::ImportPlan &plan, const Progress &progress)
{
    Q_ASSERT(plan.isAccepted());
    return store.import(batchOf(plan), progress);
}

namespace {

Registry newRegistryOf(const QString &path, const exchange::ImportPlan &plan)
{
    Registry registry = plan.registry;
    if (registry.name.isEmpty())
        registry.name = QFileInfo(path).completeBaseName();
    return registry;
}

Store::Fill fillOf(const exchange::ImportPlan &plan, const Progress &progress)
{
    Q_ASSERT(plan.isAccepted());
    Batch batch = batchOf(plan);
    if (!plan.registry.id.isEmpty())
        batch.settings = plan.settings;
    return [batch, &progress](Store &store) { return store.import(batch, progress); };
}

} // namespace

Result<Done> importAsNew(const QString &path, const exchange::ImportPlan &plan, const FirstMember &first,
                         const Progress &progress)
{
    return Store::make(path, newRegistryOf(path, plan), first, fillOf(plan, progress));
}

} // namespace malar
