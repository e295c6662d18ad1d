#pragma once

#include "ui/session/deeds.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace malar {

/// The hub between the pages and the registry: owns the store, keeps every patient's record at hand, saves,
/// and tells the pages what changed. Knows today's date, which can be set for tests and for the training
/// cohort.
class Session : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // local time

    Session(std::unique_ptr<Store> store, Clock now, QObject *parent = nullptr);
    ~Session() override;

    /// Why the registry could not be read when the session began; it then has no records and must not be
    /// shown.
    const std::optional<Error> &failure() const { return m_failure; }

    const Store &store() const { return *m_store; }
    const Registry &registry() const { return m_registry; }
    /// Since when the server does not answer; none where it does, and of a file.
    const std::optional<QDateTime> &unreachableSince() const { return m_unreachableSince; }
    bool isReadOnly() const { return m_store->access() == Store::Access::ReadOnly; }
    QDateTime now() const { return m_now(); }
    QDate today() const { return m_now().date(); }
    const Schedule &schedule() const { return m_schedule; }
    const ScaleSet &scales() const { return m_scales; }  // asked beside the CLASI
    const Centres &centres() const { return m_centres; } // that the registry belongs to, in their order
    const Panels &panels() const { return m_panels; }    // of biomarkers

    /// All patients by code, those entered in error included; valid until the next change.
    const std::vector<PatientRecord> &records() const { return m_records; }
    /// Null where there is no such patient.
    const PatientRecord *record(const PatientId &) const;

    /// The state of the registry in which its record was read: what a form begins on. None where that could
    /// not be read.
    std::optional<Revision> seen(const PatientId &) const;
    /// The same of what is read from the store next.
    std::optional<Revision> seen() const;
    /// Reads again what somebody else has saved.
    Result<Done> reread(const PatientId &id) { return refresh(id); }

    // Each saves durably, then announces. On an error nothing has changed and the caller shows
    // message(error). What somebody has saved since it was `seen` is not overwritten: Conflict. A record is
    // as it was read where that is not said, and is then read again; a visit is not asked for then.
    Result<Done> save(const PatientRecord &, const QString &reason = {}, std::optional<Revision> seen = {});
    Result<Done> save(const PatientRecord &, std::span<const VisitId> answeredSome, const QString &reason,
                      std::optional<Revision> seen = {});
    Result<Done> save(const Visit &, const QString &reason = {}, std::optional<Revision> seen = {});
    Result<Done> move(const Visit &, const VisitCompany &along, const QString &reason,
                      std::optional<Revision> seen = {});
    /// `again`: the passphrase, given once more; none in memory.
    Result<Done> sign(const Visit &, Meaning, const std::optional<Opener> &again);
    /// How often somebody has failed to give it, since it last was given.
    int failedSignings() const { return m_failedSignings; }
    void noteFailedSigning(const Visit &); // also in the history
    /// What was typed is not saved over what somebody else has saved; the history keeps it.
    Result<Done> giveUp(const Visit &typed);
    Result<Done> takeBack(const PatientId &, const VisitId &, const QString &reason);
    Result<Done> save(const Schedule &);
    Result<Done> save(const ScaleSet &);
    Result<Done> save(const Centres &, std::span<const CentreRename> = {}); // as Store::save
    Result<Done> save(const Panels &);
    Result<Done> add(const PatientId &, const Photograph &, const PhotographImage &);
    Result<Done> save(const PatientId &, const Photograph &, const QString &reason = {});
    Result<Done> remove(const PatientId &, const PhotographId &, const QString &reason);
    /// A change of many patients at once, such as an import, in one transaction of the store. All is read
    /// again afterwards.
    Result<Done> changeMany(const std::function<Result<Done>(Store &)> &);
    Result<Done> rename(const QString &registryName);
    /// A copy that anybody can read.
    Result<Done> unseal(const QString &copy) { return m_store->unseal(copy); }
    /// The file without what is no more, where that is due.
    Result<Done> tidy(const Progress &progress) { return m_store->tidy(progress); }
    Result<Done> park(const Visit &, std::optional<Revision> seen = {});
    Result<Done> discardParked(const VisitId &);
    Result<Done> saveSetting(const QString &key, const QJsonObject &);

    /// Lets something go out of the registry: written down where that is done, see deeds.h.
    template <class Write> auto takeOut(Output what, const deeds::Extent &extent, const Write &write)
    {
        return malar::takeOut(noteOutput(), deeds::output(what, extent), write);
    }
    NoteOutput noteOutput();
    /// Before it is shown who a patient is, or who all are, in a list: once as long as the registry is open.
    /// What cannot be written down must not be shown.
    Result<Done> noteView(const std::optional<PatientId> &);

    /// Who assesses today, in this window: whoever did so last; empty where somebody said that nobody is
    /// named, and nothing where it was not asked yet.
    std::optional<QString> assessor() const;
    void remember(const QString &assessor);

signals:
    void patientChanged(const malar::PatientId &); // record or visits; also after a new one
    void recordsChanged();                         // many at once: all were read again
    void scheduleChanged();
    void scalesChanged();
    void centresChanged();
    void panelsChanged();
    void registryChanged(); // its name, or a setting
    void parkedChanged();
    void reachChanged(); // the server has ceased to answer, or does again

private:
    void takeRecords(std::vector<PatientRecord>, std::optional<Revision> at);
    Result<Done> load();
    Result<Done> refresh(const PatientId &);
    Result<Done> readRecords();
    Result<Done> stored(const Visit &, const Result<Done> &); // read again, whoever had the visit before
    Result<Done> stored(const PatientId &, const Result<Done> &, bool wasAsRead);
    void announceAll();
    void followOthers();
    void followServer();
    void look();
    void take(const Changes &);

    std::unique_ptr<Store> m_store;
    Clock m_now;
    Registry m_registry;
    Schedule m_schedule;
    ScaleSet m_scales;
    Centres m_centres;
    Panels m_panels;
    std::vector<PatientRecord> m_records;
    std::optional<Revision> m_readAt; // all of them, but for these
    std::map<PatientId, Revision> m_readAgainAt;
    Revision m_looked; // up to which what others have saved on the server was taken in
    std::optional<QDateTime> m_unreachableSince;
    int m_failedSignings = 0;
    std::optional<Error> m_failure;
    std::optional<std::pair<QDate, QString>> m_assessor; // with the day
    std::set<QString> m_viewed;                          // ids; empty for the list
};

} // namespace malar
