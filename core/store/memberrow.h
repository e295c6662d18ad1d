#pragma once

#include "core/domain/member.h"
#include "core/store/keys/unlock.h"
#include "core/store/sql.h"

#include <map>

namespace malar {

/// Where a user's keys are in the header of the file, and what their slot is made anew with.
struct Seating {
    std::size_t slot = 0;
    keyring::PublicKey box{};
};

/// As the history has them, but for their key.
QJsonObject toJson(const Member &);

std::vector<Member> findMembers(sql::Database &); // by full name; those who were removed too
std::optional<Member> findMember(sql::Database &, const MemberId &);
std::map<MemberId, Seating> findSeatings(sql::Database &); // of those who have keys
std::optional<Seating> findRecoverySeating(sql::Database &);

/// As the history has them before the tables know them.
QString shownName(const keyring::Opener &);
/// Whoever has opened the registry, and its tables do not know yet; a row of the history.
Member insertMember(sql::Database &, const keyring::Opener &);
void insertMember(sql::Database &, const Member &, const Seating &, const keyring::PublicKey &sign);
/// Full name, role, whether they are let in and have keys; a row of the history where something changes.
void updateMember(sql::Database &, const Member &before, const Member &after);
/// With keys of their own that are new: what they signed before stays proved by the former ones.
void reseatMember(sql::Database &, const Member &before, const Seating &, const keyring::PublicKey &sign);
void writeRecoverySeating(sql::Database &, const Seating &);
/// Nobody's keys are in this file.
void forgetSeatings(sql::Database &);

} // namespace malar
