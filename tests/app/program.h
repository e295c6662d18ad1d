#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace malar::test {

/// What the program answered: run as a user runs it, as a process of its own.
struct Answer {
    int exit = -1; // -1: it did not end by itself
    QByteArray output;
    QByteArray messages;
};

Answer run(const QStringList &arguments, const QByteArray &input = {});

inline const QByteArray ourPassphrase = "correct horse battery staple";
/// A passphrase that the program finds from now on, and what else a command that makes a registry wants; its
/// files lie in the folder.
QStringList founding(const QString &folder);
/// The first line of a new file in the folder, which is its owner's alone.
QString lineIn(const QString &folder, const QByteArray &line);
/// Whom the program takes its user for, where nothing else is said.
QString loginName();

/// A table that the program printed, cell by cell.
class Printed {
public:
    explicit Printed(const QByteArray &csv);

    qsizetype rows() const { return m_rows.size(); }
    QString text(qsizetype row, const QString &column) const;
    std::optional<double> number(qsizetype row, const QString &column) const; // none for an empty cell

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace malar::test
