#include "tests/app/desk.h"

#include "ui/session/settings.h"

#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

constexpr int patienceMs = 60'000; // for a machine that has other things to do

/// Ends with the test, however that ends.
void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

} // namespace

Desk::Desk()
{
    // The server chooses a display that is free and prints its number.
    start(m_server, u"Xvfb"_s,
          {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s,
           u"-noreset"_s});
    QByteArray said;
    while (!said.endsWith('\n') && m_server.waitForReadyRead(patienceMs))
        said += m_server.readAllStandardOutput();
    if (said.endsWith('\n'))
        m_display = u':' + QString::fromLatin1(said.trimmed());
}

Desk::~Desk()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QProcessEnvironment Desk::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"DISPLAY"_s, m_display);
    all.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const QString &name :
         {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        all.insert(name, m_home.path());
    all.remove(u"WAYLAND_DISPLAY"_s);
    return all;
}

std::optional<QByteArray> Desk::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

Sitting::Sitting(const Desk &desk, const QString &registry, const QString &title) : m_desk(desk)
{
    m_program.setProcessEnvironment(desk.environment());
    Settings(desk.environment().value(u"XDG_CONFIG_HOME"_s) + u"/malar/malar.conf"_s).leavePlain(registry);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start(m_program, QStringLiteral(MALAR_BINARY), {u"--lang"_s, u"en"_s, registry});
    m_hasWindow = m_program.waitForStarted() && waitForWindow(title);
}

bool Sitting::waitForWindow(const QString &title)
{
    return QTest::qWaitFor([this, &title] { return takeKeyboard(title); }, patienceMs);
}

/// Without a window manager nobody else gives it away. A window that has only just come may not take it yet.
bool Sitting::takeKeyboard(const QString &title) const
{
    const QString id = QString::number(m_program.processId());
    const auto seen = m_desk.xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, id});
    if (!seen || seen->trimmed().isEmpty())
        return false;
    const QString top = QString::fromLatin1(seen->trimmed().split('\n').last());
    const auto name = m_desk.xdotool({u"getwindowname"_s, top});
    if (!name || QString::fromUtf8(name->trimmed()) != title || !m_desk.xdotool({u"windowfocus"_s, top}))
        return false;
    const auto focused = m_desk.xdotool({u"getwindowfocus"_s, u"-f"_s});
    return focused && QString::fromLatin1(focused->trimmed()) == top;
}

void Sitting::kill()
{
    m_program.kill();
    m_program.waitForFinished(patienceMs);
}

} // namespace malar::test
