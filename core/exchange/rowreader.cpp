#include "core/exchange/rowreader.h"

#include "core/exchange/importfolder.h"
#include "core/exchange/tablefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace malar::exchange {

using Reason = Refusal::Reason;

Result<QByteArray, Refusal> loaded(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    const bool isThere = info.isFile() || ::access(QFile::encodeName(path).constData(), F_OK) == 0;
    if (!isThere) // which a folder may forbid to ask, too
        return Refusal{errno == ENOENT ? Reason::MissingFile : Reason::NotReadable, 0, {}};
    if (info.isDir())
        return Refusal{Reason::AFolder, 0, {}};
    if (!info.isFile()) // a pipe would be waited for
        return Refusal{Reason::NotAFile, 0, {}};
    if (file.size() > largestCsv)
        return Refusal{Reason::FileTooLarge, 0, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{Reason::NotReadable, 0, {}};
    QByteArray bytes = file.readAll(); // a read of at most so much would take that much memory
    if (file.error() != QFileDevice::NoError)
        return Refusal{Reason::NotReadable, 0, {}};
    if (bytes.size() > largestCsv)
        return Refusal{Reason::FileTooLarge, 0, {}};
    return bytes;
}

std::optional<CsvTable> parsed(const QByteArray &bytes, const QString &name, Problems &problems)
{
    Result<CsvTable, Refusal> table = CsvTable::parseAll(bytes);
    if (!table) {
        problems.add({name, table.error(), {}});
        return std::nullopt;
    }
    noteTable(*table, name, problems);
    return std::move(*table);
}

void noteTable(const CsvTable &table, const QString &name, Problems &problems)
{
    for (const Refusal &refusal : table.ragged())
        problems.add({name, refusal, {}});
    for (Problem &note : notesOf(table.shape(), name))
        problems.add(std::move(note));
}

bool RowReader::place(const std::vector<std::string> &columns)
{
    const auto header = m_csv.header();
    return locate(columns, {header.begin(), header.end()});
}

bool RowReader::place(const std::vector<std::string> &columns,
                      const std::map<std::string, std::string> &names)
{
    std::vector<std::string> header;
    for (const std::string_view theirs : m_csv.header()) {
        const auto ours = names.find(std::string(theirs));
        header.push_back(ours == names.end() ? std::string() : ours->second);
    }
    return locate(columns, header);
}

/// An empty name stands for a column that is passed over.
bool RowReader::locate(const std::vector<std::string> &columns, const std::vector<std::string> &header)
{
    bool good = true;
    const auto refuseColumn = [&](Reason reason, const std::string &column) {
        const QString name = QString::fromStdString(column.substr(0, 60));
        m_problems.add({m_file, {reason, m_csv.headerRow(), name}, {}});
        good = false;
    };
    m_places.assign(columns.size(), nowhere);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto known = std::ranges::find(columns, header[i]);
        if (known == columns.end()) {
            if (!header[i].empty())
                refuseColumn(Reason::UnknownColumn, header[i]);
            continue;
        }
        std::size_t &place = m_places[static_cast<std::size_t>(known - columns.begin())];
        if (place != nowhere)
            refuseColumn(Reason::RepeatedColumn, header[i]);
        place = i;
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (m_places[i] == nowhere && std::ranges::find(m_spared, columns[i]) == m_spared.end())
            refuseColumn(Reason::MissingColumn, columns[i]);
    return good;
}

void RowReader::noteTidied(std::size_t index, const Field &field, std::string_view text)
{
    if (field.type == CellType::Text && !field.exact && cell::isUntidy(text))
        refuse(index, QString::fromStdString(field.name), Reason::TextTidied);
}

void RowReader::refuse(std::size_t index, const QString &column, Reason reason, QString hint)
{
    m_problems.add({m_file, {reason, row(index), column}, std::move(hint)});
}

void RowReader::refuseCell(std::size_t index, const Field &field, Reason reason)
{
    if (reason != Reason::DateOrderOpen || !std::exchange(m_isOrderAsked, true))
        refuse(index, QString::fromStdString(field.name), reason, cell::allowed(field));
}

cell::Misread RowReader::unfitCell(std::string_view text, const Field &field)
{
    if (text.size() > longestCell)
        return Reason::CellTooLong;
    // The store wants more than blanks.
    if (field.required && text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos)
        return Reason::Required;
    return std::nullopt;
}

} // namespace malar::exchange
