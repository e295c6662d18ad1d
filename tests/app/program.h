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
