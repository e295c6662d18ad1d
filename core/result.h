#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace malar {

/// Why something outside the program's power did not happen. The kind is what a caller can act on and what
/// ui/words/messages.h words for people; the detail is for the log and never holds patient data.
struct Error {
    enum class Kind {
        NotFound,            // no such file, or no such row any more
        Invalid,             // the input breaks a rule; `place` says where
        DuplicateCode,       // another patient has this study code
        SameDay,             // the patient has another visit on that day
        Contradiction,       // a visit at which there was no adverse event, and one that was told at it
        NoPhotographConsent, // for the day of a photograph that is new, or would get another day or patient
        NoCourse,            // none runs on the day of an infusion
        AfterWithdrawal,     // of consent to the treatment, on the new day of an infusion that was given
        SecondInfusion,      // the course has another one on that day
        Locked,              // another window or program holds the registry
        ReadOnly,            // the registry was opened read-only
        Foreign,             // a file, but not a registry of ours
        Damaged,             // a registry of ours that cannot be read any more
        WrongKey,            // no slot of the registry opens with that name and passphrase, or recovery key
        NewerSchema,         // written by a newer version of the program
        DiskFull,
        Storage,     // the database refused for another reason
        File,        // a file could not be read or written
        NotEmpty,    // a folder that holds something already
        Cancelled,   // because somebody said so
        NotAllowed,  // the role of whoever is signed in has not that right, or they were disabled
        LastManager, // nobody would be left who may manage the registry
        NameTaken,   // somebody else signs in with that name
        NoRecovery,  // sealed before its recovery key was on record: a new one comes first
        Conflict,    // somebody else has saved it since it was read
        Signed,      // a signed visit is only amended, or marked as entered in error, with a reason
        Held,        // another window or another machine has the registry
        NoRight,     // the file, its folder or its disk lets nobody write there, or not this user
        OldSchema,   // of an older version, and it cannot be brought up to date here
        Moved,       // the open registry is no longer at its place
        Replaced,    // something else stands in the open registry's file than was read from it
        Interrupted, // a crash cut a save short, and here it cannot be undone
        Leftover,    // a side file of a former registry lies at the place
        Altered,     // a registry of ours with tables, views or triggers that are not
        NoLocks,     // the file system cannot lock files
        NameTooLong,
        Exists,      // something stands at the place already
        DiskFault,   // the disk, or the share, reported a fault
        Unconfirmed, // written, but the disk did not confirm that it lasts
        Unreachable, // no server answers at the place, or the line to it is cut
        Untrusted    // the certificate of a server is not one that this computer trusts
    };

    Kind kind = Kind::Storage;
    QString detail;
    QString place; // a path, or "row 3, column ery_face"; empty where the kind says it all

    bool operator==(const Error &) const = default;
};

/// A value, or the reason there is none; `E` where a module knows more about it than an Error holds.
template <class T, class E = Error> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

using Done = std::monostate;

} // namespace malar
