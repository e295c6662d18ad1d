#pragma once

#include <QByteArray>

#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace malar::files {

/// An open file that is closed at the end. A new one is its owner's only.
class Descriptor {
public:
    Descriptor() = default;
    Descriptor(const QByteArray &name, int how) : m_number(::open(name.constData(), how | O_CLOEXEC, 0600)) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Whole or not at all; errno says why not.
bool append(const Descriptor &, const QByteArray &);

} // namespace malar::files
