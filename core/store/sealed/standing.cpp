#include "core/store/sealed/standing.h"

#include "core/store/sealed/header.h"

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

// https://www.sqlite.org/fileformat.html, 1.3
constexpr char sqliteMagic[] = "SQLite format 3";

Result<bool> isPlain(const File &file)
{
    Block<sizeof sqliteMagic> bytes; // with the zero at the end
    const Result<quint64> size = file.size();
    if (!size)
        return size.error();
    if (*size < bytes.size())
        return false;
    if (const auto done = file.read(bytes, 0); !done)
        return done.error();
    return std::ranges::equal(bytes, std::as_bytes(std::span(sqliteMagic)));
}

Result<Header> headerOf(const File &file)
{
    const auto bytes = readHeader(file);
    if (!bytes)
        return bytes.error();
    return headerIn(*bytes, file.path());
}

/// What a header that is none means.
Result<Standing> standingOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Foreign:
        return Standing::Foreign;
    case Error::Kind::NewerSchema:
        return Standing::NewerFormat;
    case Error::Kind::Damaged:
        return Standing::Damaged;
    default:
        return error;
    }
}

} // namespace

Result<Standing> standing(FileOps &ops, const QString &path)
{
    const auto file = File::open(ops, path, O_RDONLY);
    if (!file && file.error().kind == Error::Kind::NotFound)
        return Standing::Nothing;
    if (!file)
        return file.error();
    const auto plain = isPlain(*file);
    if (!plain)
        return plain.error();
    if (*plain)
        return Standing::Plain;
    const auto header = headerOf(*file);
    if (!header)
        return standingOf(header.error());
    return header->isDelivery ? Standing::Delivery : Standing::Sealed;
}

} // namespace malar::sealed
