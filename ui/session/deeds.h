#pragma once

#include "core/store/store.h"

#include <type_traits>

namespace malar {

class Settings;

// What is done with a registry without changing it, written down for the window and the commands alike. A
// plain registry has no such rows, and one that can only be read gets none.

bool areDeedsNoted(const Store &);
Result<Done> note(Store &, const Deed &);
/// The same of what goes out, before it does: the head for its footer.
Result<Head> noteOutput(Store &, const Deed &);
using NoteOutput = std::function<Result<Head>(const Deed &)>;

/// Lets something go out once that is written down, so that nothing does unseen; where it then does not, that
/// is a row as well. `write` is given the head for a footer.
template <class Write>
std::invoke_result_t<Write, const Head &> takeOut(const NoteOutput &note, const Deed &deed,
                                                  const Write &write)
{
    const Result<Head> noted = note(deed);
    if (!noted)
        return noted.error();
    auto written = write(*noted);
    if (!written)
        static_cast<void>(note(deeds::undone(deed)));
    return written;
}
/// Of a registry that was just opened, with how often it could not be before on this computer.
void noteLogin(Store &, Settings &);

/// For the footer of a page: empty but for a sealed registry, as no other one has a chain that lasts.
Head printedHead(const Store &);

/// Why the registry cannot be what this computer saw of it last; empty where it has grown from that.
QString olderNotice(const Store &, const Settings &);
/// What this computer saw of it last, unless there is such a notice.
void rememberHead(const Store &, Settings &);
void acceptHead(const Store &, Settings &); // whatever was seen before

} // namespace malar
