#include "core/store/sealed/commits.h"

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {

Result<std::vector<Commit>> commitsOf(FileOps &ops, const QString &path, const Cipher &cipher)
{
    auto file = File::open(ops, path, O_RDONLY);
    if (!file)
        return file.error();
    const auto scanned = scan(*std::move(file), cipher);
    if (!scanned)
        return scanned.error();
    std::vector<Commit> commits;
    for (const Part &part : scanned->parts) {
        const auto found = findPart(scanned->file, cipher, scanned->header.id, part.offset, scanned->size);
        if (!found)
            return found.error();
        if (!*found)
            return Error{Error::Kind::Replaced, u"another commit lies there"_s, path};
        if (const Head &head = (*found)->head; head.isLast)
            commits.push_back({head.sequence, head.databasePages, head.at, part.tag, part.end()});
    }
    return commits;
}

} // namespace malar::sealed
