#pragma once

#include "core/domain/deed.h"
#include "core/domain/historyentry.h"
#include "core/domain/member.h"
#include "core/domain/merging.h"
#include "core/domain/signature.h"
#include "core/domain/study.h"
#include "core/domain/verdict.h"
#include "core/domain/visitcompany.h"
#include "core/store/chain.h"
#include "core/store/feed.h"
#include "core/store/moment.h"
#include "core/store/opener.h"
#include "core/store/sealed/standing.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace malar {

struct Connection;

/// A visit as it was being typed, kept beside its saved state until it is saved or discarded.
struct ParkedVisit {
    Visit visit;
    QDateTime when;               // UTC
    std::optional<Revision> seen; // what it was typed over; none where that is not known
    bool operator==(const ParkedVisit &) const = default;
};

/// Who has a registry open, as their lock says it. Empty where it does not.
struct Holder {
    QString host;
    QString program;
    QString user;
    QDateTime since;        // UTC
    bool mayBeGone = false; // nobody on this machine: it may be at work elsewhere, or not at all any more
};

using sealed::Standing;

/// How a plain registry becomes a sealed one.
struct Sealing {
    keyring::Credentials again; // the first user's, typed once more: the new file must open with it
    bool keepPlain = false;     // under another name, Store::keptPlain()
    Progress progress;          // false ends it
};

/// The registry: one file, sealed or plain, or one in memory. Every function is one transaction: it happens
/// wholly or not at all. After an error the registry is as it was. Not thread-safe.
class Store {
public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };
    /// Whether opening waits until the pages, sums and rows are proved, or leaves it to beginProof().
    enum class Proof : std::uint8_t { First, Beside };

    using Fill = std::function<Result<Done>(Store &)>;

    /// Makes a new registry and fills it under another name beside its own, which it takes once it is whole
    /// and on the disk. Errors Exists and Leftover where something of that name, or a side file of a former
    /// registry, lies there already; NoRight, DiskFull, NameTooLong and others where nothing can be written.
    static Result<Done> make(const QString &path, const Registry &, const Fill & = {});
    /// The same, sealed.
    static Result<Done> make(const QString &path, const Registry &, const FirstMember &, const Fill & = {});
    /// The same, opened.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Registry &);
    static Result<std::unique_ptr<Store>> create(const QString &path, const QString &name);
    static Result<std::unique_ptr<Store>> create(const QString &path, const Registry &, const FirstMember &);

    /// What stands at a place, without opening it. Errors of the system, where it cannot be read.
    static Result<Standing> standing(const QString &path);
    /// Opens one after proving that it is sound, migrating an older schema after keeping a copy beside it,
    /// and undoing a save that a crash cut short. Opens read-only, and says so by access(), while another
    /// window holds the registry or the file cannot be written. Errors NotFound, Foreign, Damaged, Altered,
    /// NewerSchema, and WrongKey where it is sealed: the file was not touched.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access wanted = Access::ReadWrite,
                                               Proof = Proof::First);
    /// The same for a sealed one. Nothing is kept beside it, as the state before a migration stays in it.
    /// Its pages are authenticated one by one, so that writing waits for no proof. Errors also Foreign for
    /// a plain file, and WrongKey for one that these keys are not of.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Opener &,
                                               Access wanted = Access::ReadWrite, Proof = Proof::First);

    /// As it was after a commit of its sealed file, or of a copy: to be read only, under the path `shownAs`
    /// where that is another one. Errors as of open(); NotFound where the file has no such commit, OldSchema
    /// where its tables were of an older version.
    static Result<std::unique_ptr<Store>> openAsOf(const QString &path, const Opener &, quint64 commit,
                                                   const QString &shownAs = {});

    /// A plain registry sealed: another file, whole, on the disk, opened by the passphrase and compared,
    /// takes its name. At any moment either the plain one stands there or the sealed one. Gives the plain
    /// files that lie beside it still, as those that were kept before a migration. Errors as of open(); Held,
    /// Exists where a plain one that is to be kept has its name taken, WrongKey where `again` is not the
    /// first user's, Cancelled.
    static Result<QStringList> seal(const QString &path, const FirstMember &, const Sealing &);
    /// Where a plain one is kept.
    static QString keptPlain(const QString &path);
    /// Plain registries that lie beside a sealed one: kept, or copied before a migration.
    static QStringList plainBeside(const QString &path);
    /// A plain copy for SQLite, with identities and without what was typed and not saved. Errors as of
    /// make().
    /// It is a row of the history, so that it asks for the right to write.
    Result<Done> unseal(const QString &copy);

    /// Takes away a lock that nobody answers for; the registry is opened again afterwards. Error Held where
    /// somebody does.
    static Result<Done> takeOver(const QString &path);
    /// A registry that lives until the store is destroyed.
    static Result<std::unique_ptr<Store>> inMemory(const Registry &);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const; // empty in memory
    Access access() const;
    bool heldByAnother() const;                  // read-only because another window has it
    std::optional<Holder> holder() const;        // who that is
    std::optional<Error> whyReadOnly() const;    // none where it is not, or was to be
    bool isFile(const QString &otherPath) const; // whether that name leads to the same file
    bool isSealed() const;   // has users, keys and a chained history: a sealed file, or one on a server
    bool isOnServer() const; // then path() is its address, or the file that has it
    int trips() const;       // that were made to the server since
    /// What is kept out of the file while it is closed, readable for this user once they opened it again.
    /// Empty of a plain registry.
    QByteArray sealAside(const QByteArray &) const;
    /// Nothing where it was not sealed so.
    std::optional<QByteArray> unsealAside(const QByteArray &) const;
    std::optional<Opener> opener() const; // what a sealed one was opened with
    std::optional<Moment> asOf() const;   // that it is shown as it was at; none of one of today
    /// Whether nothing in the file says that its last saves are not missing: both marks of it are gone.
    bool mayLackItsEnd() const;
    /// Whether a sealed file holds so much that is no more, or a photograph that was removed, that tidy() is
    /// due before it is closed.
    bool isTidyingDue() const;
    /// Writes it anew without what is no more. Errors as of save(), and Cancelled: as it was.
    Result<Done> tidy(const Progress & = {});
    /// Another number whenever somebody else has changed the registry.
    Result<int> otherChanges() const;
    /// Begins what Proof::Beside has left to do, in a thread of its own.
    void beginProof() const;
    /// Whether proved() answers at once: the proof is over, or the registry is small.
    bool isProofAtHand() const;
    /// Waits for the end of the proof, or proves it. Nothing can be written before it has passed. Error
    /// Damaged.
    Result<Done> proved() const;
    /// Begins it once more, of the file as it is now. Errors Altered, Moved, Replaced.
    Result<Done> proveAgain() const;

    /// Who has opened it: null in a plain registry and by the recovery key, where whoever is logged in to the
    /// operating system is an administrator.
    MemberId member() const;
    QString userName() const; // as the history has it
    Role role() const;
    bool may(Right right) const { return malar::may(role(), right); }
    /// False for an analyst, and where a view could not be written down: records come without identity then,
    /// and those that are saved keep theirs.
    bool seesIdentities() const;
    Result<std::vector<Member>> members() const; // by full name, with those who were removed
    /// These write a sealed file anew, which takes as long as it is large. Errors NotAllowed, Cancelled,
    /// Invalid, place "user" or "passphrase"; NameTaken, LastManager; NoRecovery where the recovery key is
    /// not on record, and a new one comes first.
    Result<Done> addMember(const keyring::Login &, const QString &fullName, Role, const Progress & = {});
    /// Full name, role, and whether they are let in; not one's own role.
    Result<Done> change(const Member &, const Progress & = {});
    /// What is written from now on is under another data key. Without a new recovery key the one that they
    /// may know still opens it.
    Result<Done> removeMember(const MemberId &, const std::optional<keyring::RecoveryKey> &,
                              const Progress & = {});
    /// Whether the former passphrase may be known: then under another data key, which asks for Manage.
    enum class Known : std::uint8_t { ToNobodyElse, ToOthers };
    /// One's own. Error WrongKey where `now` is not. The same one again, to nobody else, is made slow as new
    /// ones are: so Argon2id is raised.
    Result<Done> changePassphrase(const keyring::Secret &now, const keyring::Secret &then, Known,
                                  const Progress & = {});
    /// Of somebody who has forgotten theirs, or was removed; their keys are new.
    Result<Done> resetPassphrase(const MemberId &, const keyring::Secret &, const Progress & = {});
    Result<bool> knowsRecoveryKey() const;
    Result<Done> renewRecoveryKey(const keyring::RecoveryKey &, const Progress & = {});

    /// A row of the history for what changes nothing: somebody has looked, printed, taken something out.
    Result<Done> note(const Deed &);
    Result<Head> head() const;
    /// As it was when that row was the last; sequence 0 where there is no such row.
    Result<Head> head(int sequence) const;
    Result<Revision> revision() const;
    /// What was saved since: the truth behind a hint, and behind a look every second.
    Result<Changes> changesSince(Revision) const;
    /// Calls back, from the event loop, soon after somebody has saved on the same server. A hint: it may be
    /// lost, or come twice. Nothing of a file.
    Result<Done> onHint(std::function<void()>);
    /// The first row of the history that is not as it was written; nothing where it is whole.
    Result<std::optional<int>> brokenRow() const;

    Result<Registry> registry() const;
    Result<Done> rename(const QString &name);

    Result<std::vector<PatientRecord>> records() const; // all, by code; those entered in error included
    Result<PatientRecord> record(const PatientId &) const;
    Result<std::vector<Visit>> visits(const PatientId &) const; // by date, every state
    Result<Study> study() const;                                // everything but history and images
    Result<Visit> visit(const VisitId &) const;
    Result<QStringList> assessors() const; // those used before, the latest first
    Result<QStringList> centres() const;   // by name

    /// Writes the record but neither its visits nor its photographs: patient, consents, courses, treatments,
    /// adverse events, biomarkers and, where it has one, the identity. Errors DuplicateCode, Invalid.
    /// An event that is new or was told on another day goes with the visit of its day. Contradiction where it
    /// was told at a visit that says there was none.
    /// Each save that says what it has `seen` is refused where somebody has saved the same since: Conflict.
    Result<Done> save(const PatientRecord &, const QString &reason = {}, std::optional<Revision> seen = {});
    /// The same, and these visits of the patient, which did not say so, now say that there were adverse
    /// events: one that counts is amended. What was typed into them and not saved stays parked.
    Result<Done> save(const PatientRecord &, std::span<const VisitId> answeredSome, const QString &reason,
                      std::optional<Revision> seen = {});
    /// Writes the visit in the state it carries and drops its parked copy. A changed date or patient is a
    /// move, and the history says so; what was told and recorded at it goes along, but for infusions that
    /// cannot be on that day. Errors SameDay, Invalid, Contradiction, and those of move().
    /// Signed where a signed one is neither amended nor marked as entered in error, or without a reason.
    Result<Done> save(const Visit &, const QString &reason = {}, std::optional<Revision> seen = {});
    /// The visit under another day or patient, with what is to go along; the rest stays and is of no visit.
    /// Errors SameDay, Invalid, Contradiction, NoPhotographConsent, NoCourse, SecondInfusion.
    Result<Done> move(const Visit &, const VisitCompany &along, const QString &reason,
                      std::optional<Revision> seen = {});
    /// A visit that was entered in error is again what it was before. Errors as of save().
    Result<Done> takeBack(const VisitId &, const QString &reason);
    /// All or none; history says "import". Error Cancelled.
    Result<Done> import(std::span<const PatientFile>);
    Result<Done> import(const Batch &, const Progress & = {});

    /// Writes what is sent into a sealed file that one passphrase opens, and that is only read: no history,
    /// users, identities or drafts. Errors as of make(), and Cancelled.
    static Result<Done> deliver(const QString &path, const Outgoing &, const FirstMember &,
                                const Progress & = {});
    /// Who has sent a delivery that was opened; none of any other registry.
    Result<std::optional<Sender>> sender() const;
    /// What a source sent last, and which state of its history that was.
    Result<Base> delivered(const QString &source) const;
    Result<int> deliveredHead(const QString &source) const;
    /// Whether something was taken from the registry, of whichever centre.
    Result<bool> knowsSource(const QString &registry) const;
    /// Since when another copy of this registry is one of its own. Errors as of reading it.
    Result<Branching> branching(const Store &other) const;
    /// The patients as they were, without identities.
    Result<std::vector<PatientFile>> filesAt(Revision) const;
    /// All or none; each row of the history says "merge". Error Conflict where one of them was saved since it
    /// was planned, Cancelled, and as of save().
    Result<Done> merge(const Merging &, const Progress & = {});

    /// Of a patient that is there; the record has it afterwards. Error Invalid for an image that is empty or
    /// larger than largestPhotograph, and for a visit that is not the patient's; NoPhotographConsent unless
    /// it may be shown by the consents of its day.
    Result<Done> add(const PatientId &, const Photograph &, const PhotographImage &);
    /// Day, region, visit and note. Errors Invalid, and NoPhotographConsent of a day that is new.
    Result<Done> save(const Photograph &, const QString &reason = {});
    /// With its image, for ever; the history keeps that it was there. A sealed file is tidied at once where
    /// it is small; else isTidyingDue().
    Result<Done> remove(const PhotographId &, const QString &reason);
    Result<QByteArray> photograph(const PhotographId &) const;                      // JPEG
    Result<std::map<PhotographId, QByteArray>> thumbnails(const PatientId &) const; // JPEG

    /// Keeps the visit as it is being typed by whoever has opened the registry, and what it is typed over.
    Result<Done> park(const Visit &, std::optional<Revision> seen = {});
    Result<std::vector<ParkedVisit>> parked() const;
    Result<Done> discardParked(const VisitId &);
    /// What was typed is not saved over what somebody else has saved: it is dropped, and a row of the history
    /// keeps it beside what the registry holds. Error NotFound.
    Result<Done> giveUp(const Visit &typed);
    /// A visit that cannot be kept in the registry, as bytes for a file that nobody reads without its keys.
    /// It asks nothing of the file. Errors NotFound where the registry has no keys, Foreign where they are
    /// not of these keys.
    Result<QByteArray> sealedDraft(const ParkedVisit &) const;
    Result<ParkedVisit> draftIn(const QByteArray &) const;

    Result<std::vector<HistoryEntry>> history(const PatientId &) const; // the latest first
    Result<std::vector<HistoryEntry>> history(const VisitId &) const;
    /// Of the whole registry, the latest first; without values, but for those of members and deeds.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter &) const;
    /// One row with its values. Error NotFound.
    Result<HistoryEntry> historyRow(int sequence) const;
    Result<QStringList> historyNames() const; // who stands in it

    /// Signs a visit that counts as it stands, by whoever has opened the registry and has given the
    /// passphrase once more; in memory nobody is asked for one. Errors WrongKey where the keys are
    /// another's, NotFound, Invalid for a visit that does not count or that they have signed so already.
    Result<Done> sign(const VisitId &, Meaning, const std::optional<Opener> &again);
    Result<std::vector<Signature>> signatures(const VisitId &) const; // the latest first

    /// Whether pages, tables, history and signatures are as this program has written them, and all that is
    /// there is what the history says. Reads by a connection of its own, also while another window writes.
    /// Errors as of open(), OldSchema, Cancelled.
    static Result<Verdict> verify(const QString &path, const std::optional<Opener> &, const Progress & = {});
    /// The same of this one, to be called in any thread; in memory in its own.
    std::function<Result<Verdict>(const Progress &)> verification() const;
    Result<Verdict> verify() const { return verification()({}); }

    Result<Schedule> schedule() const; // the defaults until one was saved
    Result<Done> save(const Schedule &);
    Result<ScaleSet> scales() const; // asked beside the CLASI; none until some were saved
    Result<Done> save(const ScaleSet &);

    Result<Centres> knownCentres() const; // with their code prefixes; none until some were saved
    /// Patients of a renamed centre, or of one that they spell otherwise, are changed with the list.
    Result<Done> save(const Centres &, std::span<const CentreRename> = {});
    Result<Panels> panels() const; // of biomarkers; the NK panel until some were saved
    Result<Done> save(const Panels &);

    /// Settings that belong to the registry, as JSON by key, such as the analysis plan. Empty where none was
    /// saved.
    Result<QJsonObject> setting(const QString &key) const;
    Result<Done> saveSetting(const QString &key, const QJsonObject &);

private:
    using Begin = std::function<std::unique_ptr<Connection>(const QString &path)>;
    static Result<Done> makeBy(const Begin &, const QString &path, const Registry &, const Fill &);
    static Result<std::unique_ptr<Store>> openOnServer(const QString &place, const Opener &, Access);
    explicit Store(std::unique_ptr<Connection>);
    std::unique_ptr<Connection> m_connection;
};

} // namespace malar
