#pragma once

#include <QFile>

#include <clocale>
#include <cstdio>

#include <sys/mman.h>

/// What libxlsxwriter needs around it.
namespace malar {

/// The library writes numbers as the locale of the C library has them: a decimal comma would spoil the file.
/// For this thread and as long as it lives.
class DecimalPoint {
public:
    DecimalPoint() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~DecimalPoint()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(DecimalPoint)

private:
    locale_t m_plain;
    locale_t m_before;
};

/// What the library prints on standard error about its own files says nothing to people: it goes nowhere.
/// As long as it lives.
class Silence {
public:
    Silence() : m_nowhere(std::fopen("/dev/null", "w")), m_before(stderr)
    {
        if (m_nowhere)
            stderr = m_nowhere;
    }
    ~Silence()
    {
        stderr = m_before;
        if (m_nowhere)
            std::fclose(m_nowhere);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    std::FILE *m_nowhere;
    std::FILE *m_before;
};

/// A file without a name, in memory: the library writes to a path only, and nothing of it may stay behind.
class Unnamed {
public:
    Unnamed()
    {
        m_file.open(::memfd_create("report", MFD_CLOEXEC), QIODevice::ReadWrite, QFile::AutoCloseHandle);
    }

    QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_file.handle()); }
    QByteArray content() { return m_file.seek(0) ? m_file.readAll() : QByteArray(); }

private:
    QFile m_file;
};

} // namespace malar
