#pragma once

#include "core/store/sealed/format.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace malar::keyring {

using sealed::Block;
using sealed::Bytes;

/// Bytes that nobody else is to see: in memory that is neither swapped nor in a core image, and that is wiped
/// in the end.
class Secret {
public:
    /// Zeros.
    explicit Secret(std::size_t size = 0);
    static Secret random(std::size_t size);
    /// Wipe them afterwards.
    static Secret copyOf(Bytes);
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&) noexcept = default;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Bytes bytes() const { return {m_bytes.get(), m_size}; }
    std::span<std::byte> bytes() { return {m_bytes.get(), m_size}; }

    /// In a time that tells nothing of where they differ.
    bool operator==(const Secret &) const;

private:
    struct Wipe {
        void operator()(std::byte *) const;
    };
    std::unique_ptr<std::byte, Wipe> m_bytes;
    std::size_t m_size = 0;
};

/// What was outside a Secret for a moment.
void wipe(QByteArray &);

/// As it is typed, whichever way a keyboard composes its letters: UTF-8 of NFC (Unicode annex 15). Nothing
/// stays in the text, nor, where nobody else holds it, in its memory.
Secret passphraseFrom(QString &typed);

} // namespace malar::keyring
