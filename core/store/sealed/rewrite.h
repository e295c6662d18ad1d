#pragma once

#include "core/store/sealed/log.h"

namespace malar::sealed {

/// False ends it. Pages so far, of how many.
using GoOn = std::function<bool(quint64 done, quint64 of)>;

/// The database of a log in a file that is new or empty, on the disk and read back from there. Errors as of
/// rewrite().
Result<std::unique_ptr<Log>> writtenAnew(Log &, FileOps &, const QString &path, const Header &,
                                         const Cipher &, const GoOn &goOn = {});

/// The database of a log, as after its last commit, in a new file that takes the place of the log's: no older
/// page lies in it, and with another cipher none can be read that was written under the last. It is on the
/// disk and each page was read back before it has the name. Sequence and chain go on; the salt and the slots
/// are those of the header.
///
/// The log given is that of a file without a name afterwards, and can be read still. Where an error is
/// returned, the file is as it was; except for Unconfirmed: the new one stands there, and is to be opened
/// anew. Error Cancelled; Moved and Replaced where the file was changed from outside.
Result<std::unique_ptr<Log>> rewrite(Log &, FileOps &, const Header &, const Cipher &, const GoOn &goOn = {});

} // namespace malar::sealed
