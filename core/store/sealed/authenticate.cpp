#include "core/store/sealed/authenticate.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {

Result<Done> authenticated(const Scanned &scanned, const Cipher &cipher, std::span<const Part> parts,
                           Steps &steps)
{
    const FileId &id = scanned.header.id;
    Page page;
    for (const Part &part : parts) {
        const auto found = findPart(scanned.file, cipher, id, part.offset, part.end());
        if (!found)
            return found.error();
        if (!*found)
            return Error{Error::Kind::Damaged, u"a part is not what was written"_s, scanned.file.path()};
        for (quint32 i = 0; i < part.pages; ++i) {
            if (auto read = readPage(scanned.file, cipher, id, part, i, (*found)->numbers[i], page); !read)
                return read;
            if (!steps.step(format::sealedPageSize))
                return Error{Error::Kind::Cancelled, {}, scanned.file.path()};
        }
    }
    return Done{};
}

} // namespace malar::sealed
