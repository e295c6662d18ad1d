#pragma once

#include "core/store/sealed/format.h"

#include <sodium.h>

/// Bytes as libsodium takes them.
namespace malar::sealed {

inline const unsigned char *raw(Bytes bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
inline unsigned char *place(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Before any other call of it; harmless where it was called before.
inline void beginSodium()
{
    if (sodium_init() < 0)
        qFatal("the system has no random numbers");
}

} // namespace malar::sealed
