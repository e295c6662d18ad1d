#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited.
namespace malar::schema {
namespace {

const QString activity6 =
    uR"(CONSTRAINT activity_is_its_sum CHECK (totals_only = 1 OR clasi_a IS NOT DISTINCT FROM (
    ery_scalp + ery_ears + ery_nose_malar + ery_face + ery_v_neck + ery_post_neck +
    ery_chest + ery_abdomen + ery_back + ery_arms + ery_hands + ery_legs + ery_feet +
    scl_scalp + scl_ears + scl_nose_malar + scl_face + scl_v_neck + scl_post_neck +
    scl_chest + scl_abdomen + scl_back + scl_arms + scl_hands + scl_legs + scl_feet +
    mucosa + hair_loss + alopecia)))"_s;

const QString damage6 =
    uR"(CONSTRAINT damage_is_its_sum CHECK (totals_only = 1 OR clasi_d IS NOT DISTINCT FROM (
    CASE WHEN
      (dys_scalp + dys_ears + dys_nose_malar + dys_face + dys_v_neck +
      dys_post_neck + dys_chest + dys_abdomen + dys_back + dys_arms + dys_hands +
      dys_legs + dys_feet) = 0
    THEN 0 ELSE
      (dys_scalp + dys_ears + dys_nose_malar + dys_face + dys_v_neck +
      dys_post_neck + dys_chest + dys_abdomen + dys_back + dys_arms + dys_hands +
      dys_legs + dys_feet) * (1 + dys_12m)
    END +
    scr_ears + scr_nose_malar + scr_face + scr_v_neck + scr_post_neck + scr_chest +
    scr_abdomen + scr_back + scr_arms + scr_hands + scr_legs + scr_feet +
    scalp_scarring)))"_s;

const QString either6 =
    uR"(CONSTRAINT totals_or_answers CHECK (totals_only = 0 OR (clasi_a IS NOT NULL AND clasi_d IS NOT NULL
    AND clasi_a BETWEEN 0 AND 70 AND clasi_d BETWEEN 0 AND 56 AND coalesce(
    ery_scalp, ery_ears, ery_nose_malar, ery_face, ery_v_neck, ery_post_neck, ery_chest,
    ery_abdomen, ery_back, ery_arms, ery_hands, ery_legs, ery_feet, scl_scalp, scl_ears,
    scl_nose_malar, scl_face, scl_v_neck, scl_post_neck, scl_chest, scl_abdomen, scl_back,
    scl_arms, scl_hands, scl_legs, scl_feet, dys_scalp, dys_ears, dys_nose_malar, dys_face,
    dys_v_neck, dys_post_neck, dys_chest, dys_abdomen, dys_back, dys_arms, dys_hands, dys_legs,
    dys_feet, scr_ears, scr_nose_malar, scr_face, scr_v_neck, scr_post_neck, scr_chest,
    scr_abdomen, scr_back, scr_arms, scr_hands, scr_legs, scr_feet, mucosa, hair_loss, alopecia,
    scalp_scarring, dys_12m) IS NULL)))"_s;

// Where totals_only is 1 the totals came without answers: they are no sums then, and no answer stands beside
// them. What counts has both totals, whichever way they came.
const QString visit6 = QString(uR"(CREATE TABLE visit (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  state TEXT NOT NULL CHECK (state IN ('draft', 'complete', 'amended', 'signed',
                                       'entered_in_error')),
  clasi_a INTEGER,
  clasi_d INTEGER,
  totals_only INTEGER NOT NULL CHECK (totals_only BETWEEN 0 AND 1),
  adverse_events TEXT NOT NULL CHECK (adverse_events IN ('not_asked', 'none', 'some')),
  assessor TEXT NOT NULL,
  note TEXT NOT NULL,
  instrument TEXT NOT NULL CHECK (instrument <> ''),
  instrument_version TEXT NOT NULL CHECK (instrument_version <> ''),
  ery_scalp INTEGER CHECK (ery_scalp BETWEEN 0 AND 3), ery_ears INTEGER CHECK (ery_ears BETWEEN 0 AND 3),
  ery_nose_malar INTEGER CHECK (ery_nose_malar BETWEEN 0 AND 3),
  ery_face INTEGER CHECK (ery_face BETWEEN 0 AND 3),
  ery_v_neck INTEGER CHECK (ery_v_neck BETWEEN 0 AND 3),
  ery_post_neck INTEGER CHECK (ery_post_neck BETWEEN 0 AND 3),
  ery_chest INTEGER CHECK (ery_chest BETWEEN 0 AND 3),
  ery_abdomen INTEGER CHECK (ery_abdomen BETWEEN 0 AND 3),
  ery_back INTEGER CHECK (ery_back BETWEEN 0 AND 3), ery_arms INTEGER CHECK (ery_arms BETWEEN 0 AND 3),
  ery_hands INTEGER CHECK (ery_hands BETWEEN 0 AND 3), ery_legs INTEGER CHECK (ery_legs BETWEEN 0 AND 3),
  ery_feet INTEGER CHECK (ery_feet BETWEEN 0 AND 3), scl_scalp INTEGER CHECK (scl_scalp BETWEEN 0 AND 2),
  scl_ears INTEGER CHECK (scl_ears BETWEEN 0 AND 2),
  scl_nose_malar INTEGER CHECK (scl_nose_malar BETWEEN 0 AND 2),
  scl_face INTEGER CHECK (scl_face BETWEEN 0 AND 2),
  scl_v_neck INTEGER CHECK (scl_v_neck BETWEEN 0 AND 2),
  scl_post_neck INTEGER CHECK (scl_post_neck BETWEEN 0 AND 2),
  scl_chest INTEGER CHECK (scl_chest BETWEEN 0 AND 2),
  scl_abdomen INTEGER CHECK (scl_abdomen BETWEEN 0 AND 2),
  scl_back INTEGER CHECK (scl_back BETWEEN 0 AND 2), scl_arms INTEGER CHECK (scl_arms BETWEEN 0 AND 2),
  scl_hands INTEGER CHECK (scl_hands BETWEEN 0 AND 2), scl_legs INTEGER CHECK (scl_legs BETWEEN 0 AND 2),
  scl_feet INTEGER CHECK (scl_feet BETWEEN 0 AND 2), dys_scalp INTEGER CHECK (dys_scalp BETWEEN 0 AND 1),
  dys_ears INTEGER CHECK (dys_ears BETWEEN 0 AND 1),
  dys_nose_malar INTEGER CHECK (dys_nose_malar BETWEEN 0 AND 1),
  dys_face INTEGER CHECK (dys_face BETWEEN 0 AND 1),
  dys_v_neck INTEGER CHECK (dys_v_neck BETWEEN 0 AND 1),
  dys_post_neck INTEGER CHECK (dys_post_neck BETWEEN 0 AND 1),
  dys_chest INTEGER CHECK (dys_chest BETWEEN 0 AND 1),
  dys_abdomen INTEGER CHECK (dys_abdomen BETWEEN 0 AND 1),
  dys_back INTEGER CHECK (dys_back BETWEEN 0 AND 1), dys_arms INTEGER CHECK (dys_arms BETWEEN 0 AND 1),
  dys_hands INTEGER CHECK (dys_hands BETWEEN 0 AND 1), dys_legs INTEGER CHECK (dys_legs BETWEEN 0 AND 1),
  dys_feet INTEGER CHECK (dys_feet BETWEEN 0 AND 1), scr_ears INTEGER CHECK (scr_ears BETWEEN 0 AND 2),
  scr_nose_malar INTEGER CHECK (scr_nose_malar BETWEEN 0 AND 2),
  scr_face INTEGER CHECK (scr_face BETWEEN 0 AND 2),
  scr_v_neck INTEGER CHECK (scr_v_neck BETWEEN 0 AND 2),
  scr_post_neck INTEGER CHECK (scr_post_neck BETWEEN 0 AND 2),
  scr_chest INTEGER CHECK (scr_chest BETWEEN 0 AND 2),
  scr_abdomen INTEGER CHECK (scr_abdomen BETWEEN 0 AND 2),
  scr_back INTEGER CHECK (scr_back BETWEEN 0 AND 2), scr_arms INTEGER CHECK (scr_arms BETWEEN 0 AND 2),
  scr_hands INTEGER CHECK (scr_hands BETWEEN 0 AND 2), scr_legs INTEGER CHECK (scr_legs BETWEEN 0 AND 2),
  scr_feet INTEGER CHECK (scr_feet BETWEEN 0 AND 2), mucosa INTEGER CHECK (mucosa BETWEEN 0 AND 1),
  hair_loss INTEGER CHECK (hair_loss BETWEEN 0 AND 1), alopecia INTEGER CHECK (alopecia BETWEEN 0 AND 3),
  scalp_scarring INTEGER CHECK (scalp_scarring IN (0, 3, 4, 5, 6)),
  dys_12m INTEGER CHECK (dys_12m BETWEEN 0 AND 1),
  %1,
  %2,
  %3,
  CONSTRAINT what_counts_is_whole CHECK (state IN ('draft', 'entered_in_error')
    OR (clasi_a IS NOT NULL AND clasi_d IS NOT NULL))
) STRICT)"_s)
                           .arg(activity6, damage6, either6);

// Those that version 5 had.
QString columns()
{
    return QStringList{u"id, patient, date, state, clasi_a, clasi_d"_s,
                       u"adverse_events, assessor, note, instrument, instrument_version"_s,
                       u"ery_scalp, ery_ears, ery_nose_malar, ery_face, ery_v_neck"_s,
                       u"ery_post_neck, ery_chest, ery_abdomen, ery_back, ery_arms"_s,
                       u"ery_hands, ery_legs, ery_feet, scl_scalp, scl_ears"_s,
                       u"scl_nose_malar, scl_face, scl_v_neck, scl_post_neck, scl_chest"_s,
                       u"scl_abdomen, scl_back, scl_arms, scl_hands, scl_legs, scl_feet"_s,
                       u"dys_scalp, dys_ears, dys_nose_malar, dys_face, dys_v_neck"_s,
                       u"dys_post_neck, dys_chest, dys_abdomen, dys_back, dys_arms"_s,
                       u"dys_hands, dys_legs, dys_feet, scr_ears, scr_nose_malar"_s,
                       u"scr_face, scr_v_neck, scr_post_neck, scr_chest, scr_abdomen"_s,
                       u"scr_back, scr_arms, scr_hands, scr_legs, scr_feet, mucosa"_s,
                       u"hair_loss, alopecia, scalp_scarring, dys_12m"_s}
        .join(u", "_s);
}

// What takes the place of a table is another one, so that its rows step aside meanwhile: in memory, where
// temporary tables are. What belongs to them belongs to them again once they are back.
QString aside() { return u"CREATE TEMPORARY TABLE visit_5 AS SELECT %1 FROM main.visit"_s.arg(columns()); }

QString back()
{
    return u"INSERT INTO main.visit (totals_only, %1) SELECT 0, %1 FROM temp.visit_5"_s.arg(columns());
}

// What a source sent of a patient last, as JSON and never with an identity, and which state of their
// history that was.
const QString delivered = uR"(CREATE TABLE delivered (
  source TEXT NOT NULL CHECK (source <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  head INTEGER NOT NULL CHECK (head >= 0),
  taken_at TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (source, patient)
) STRICT, WITHOUT ROWID)"_s;

} // namespace

Migration version6()
{
    return {
        u"PRAGMA defer_foreign_keys = ON"_s,
        aside(),
        u"DROP TABLE main.visit"_s,
        visit6,
        back(),
        u"DROP TABLE temp.visit_5"_s,
        u"CREATE INDEX visit_of_patient ON visit (patient, date)"_s,
        u"CREATE UNIQUE INDEX one_visit_a_day ON visit (patient, date) WHERE state <> 'entered_in_error'"_s,
        u"CREATE INDEX visit_of_assessor ON visit (assessor, date)"_s,
        u"CREATE TRIGGER what_was_signed_is_not_changed BEFORE UPDATE ON visit"
        u" WHEN old.state = 'signed' AND new.state NOT IN ('amended', 'entered_in_error')"
        u" BEGIN SELECT RAISE(ABORT, 'what was signed is not changed'); END"_s,
        delivered,
    };
}

// Without a rebuild: a server changes what a table CHECKs.
Migration version6OnServer()
{
    return {
        u"ALTER TABLE visit ADD COLUMN totals_only INTEGER NOT NULL DEFAULT 0 CHECK (totals_only BETWEEN 0 AND 1)"_s,
        u"ALTER TABLE visit DROP CONSTRAINT activity_is_its_sum"_s,
        u"ALTER TABLE visit DROP CONSTRAINT damage_is_its_sum"_s,
        u"ALTER TABLE visit ADD "_s + activity6,
        u"ALTER TABLE visit ADD "_s + damage6,
        u"ALTER TABLE visit ADD "_s + either6,
        delivered,
    };
}

} // namespace malar::schema
