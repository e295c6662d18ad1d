#pragma once

#include "core/exchange/problem.h"

#include <QByteArray>

#include <future>
#include <map>

namespace malar::exchange {

/// The files of a folder that is imported, as they lie on the disk, and what is to be said of them as files.
class FolderFiles {
public:
    FolderFiles(const QString &folder, Problems &problems) : m_folder(folder), m_problems(problems) {}

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    /// None where it cannot be read, which refuses the folder. A link is pointed out.
    std::optional<QByteArray> load(const QString &name);
    /// Whether the file, or the folder below this one that it is in, is somewhere else.
    bool isLink(const QString &name) const;
    /// What was changed after the export is pointed out: somebody may have corrected it. So is what is not
    /// there any more.
    void checkSums();

private:
    bool isThere(const QString &name) const;

    QString m_folder;
    Problems &m_problems;
    std::map<QString, std::shared_future<QByteArray>> m_sums; // of the files that were loaded
};

} // namespace malar::exchange
