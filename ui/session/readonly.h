#pragma once

#include <QString>

namespace malar {

class Store;
struct Holder;

/// Why a registry that was to be written can only be read, and what to do; empty where it is not so.
QString readOnlyReason(const Store &);

/// Whether nobody may answer for the lock that keeps it from being written.
bool canBeTakenOver(const Store &);

/// What taking it over means, for whoever decides it.
QString takeOverWarning(const Holder &);

} // namespace malar
