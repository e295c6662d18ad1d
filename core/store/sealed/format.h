#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <QtGlobal>

/// Where what lies in a sealed file. Numbers are little endian.
///
/// A header of 8 KiB, written once but for its two marks; then parts, only ever appended, each at a multiple
/// of 64. Nothing but the first 64 bytes can be told from noise.
///
///     Header     0     8  "MalarSR", major version
///                8     2  minor version                      10   2  flags
///               12     4  size of a page                     16  16  file id
///               32    16  salt of the passphrases
///               48    16  Argon2id passes and MiB in force, the same before
///               64    64  zeros
///              128   128  two marks: nonce 24, seal(sequence 8, zeros 16), tag 16; about: file id
///              256  7680  32 slots of 240
///             7936   192  noise
///             8128    32  BLAKE2b-256 of [0, 128) and [256, 8128)
///             8160    32  the same, keyed
///
///     Part    head       nonce 24, seal(sequence 8, n 4, flags 4, pages of the database 4, zeros 4,
///                        UTC ms 8, tag of the head before 16), tag 16; about: file id, offset of the part
///             directory  seal(n page numbers of 4, ascending), tag 16; about: file id, tag of the head
///             pages      n times seal(4096), tag 16; about: file id, sequence, page number
///             zeros      to a multiple of 64
///
/// A nonce is 16 random bytes, which belong to the part alone, and an index of 8 bytes: 0 the head, 1 the
/// directory, 2 and on the pages. Random and not counted on, because two copies of a file may both go on.
namespace malar::sealed {

using Bytes = std::span<const std::byte>;
template <std::size_t size> using Block = std::array<std::byte, size>;

using FileId = Block<16>;
using Tag = Block<16>;    // of Poly1305
using Digest = Block<32>; // BLAKE2b-256

inline constexpr std::size_t pageSize = 4096;
using Page = Block<pageSize>;

namespace format {

inline constexpr std::size_t tagSize = 16;
inline constexpr std::size_t nonceSize = 24;

inline constexpr std::array magic{'M', 'a', 'l', 'a', 'r', 'S', 'R'};
inline constexpr quint8 majorVersion = 1;
inline constexpr quint16 minorVersion = 0;

inline constexpr std::size_t headerSize = 8192;
inline constexpr std::size_t fixedSize = 128; // in clear
inline constexpr std::size_t markSize = 64;
inline constexpr std::size_t marksAt = 128;
inline constexpr std::size_t markCount = 2;
inline constexpr std::size_t slotsAt = 256;
inline constexpr std::size_t slotSize = 240;
inline constexpr std::size_t slotCount = 32;
inline constexpr std::size_t digestAt = 8128;
inline constexpr std::size_t keyedDigestAt = 8160;

inline constexpr std::size_t headSize = 88;
inline constexpr std::size_t headPlainSize = headSize - nonceSize - tagSize;
inline constexpr std::size_t sealedPageSize = pageSize + tagSize;
inline constexpr quint32 mostPagesInPart = 16384;
inline constexpr quint64 alignment = 64;

inline constexpr quint64 directoryIndex = 1; // of nonces
inline constexpr quint64 firstPageIndex = 2;

constexpr quint64 directorySize(quint32 pages) { return 4 * quint64(pages) + tagSize; }
constexpr quint64 pageAt(quint32 pages, quint32 index)
{
    return headSize + directorySize(pages) + sealedPageSize * quint64(index);
}
/// With what fills it up.
constexpr quint64 partSize(quint32 pages)
{
    return (pageAt(pages, pages) + alignment - 1) / alignment * alignment;
}

} // namespace format
} // namespace malar::sealed
