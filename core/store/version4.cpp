#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited.
namespace malar::schema {
namespace {

// Deferred: a record is written before its visits.
const QString eventVisit = u"ALTER TABLE adverse_event ADD COLUMN visit TEXT"
                           u" REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED"_s;

// What was told on the day of a visit was told at it: of those that were not entered in error a patient has
// one a day.
const QString link = u"UPDATE adverse_event SET visit = (SELECT v.id FROM visit v"
                     u" WHERE v.patient = adverse_event.patient AND v.date = adverse_event.reported"
                     u"   AND v.state <> 'entered_in_error')"_s;

const QString answerMarkWithAccepted = uR"(CREATE TABLE answer_mark_4 (
  visit TEXT NOT NULL REFERENCES visit (id),
  item TEXT NOT NULL CHECK (item <> ''),
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'copied', 'filled', 'accepted')),
  note TEXT NOT NULL,
  PRIMARY KEY (visit, item)
) STRICT, WITHOUT ROWID)"_s;

// The sign before a value that is known by its limit of detection alone. Older values were all numbers.
const QString detectionLimit = u"ALTER TABLE biomarker ADD COLUMN detection_limit TEXT NOT NULL DEFAULT ''"
                               u" CHECK (detection_limit IN ('', '<', '>'))"_s;

} // namespace

Migration version4()
{
    return {
        eventVisit,
        link,
        u"CREATE INDEX adverse_event_of_visit ON adverse_event (visit) WHERE visit IS NOT NULL"_s,
        answerMarkWithAccepted,
        u"INSERT INTO answer_mark_4 (visit, item, origin, note)"
        u" SELECT visit, item, origin, note FROM answer_mark"_s,
        u"DROP TABLE answer_mark"_s,
        u"ALTER TABLE answer_mark_4 RENAME TO answer_mark"_s,
        detectionLimit,
    };
}

} // namespace malar::schema
