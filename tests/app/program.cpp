#include "tests/app/program.h"

#include "core/exchange/csv.h"

#include <QFile>
#include <QProcess>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {

Answer run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(MALAR_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString lineIn(const QString &folder, const QByteArray &line)
{
    const QString path = folder + u"/line-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0)
        qFatal("a file that a test needs cannot be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

QStringList founding(const QString &folder)
{
    qputenv("MALAR_PASSPHRASE_FILE", QFile::encodeName(lineIn(folder, ourPassphrase)));
    return {u"--recovery-file"_s,
            folder + u"/recovery-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QString loginName() { return QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name); }

Printed::Printed(const QByteArray &csv)
{
    const auto table = exchange::CsvTable::parse(csv);
    if (!table)
        return;
    const auto strings = [](std::span<const std::string_view> cells) {
        QStringList row;
        for (const std::string_view cell : cells)
            row.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        return row;
    };
    m_header = strings(table->header());
    for (std::size_t i = 0; i < table->size(); ++i)
        m_rows.append(strings(table->record(i).cells));
}

QString Printed::text(qsizetype row, const QString &column) const
{
    return m_rows.value(row).value(m_header.indexOf(column));
}

std::optional<double> Printed::number(qsizetype row, const QString &column) const
{
    bool read = false;
    const double value = text(row, column).toDouble(&read);
    return read ? std::optional(value) : std::nullopt;
}

} // namespace malar::test
