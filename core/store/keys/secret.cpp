#include "core/store/keys/secret.h"

#include "core/store/sealed/raw.h"

#include <algorithm>
#include <new>

namespace malar::keyring {
namespace {

std::byte *allocated(std::size_t size)
{
    sealed::beginSodium();
    void *memory = sodium_malloc(size);
    if (!memory)
        throw std::bad_alloc();
    sodium_memzero(memory, size);
    return static_cast<std::byte *>(memory);
}

/// Memory that others hold too, or that is the program's own, is left alone. What is wiped stays the text's,
/// so that it can be seen to be empty.
template <class Text> void wipe(Text &text)
{
    if (!text.isDetached())
        return text.clear();
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof *text.data());
    text.resize(0);
}

} // namespace

void Secret::Wipe::operator()(std::byte *bytes) const { sodium_free(bytes); }

Secret::Secret(std::size_t size) : m_bytes(allocated(size)), m_size(size) {}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes.get(), size);
    return secret;
}

Secret Secret::copyOf(Bytes bytes)
{
    Secret secret(bytes.size());
    std::ranges::copy(bytes, secret.m_bytes.get());
    return secret;
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0;
}

void wipe(QByteArray &bytes) { wipe<QByteArray>(bytes); }

Secret passphraseFrom(QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    if (composed.constData() == typed.constData())
        typed.clear(); // the same memory
    wipe(typed);
    QByteArray bytes = composed.toUtf8();
    wipe(composed);
    Secret secret = Secret::copyOf(std::as_bytes(std::span(bytes)));
    wipe(bytes);
    return secret;
}

} // namespace malar::keyring
