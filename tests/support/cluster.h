#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A server to test with: a cluster of PostgreSQL that nobody keeps.
namespace malar::test {

/// Started with the first use in a process, gone with the process; its disk is never waited for. It is
/// reached by a socket: the superuser without a password, everybody else by scram-sha-256.
class Cluster {
public:
    /// The one of this process. Without PostgreSQL on this machine the test ends with a sentence.
    static Cluster &here();
    ~Cluster();

    QString socketFolder() const { return m_folder.path(); }
    int port() const { return m_port; }
    QString superuser() const { return QStringLiteral("postgres"); }
    /// Sorts as Spanish does.
    QString database() const { return QStringLiteral("malar"); }
    /// Another one each time; it is not made.
    QString freshSchema();

    /// What psql prints as the superuser, unaligned; what went wrong with a statement is said as it says it.
    QString answer(const QString &sql) const;

    void stop();
    void start();
    /// As when its machine dies.
    void kill9();
    /// Also at localhost, on a port of its own; with a certificate, and the key that belongs to it, by TLS
    /// only.
    void listen(const QString &certificate = {}, const QString &key = {});

private:
    Cluster();
    void launch(const QStringList &options);
    bool isReady() const;
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    QProcess m_server;
    QStringList m_options;
    int m_port = 5432; // also of the socket, whose folder is this cluster's alone
    int m_schemas = 0;
};

} // namespace malar::test
