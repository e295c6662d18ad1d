#pragma once

#include "core/store/sealed/mount.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

namespace malar::test {

/// SQLite as Qt has it, on a sealed log.
class SealedSql {
public:
    explicit SealedSql(LogPtr);
    ~SealedSql();

    bool run(const QString &statement); // else lastCode() says what SQLite said
    bool run(const QStringList &statements);
    /// The first column of the first row; null where there is none, or an error.
    QVariant value(const QString &query);
    int lastCode() const { return m_code; }

    sealed::Mount &mount() { return m_mount; }
    sealed::Log &log() { return m_mount.log(); }

private:
    sealed::Mount m_mount;
    QString m_name;
    QSqlDatabase m_database;
    int m_code = 0;
};

/// What must never be read in a file.
inline const QString knownName = QStringLiteral("Esperanza Villaverde Quintanilla");
QString insertPerson(int id);

/// Begins each test with a new file that holds a hundred persons.
class PersonTest : public Test {
    Q_OBJECT

protected slots:
    void init();

protected:
    QString path() const { return m_folder->filePath(QStringLiteral("clinic.malar")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    CountingOps m_ops;
};

} // namespace malar::test
