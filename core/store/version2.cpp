#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited.
namespace malar::schema {
namespace {

// What was asked beside the CLASI, an open answer has no row. Each carries its scale, direction and both
// anchors: a registry that words a scale anew leaves the answers to the old words as they were meant, and a
// file merges with another without a list of versions in common.
const QString scaleAnswer = uR"(CREATE TABLE scale_answer (
  visit TEXT NOT NULL REFERENCES visit (id),
  scale TEXT NOT NULL CHECK (length(scale) BETWEEN 1 AND 26),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND highest),
  highest INTEGER NOT NULL CHECK (highest IN (4, 10)),
  direction TEXT NOT NULL CHECK (direction IN ('higher_is_worse', 'higher_is_better')),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  anchor_low TEXT NOT NULL CHECK (trim(anchor_low) <> ''),
  anchor_high TEXT NOT NULL CHECK (trim(anchor_high) <> ''),
  PRIMARY KEY (visit, scale)
) STRICT, WITHOUT ROWID)"_s;

} // namespace

Migration version2() { return {scaleAnswer}; }

} // namespace malar::schema
