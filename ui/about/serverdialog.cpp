#include "ui/about/serverdialog.h"

#include <initializer_list>

namespace malar {
namespace {

/// What is said, and the commands for it, if any.
struct Step {
    const char *words;
    const char *commands = nullptr;
};
struct ServerSection {
    const char *heading;
    std::initializer_list<Step> steps;
};

const ServerSection serverSections[]{
    {QT_TRANSLATE_NOOP("malar::ServerDialog", "What it is for"),
     {{QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "A registry that is a file is written by one computer at a time. On a server of PostgreSQL many "
          "work in it at once, each with a name and a passphrase of their own, as in a file.")},
      {QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "Names, hospital numbers, birth dates and contacts are sealed before they are sent: the server "
          "never has them in clear, nor has its administrator. Study codes, visits, treatments and "
          "photographs are in clear there. The disk of the server and its backups have to be encrypted.")}}},
    {QT_TRANSLATE_NOOP("malar::ServerDialog", "On the server, as root"),
     {{QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "These are the commands for Debian 12. Write the name by which the workstations "
                         "reach the server in place of db.hospital.example."),
       "apt install postgresql-15"},
      {QT_TRANSLATE_NOOP(
           "malar::ServerDialog",
           "The server proves by a certificate that it is the one that you mean. Where your hospital signs "
           "certificates, ask for one; else you sign it yourself. Keep authority.key in a safe place."),
       "cd /etc/postgresql/15/main\n"
       "openssl req -x509 -newkey rsa:3072 -nodes -days 3650 \\\n"
       "  -subj \"/CN=Registry authority\" -keyout authority.key -out authority.crt\n"
       "openssl req -newkey rsa:3072 -nodes -subj \"/CN=db.hospital.example\" \\\n"
       "  -addext \"subjectAltName=DNS:db.hospital.example\" \\\n"
       "  -keyout server.key -out server.csr\n"
       "openssl x509 -req -in server.csr -copy_extensions copy -days 825 \\\n"
       "  -CA authority.crt -CAkey authority.key -CAcreateserial -out server.crt\n"
       "chown postgres: server.key\n"
       "chmod 600 server.key authority.key"},
      {QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "It is reached from the network, by TLS, and no value of a patient gets into its "
                         "log. Leave log_statement as it is."),
       "cat > conf.d/malar.conf <<'END'\n"
       "listen_addresses = '*'\n"
       "ssl = on\n"
       "ssl_cert_file = '/etc/postgresql/15/main/server.crt'\n"
       "ssl_key_file = '/etc/postgresql/15/main/server.key'\n"
       "log_min_error_statement = panic\n"
       "log_parameter_max_length_on_error = 0\n"
       "END"},
      {QT_TRANSLATE_NOOP(
           "malar::ServerDialog",
           "Who may come: the addresses of your workstations, and by TLS only. With clientcert=verify-ca "
           "at the end of the line, a workstation needs a certificate, too."),
       "echo \"hostssl malar all 10.0.0.0/8 scram-sha-256\" >> pg_hba.conf\n"
       "pg_ctlcluster 15 main restart"},
      {QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "A database, and a role that makes registries in it. It is asked for a password, "
                         "which you need once more below."),
       "runuser -u postgres -- createdb --template=template0 --encoding=UTF8 malar\n"
       "runuser -u postgres -- createuser --createrole --pwprompt dba\n"
       "runuser -u postgres -- psql -c \"GRANT CREATE ON DATABASE malar TO dba\""}}},
    {QT_TRANSLATE_NOOP("malar::ServerDialog", "On the workstation of the first user"),
     {{QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "Put authority.crt into a folder, and the password of the role into a file that "
                         "only you can read. Remove that file when the registry is made."),
       "cd ~/registry\n"
       "umask 077\n"
       "echo \"db.hospital.example:5432:malar:dba:PASSWORD\" > ~/.pgpass"},
      {QT_TRANSLATE_NOOP(
           "malar::ServerDialog",
           "The first user becomes its administrator and is asked for a passphrase. Print the recovery key, "
           "lock it away, and remove its file. Several registries in one database differ by their schema."),
       "malar server-init \"postgresql://dba@db.hospital.example/malar?schema=malar&\\\n"
       "sslrootcert=$PWD/authority.crt\" --name \"Lupus clinic\" --user marta \\\n"
       "  --recovery-file recovery-key.txt --output clinic.malar-server"}}},
    {QT_TRANSLATE_NOOP("malar::ServerDialog", "Colleagues"),
     {{QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "Add them as in a file: Users… in the menu Registry. Then give them clinic.malar-server and "
          "authority.crt in one folder: no secret is in either. They open clinic.malar-server as they "
          "would open a registry, sign in, and find it among the registries that were opened last.")},
      {QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "Whoever is removed, or not let in for a while, loses their rights on the server at once, also "
          "where they have the registry open.")}}},
    {QT_TRANSLATE_NOOP("malar::ServerDialog", "Backups, and what else its administrator should know"),
     {{QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "The tables of the registry and the roles of the server, each day, to another "
                         "place. Try to bring them back before you need it."),
       "runuser -u postgres -- pg_dump --format=custom --schema=malar malar > malar.dump\n"
       "runuser -u postgres -- pg_dumpall --roles-only > roles.sql"},
      {QT_TRANSLATE_NOOP("malar::ServerDialog", "Back again, on an empty server:"),
       "runuser -u postgres -- psql --file=- postgres < roles.sql\n"
       "runuser -u postgres -- createdb --template=template0 --encoding=UTF8 malar\n"
       "runuser -u postgres -- pg_restore --dbname=malar < malar.dump"},
      {QT_TRANSLATE_NOOP("malar::ServerDialog",
                         "After an update of Malar the tables may have to follow: run malar server-init "
                         "--upgrade with the same address. Make a backup first.")},
      {QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "The workstations connect directly: a pool such as PgBouncer that hands one connection to "
          "several, transaction by transaction, breaks what tells them of each other's changes.")},
      {QT_TRANSLATE_NOOP(
          "malar::ServerDialog",
          "The owner of the tables is a role that nobody logs in as. Whoever is a superuser of the server "
          "can delete or forge rows, as the owner of a file can: the check of the registry finds it.")}}},
};

} // namespace

ServerDialog::ServerDialog(QWidget *parent) : HelpDialog(tr("A registry on a server"), parent)
{
    for (const ServerSection &section : serverSections) {
        addHeading(tr(section.heading));
        for (const Step &step : section.steps) {
            addParagraph(tr(step.words));
            if (step.commands)
                addCommands(QString::fromLatin1(step.commands));
        }
    }
}

} // namespace malar
