#include "app/passphraseline.h"

#include "app/commands.h"
#include "core/files/descriptor.h"

#include <QFile>

#include <csignal>

#include <sys/stat.h>
#include <termios.h>

namespace malar::app {
namespace {

constexpr std::size_t longest = 64 * 1024;

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

/// As passphrases are compared, whichever way a keyboard composed it.
Line lineIn(QByteArray &bytes)
{
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (!QByteArrayView(bytes).isValidUtf8()) {
        wipe(bytes);
        return NoLine::NotText;
    }
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    return keyring::passphraseFrom(text);
}

termios echoing;

/// Whoever ends the program at the question finds the terminal as it was.
void endEchoing(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &echoing);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Silence {
public:
    Silence()
    {
        ::tcgetattr(STDIN_FILENO, &echoing);
        for (std::size_t i = 0; i < std::size(ends); ++i)
            m_before[i] = std::signal(ends[i], endEchoing);
        termios silent = echoing;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &echoing);
        for (std::size_t i = 0; i < std::size(ends); ++i)
            std::signal(ends[i], m_before[i]);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    static constexpr int ends[]{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    void (*m_before[std::size(ends)])(int){};
};

} // namespace

Line lineOf(int descriptor)
{
    QByteArray bytes;
    bytes.reserve(longest); // so that no part of it is left behind where it grows
    for (;;) {
        char next = 0;
        const ssize_t size = ::read(descriptor, &next, 1);
        if (size < 0) {
            wipe(bytes);
            return NoLine::Unreadable;
        }
        if (size == 0 || next == '\n')
            return lineIn(bytes);
        if (std::size_t(bytes.size()) + 1 == longest) {
            wipe(bytes);
            return NoLine::TooLong;
        }
        bytes.append(next);
    }
}

Line lineOfFile(const QString &path)
{
    const files::Descriptor file(QFile::encodeName(path), O_RDONLY);
    struct stat state {};
    if (!file || ::fstat(file.number(), &state) != 0)
        return NoLine::Unreadable;
    if (S_ISREG(state.st_mode) && (state.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return NoLine::ReadByOthers;
    return lineOf(file.number());
}

bool hasTerminal() { return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0; }

Line asked(const QString &question)
{
    const Silence silence;
    ask(question);
    return lineOf(STDIN_FILENO);
}

std::optional<keyring::RecoveryKey> recoveryKeyOf(const keyring::Secret &line)
{
    QString typed = QString::fromUtf8(reinterpret_cast<const char *>(line.bytes().data()),
                                      static_cast<qsizetype>(line.size()));
    auto key = keyring::RecoveryKey::read(typed);
    static_cast<void>(keyring::passphraseFrom(typed)); // wipes it
    return key ? std::optional(*std::move(key)) : std::nullopt;
}

} // namespace malar::app
