#include "tests/support/cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <memory>

#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

/// Where Debian keeps what is not on the path; the newest of them.
QString binary(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.prepend(versions.filePath(version + u"/bin"_s));
    QString found = QStandardPaths::findExecutable(name, folders);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(name);
    if (found.isEmpty())
        qFatal("PostgreSQL's %s is not on this machine: install the package postgresql-15, as tests/run does",
               qPrintable(name));
    return found;
}

/// A server refuses root.
const passwd *unprivileged()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

/// What is put before a command, so that it runs as somebody who is not root.
QStringList asUnprivileged()
{
    const passwd *user = unprivileged();
    return user ? QStringList{u"--reuid=%1"_s.arg(user->pw_uid), u"--regid=%1"_s.arg(user->pw_gid),
                              u"--clear-groups"_s}
                : QStringList{};
}

QByteArray mustRun(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QByteArray said = process.readAll();
    if (!isDone)
        qFatal("%s failed: %s", qPrintable(program), said.constData());
    return said;
}

void giveTo(const QString &path, const passwd *user)
{
    if (user)
        mustRun(u"chown"_s, {u"-R"_s, u"%1:%2"_s.arg(user->pw_uid).arg(user->pw_gid), path});
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A cluster that was never started, with its database: to make one takes ten times as long as to copy it.
/// Two tests that make it at once have the same one in the end.
QString templateCluster()
{
    const QString path = QStringLiteral(MALAR_TEST_CLUSTER);
    if (QFile::exists(path))
        return path;
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    giveTo(folder.path(), unprivileged());
    mustRun(u"setpriv"_s,
            asUnprivileged() + QStringList{binary(u"initdb"_s), u"-D"_s, data, u"-U"_s, u"postgres"_s,
                                           u"--auth=trust"_s, u"--no-sync"_s, u"--no-locale"_s, u"-E"_s,
                                           u"UTF8"_s, u"--wal-segsize=1"_s});
    put(data + u"/pg_hba.conf"_s, "local all postgres trust\n"
                                  "local all all scram-sha-256\n"
                                  "hostssl all all localhost scram-sha-256\n"
                                  "hostnossl all all localhost scram-sha-256\n");
    mustRun(u"setpriv"_s,
            asUnprivileged() +
                QStringList{binary(u"postgres"_s), u"--single"_s, u"-D"_s, data, u"-F"_s, u"postgres"_s},
            "CREATE DATABASE malar TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'es'\n");

    const QTemporaryDir beside(path + u"-XXXXXX"_s);
    mustRun(u"cp"_s, {u"-a"_s, data, beside.filePath(u"data"_s)});
    QDir().rename(beside.filePath(u"data"_s), path);
    return path;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0)
        qFatal("no port is free");
    ::close(socket);
    return ntohs(address.sin_port);
}

std::unique_ptr<Cluster> &only()
{
    static std::unique_ptr<Cluster> cluster;
    return cluster;
}

} // namespace

Cluster &Cluster::here()
{
    if (!only()) {
        only().reset(new Cluster);
        qAddPostRoutine([] { only().reset(); });
    }
    return *only();
}

Cluster::Cluster()
{
    mustRun(u"cp"_s, {u"-a"_s, templateCluster(), data()});
    giveTo(m_folder.path(), unprivileged());
    launch({});
}

Cluster::~Cluster() { stop(); }

QString Cluster::freshSchema() { return u"malar_%1"_s.arg(++m_schemas); }

QString Cluster::answer(const QString &sql) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(binary(u"psql"_s), {u"-h"_s, socketFolder(), u"-p"_s, QString::number(m_port), u"-U"_s,
                                   superuser(), u"-d"_s, database(), u"-XAtqc"_s, sql});
    psql.waitForFinished(60'000);
    return QString::fromUtf8(psql.readAll()).trimmed();
}

/// Dies with this process: SIGQUIT is the quick end that leaves no shared memory behind.
void Cluster::launch(const QStringList &options)
{
    m_options = options;
    const QStringList common{
        u"-D"_s, data(),  u"-F"_s, u"-k"_s,  socketFolder(), u"-p"_s, QString::number(m_port),
        u"-N"_s, u"40"_s, u"-B"_s, u"16MB"_s};
    const QStringList local{u"-c"_s, u"listen_addresses="_s};
    m_server.setWorkingDirectory(u"/"_s);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    const QStringList all = QStringList{u"--pdeathsig"_s, u"QUIT"_s} + asUnprivileged() +
                            QStringList{binary(u"postgres"_s)} + common +
                            (options.isEmpty() ? local : options);

    QElapsedTimer since;
    since.start();
    while (!isReady()) { // also where the children of one that was killed are not gone yet
        if (m_server.state() == QProcess::NotRunning)
            m_server.start(u"setpriv"_s, all);
        m_server.waitForFinished(5);
        if (since.hasExpired(30'000)) {
            QFile log(m_folder.filePath(u"log"_s));
            const bool isOpen = log.open(QIODevice::ReadOnly);
            qFatal("PostgreSQL does not start: %s", isOpen ? log.readAll().constData() : "");
        }
    }
}

/// https://www.postgresql.org/docs/15/storage-file-layout.html: postmaster.pid; its state is the last line.
bool Cluster::isReady() const
{
    QFile file(data() + u"/postmaster.pid"_s);
    if (m_server.state() != QProcess::Running || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll().trimmed();
    return text.startsWith(QByteArray::number(m_server.processId()) + '\n') && text.endsWith("\nready");
}

void Cluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(30'000);
}

void Cluster::start()
{
    if (m_server.state() == QProcess::NotRunning)
        launch(m_options);
}

void Cluster::kill9()
{
    m_server.kill();
    m_server.waitForFinished(30'000);
}

void Cluster::listen(const QString &certificate, const QString &key)
{
    stop();
    m_port = freePort();
    QStringList options{u"-c"_s, u"listen_addresses=localhost"_s};
    if (!certificate.isEmpty()) {
        const QString ours = m_folder.filePath(u"server"_s);
        mustRun(u"install"_s, {u"-m"_s, u"0600"_s, certificate, ours + u".crt"_s});
        mustRun(u"install"_s, {u"-m"_s, u"0600"_s, key, ours + u".key"_s});
        giveTo(ours + u".crt"_s, unprivileged());
        giveTo(ours + u".key"_s, unprivileged());
        options += {u"-c"_s, u"ssl=on"_s,
                    u"-c"_s, u"ssl_cert_file="_s + ours + u".crt"_s,
                    u"-c"_s, u"ssl_key_file="_s + ours + u".key"_s};
    }
    launch(options);
}

} // namespace malar::test
