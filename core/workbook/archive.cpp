#include "core/workbook/archive.h"

#include <algorithm>

#include <zip.h>

namespace malar::workbook {
namespace {

constexpr qint64 longestPiece = 4 << 20; // bytes, of one element's text or attributes

} // namespace

void Archive::Close::operator()(zip *archive) const { zip_discard(archive); }

Archive::Archive(QByteArray bytes) : m_bytes(std::move(bytes))
{
    zip_source_t *source =
        zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, nullptr);
    if (!source)
        return;
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!m_zip)
        zip_source_free(source);
}

void Entry::Close::operator()(zip_file *file) const { zip_fclose(file); }

Entry::Entry(const Archive &archive, const QString &name, qint64 most) : m_left(most)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered); // what is not there ends at once
    const QByteArray path = name.toUtf8();
    zip_stat_t told;
    if (zip_stat(archive.handle(), path.constData(), 0, &told) != 0)
        return;
    m_isTooLarge = (told.valid & ZIP_STAT_SIZE) && told.size > zip_uint64_t(most);
    m_file.reset(zip_fopen(archive.handle(), path.constData(), 0));
}

qint64 Entry::readData(char *data, qint64 most)
{
    if (m_isTooLarge || !m_file)
        return -1;
    const zip_int64_t count = zip_fread(m_file.get(), data, zip_uint64_t(most));
    if (count < 0) // damaged, which the sum at the end tells, too
        return -1;
    m_left -= count;
    m_pending += count;
    m_isTooLarge = m_left < 0 || m_pending > longestPiece;
    return m_isTooLarge ? -1 : count;
}

} // namespace malar::workbook
