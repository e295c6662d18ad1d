#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace malar::test {

/// A screen of its own that nobody sees, with a keyboard: an X server without a window manager.
class Desk {
public:
    Desk();
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    bool isReady() const { return !m_display.isEmpty(); }
    /// The environment of whoever sits here.
    QProcessEnvironment environment() const;
    /// What xdotool answered; nothing where it refused.
    std::optional<QByteArray> xdotool(const QStringList &arguments) const;

private:
    QTemporaryDir m_home;
    QProcess m_server;
    QString m_display;
};

/// The program as a user runs it, in a window that has the keyboard.
class Sitting {
public:
    Sitting(const Desk &, const QString &registry, const QString &title);

    bool hasWindow() const { return m_hasWindow; }
    /// Waits until the window of this title, or the dialog, is above all others, and gives it the keyboard.
    bool waitForWindow(const QString &title);
    bool press(const QString &key) const { return m_desk.xdotool({QStringLiteral("key"), key}).has_value(); }
    qint64 process() const { return m_program.processId(); }
    /// As a power cut or the kernel would: nothing is said to the program.
    void kill();

private:
    bool takeKeyboard(const QString &title) const;

    const Desk &m_desk;
    QProcess m_program;
    bool m_hasWindow = false;
};

} // namespace malar::test
