#pragma once

#include "core/store/sealed/format.h"

#include <QtEndian>

#include <algorithm>
#include <concepts>

/// Numbers and blocks in a run of bytes.
namespace malar::sealed {

/// Writes one after the other. There must be room.
class Writer {
public:
    explicit Writer(std::span<std::byte> into) : m_rest(into) {}
    template <std::unsigned_integral Number> Writer &number(Number value)
    {
        qToLittleEndian(value, m_rest.data());
        m_rest = m_rest.subspan(sizeof value);
        return *this;
    }
    Writer &bytes(Bytes block)
    {
        std::ranges::copy(block, m_rest.begin());
        m_rest = m_rest.subspan(block.size());
        return *this;
    }

private:
    std::span<std::byte> m_rest;
};

/// Reads one after the other. There must be as many.
class Reader {
public:
    explicit Reader(Bytes from) : m_rest(from) {}
    template <std::unsigned_integral Number> Number number()
    {
        const auto value = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.subspan(sizeof value);
        return value;
    }
    template <std::size_t size> Block<size> block()
    {
        Block<size> block;
        std::ranges::copy(m_rest.first(size), block.begin());
        m_rest = m_rest.subspan(size);
        return block;
    }

private:
    Bytes m_rest;
};

} // namespace malar::sealed
