#pragma once

#include "core/store/store.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

/// What the tests of the store share.
namespace malar::test {

using Kind = Error::Kind;

inline const Registry training{{}, QStringLiteral("Training"), true, {}};

/// Why it was refused; Storage, which no test expects, where it was not.
template <class T> Kind kindOf(const Result<T> &result)
{
    return result ? Kind::Storage : result.error().kind;
}

} // namespace malar::test
