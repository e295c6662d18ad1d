#pragma once

namespace malar {

class Actions;
class Session;

/// What each action asks of whoever has opened the registry: out of reach for others, and it says why.
void heedRights(Actions &, const Session &);

} // namespace malar
