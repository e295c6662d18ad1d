#include "core/store/sealed/mount.h"

#include "core/store/sealed/vfs.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {

Mount::Mount(std::unique_ptr<Log> log) : m_log(std::move(log)), m_name(vfs::mount(*m_log)) {}

Mount::~Mount() { vfs::unmount(m_name); }

void Mount::replace(std::unique_ptr<Log> log)
{
    vfs::remount(m_name, *log);
    m_log = std::move(log);
}

QString Mount::databaseName() const
{
    return u"file:%1?vfs=%2"_s.arg(QString::fromLatin1(m_name), QString::fromLatin1(vfs::name));
}

} // namespace malar::sealed
