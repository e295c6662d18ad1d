#include "core/exchange/folderfiles.h"

#include "core/exchange/rowreader.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

constexpr qsizetype sumLength = 64; // as sha256sum writes it: the digits, two signs, the name

/// The next line of what is left, which is shorter afterwards.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line;
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

std::optional<QByteArray> FolderFiles::load(const QString &name)
{
    Result<QByteArray, Refusal> bytes = loaded(path(name));
    if (!bytes) {
        m_problems.add({name, bytes.error(), {}});
        return std::nullopt;
    }
    if (isLink(name))
        m_problems.add({name, {Reason::Link, 0, {}}, {}});
    m_sums[name] = std::async(std::launch::async | std::launch::deferred, sumOf, *bytes).share();
    return std::move(*bytes);
}

bool FolderFiles::isLink(const QString &name) const
{
    const qsizetype slash = name.indexOf(u'/');
    return QFileInfo(path(name)).isSymLink() || (slash > 0 && QFileInfo(path(name.first(slash))).isSymLink());
}

void FolderFiles::checkSums()
{
    const QString file = u"SHA256SUMS"_s;
    if (!QFileInfo::exists(path(file)) && !isLink(file))
        return; // a folder that was made by hand
    std::set<QString> refused;
    for (const Problem &problem : m_problems.list)
        refused.insert(problem.file);
    const QByteArray sums = load(file).value_or(QByteArray());
    QByteArrayView rest = sums;
    for (std::size_t row = 1; !rest.isEmpty(); ++row) {
        const QByteArrayView line = takeLine(rest);
        const QString name = QString::fromUtf8(line.sliced(std::min(sumLength + 2, line.size())));
        const auto ours = m_sums.find(name);
        if (ours != m_sums.end() && ours->second.get() != line.first(sumLength))
            m_problems.add({name, {Reason::ChecksumDiffers, 0, {}}, {}});
        if (!line.isEmpty() && ours == m_sums.end() && !isThere(name) && !refused.contains(name))
            m_problems.add({file, {Reason::SumOfNothing, row, {}}, {}});
    }
}

/// Outside of the folder nothing is looked for.
bool FolderFiles::isThere(const QString &name) const
{
    return !name.isEmpty() && !name.contains(QChar(QChar::Null)) && QDir::isRelativePath(name) &&
           QDir::cleanPath(name) == name && !name.startsWith(u".."_s) && QFileInfo(path(name)).isFile();
}

} // namespace malar::exchange
