#include "ui/session/session.h"

#include "core/domain/onelinetext.h"

#include <QTimer>

#include <algorithm>

namespace malar {
namespace {

constexpr std::chrono::seconds betweenLooks(2);
constexpr std::chrono::seconds betweenLooksAtServer(1);
constexpr std::chrono::seconds betweenTries(10); // each may take as long as libpq waits for an answer

} // namespace

Session::Session(std::unique_ptr<Store> store, Clock now, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_now(std::move(now))
{
    const Result<Done> loaded = load();
    if (!loaded)
        m_failure = loaded.error();
    else if (m_store->isOnServer())
        followServer();
    else if (isReadOnly())
        followOthers();
}

Session::~Session() = default;

/// Who only reads sees what others save.
void Session::followOthers()
{
    auto *beat = new QTimer(this);
    const Result<int> now = m_store->otherChanges();
    connect(beat, &QTimer::timeout, this, [this, seen = now ? *now : 0]() mutable {
        const Result<int> changes = m_store->otherChanges();
        if (!changes || *changes == seen || !load())
            return;
        seen = *changes;
        announceAll();
        emit parkedChanged();
    });
    beat->start(betweenLooks);
}

/// What others save there is looked for every second, and sooner where the server tells.
void Session::followServer()
{
    m_looked = m_readAt.value_or(Revision());
    auto *beat = new QTimer(this);
    connect(beat, &QTimer::timeout, this, &Session::look);
    connect(this, &Session::reachChanged, beat,
            [this, beat] { beat->setInterval(m_unreachableSince ? betweenTries : betweenLooksAtServer); });
    beat->start(betweenLooksAtServer);
    static_cast<void>(m_store->onHint([this] { QTimer::singleShot(0, this, &Session::look); }));
}

void Session::look()
{
    const Result<Changes> changes = m_store->changesSince(m_looked);
    const bool isCut = !changes && changes.error().kind == Error::Kind::Unreachable;
    if (isCut != m_unreachableSince.has_value()) {
        m_unreachableSince = isCut ? std::optional(now()) : std::nullopt;
        emit reachChanged();
    }
    if (changes)
        take(*changes);
}

void Session::take(const Changes &changes)
{
    constexpr std::size_t many = 20; // an import: reading all is quicker than one by one
    if (changes.others || changes.patients.size() > many) {
        if (!load())
            return; // looked for again
        announceAll();
    }
    for (const auto &[patient, last] : changes.patients)
        if (const auto known = seen(patient); !known || known->sequence < last.sequence)
            if (!refresh(patient))
                return;
    m_looked = changes.now;
}

std::optional<Revision> Session::seen() const
{
    const Result<Revision> now = m_store->revision();
    return now ? std::optional(*now) : std::nullopt;
}

std::optional<Revision> Session::seen(const PatientId &id) const
{
    const auto again = m_readAgainAt.find(id);
    return again == m_readAgainAt.end() ? m_readAt : again->second;
}

/// `at`: before they were read, so that what somebody saved meanwhile was not seen.
void Session::takeRecords(std::vector<PatientRecord> records, std::optional<Revision> at)
{
    m_records = std::move(records);
    m_readAt = at;
    m_readAgainAt.clear();
}

Result<Done> Session::load()
{
    const std::optional<Revision> now = seen();
    Result<Registry> registry = m_store->registry();
    if (!registry)
        return registry.error();
    Result<Schedule> schedule = m_store->schedule();
    if (!schedule)
        return schedule.error();
    Result<ScaleSet> scales = m_store->scales();
    if (!scales)
        return scales.error();
    Result<Centres> centres = m_store->knownCentres();
    if (!centres)
        return centres.error();
    Result<Panels> panels = m_store->panels();
    if (!panels)
        return panels.error();
    Result<std::vector<PatientRecord>> records = m_store->records();
    if (!records)
        return records.error();
    m_registry = *std::move(registry);
    m_schedule = *std::move(schedule);
    m_scales = *std::move(scales);
    m_centres = *std::move(centres);
    m_panels = *std::move(panels);
    takeRecords(*std::move(records), now);
    return Done{};
}

const PatientRecord *Session::record(const PatientId &id) const
{
    const auto found = std::ranges::find(m_records, id, [](const PatientRecord &r) { return r.patient.id; });
    return found == m_records.end() ? nullptr : &*found;
}

Result<Done> Session::refresh(const PatientId &id)
{
    const std::optional<Revision> now = seen();
    Result<PatientRecord> fresh = m_store->record(id);
    if (!fresh)
        return fresh.error();
    std::erase_if(m_records, [&id](const PatientRecord &r) { return r.patient.id == id; });
    // The store's order: by code, without regard to case, as codes are unique.
    const auto place = std::ranges::find_if(m_records, [&fresh](const PatientRecord &r) {
        return r.patient.code.compare(fresh->patient.code, Qt::CaseInsensitive) > 0;
    });
    m_records.insert(place, *std::move(fresh));
    if (now)
        m_readAgainAt.insert_or_assign(id, *now);
    emit patientChanged(id);
    return Done{};
}

Result<Done> Session::save(const PatientRecord &record, const QString &reason, std::optional<Revision> seen)
{
    const PatientId &id = record.patient.id;
    return stored(id, m_store->save(tidied(record), reason, seen ? seen : this->seen(id)), !seen);
}

Result<Done> Session::save(const PatientRecord &record, std::span<const VisitId> answeredSome,
                           const QString &reason, std::optional<Revision> seen)
{
    const PatientId &id = record.patient.id;
    return stored(id, m_store->save(record, answeredSome, reason, seen ? seen : this->seen(id)), !seen);
}

/// What was done to the record as it is shown is done again to what is saved now, not refused for ever.
Result<Done> Session::stored(const PatientId &id, const Result<Done> &saved, bool wasAsRead)
{
    if (saved)
        return refresh(id);
    if (wasAsRead && saved.error().kind == Error::Kind::Conflict)
        static_cast<void>(refresh(id));
    return saved;
}

std::optional<QString> Session::assessor() const
{
    return m_assessor && m_assessor->first == today() ? std::optional(m_assessor->second) : std::nullopt;
}

void Session::remember(const QString &assessor) { m_assessor = {today(), assessor}; }

Result<Done> Session::save(const Schedule &schedule)
{
    const Result<Done> saved = m_store->save(schedule);
    if (!saved)
        return saved;
    m_schedule = schedule;
    emit scheduleChanged();
    return saved;
}

Result<Done> Session::save(const ScaleSet &scales)
{
    const Result<Done> saved = m_store->save(scales);
    if (!saved)
        return saved;
    m_scales = scales;
    emit scalesChanged();
    return saved;
}

Result<Done> Session::save(const Centres &centres, std::span<const CentreRename> renames)
{
    const Result<Done> saved = m_store->save(centres, renames);
    if (!saved)
        return saved;
    m_centres = centres;
    const bool moved = std::ranges::any_of(m_records, [&](const PatientRecord &record) {
        return centreAfter(record.patient.centre, centres, renames) != record.patient.centre;
    });
    const Result<Done> read = moved ? readRecords() : saved;
    emit centresChanged();
    return read;
}

Result<Done> Session::readRecords()
{
    const std::optional<Revision> now = seen();
    Result<std::vector<PatientRecord>> records = m_store->records();
    if (!records)
        return records.error();
    takeRecords(*std::move(records), now);
    emit recordsChanged();
    return Done{};
}

Result<Done> Session::save(const Panels &panels)
{
    const Result<Done> saved = m_store->save(panels);
    if (!saved)
        return saved;
    m_panels = panels;
    emit panelsChanged();
    return saved;
}

Result<Done> Session::add(const PatientId &patient, const Photograph &photograph,
                          const PhotographImage &image)
{
    const Result<Done> added = m_store->add(patient, photograph, image);
    return added ? refresh(patient) : added;
}

Result<Done> Session::save(const PatientId &patient, const Photograph &photograph, const QString &reason)
{
    const Result<Done> saved = m_store->save(photograph, reason);
    return saved ? refresh(patient) : saved;
}

Result<Done> Session::remove(const PatientId &patient, const PhotographId &photograph, const QString &reason)
{
    const Result<Done> removed = m_store->remove(photograph, reason);
    return removed ? refresh(patient) : removed;
}

Result<Done> Session::changeMany(const std::function<Result<Done>(Store &)> &change)
{
    const Result<Done> changed = change(*m_store);
    if (!changed)
        return changed;
    const Result<Done> loaded = load();
    if (loaded)
        announceAll();
    return loaded;
}

void Session::announceAll()
{
    emit recordsChanged();
    emit scheduleChanged();
    emit scalesChanged();
    emit centresChanged();
    emit panelsChanged();
    emit registryChanged();
}

Result<Done> Session::rename(const QString &registryName)
{
    const Result<Done> saved = m_store->rename(registryName);
    if (!saved)
        return saved;
    m_registry.name = registryName;
    emit registryChanged();
    return saved;
}

Result<Done> Session::saveSetting(const QString &key, const QJsonObject &value)
{
    const Result<Done> saved = m_store->saveSetting(key, value);
    if (saved)
        emit registryChanged();
    return saved;
}

NoteOutput Session::noteOutput()
{
    return [this](const Deed &deed) { return malar::noteOutput(*m_store, deed); };
}

Result<Done> Session::noteView(const std::optional<PatientId> &patient)
{
    const QString id = patient ? patient->value : QString();
    if (m_viewed.contains(id))
        return Done{};
    const Result<Done> noted = note(*m_store, deeds::view(patient));
    if (noted)
        m_viewed.insert(id);
    return noted;
}

} // namespace malar
