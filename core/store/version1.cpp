#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited: written out although the form is a table, because a later form must not change
// it. A test holds the columns and their values against `items`.
namespace malar::schema {
namespace {

const QString registry = uR"(CREATE TABLE registry (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  synthetic INTEGER NOT NULL CHECK (synthetic BETWEEN 0 AND 1),
  created TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString setting = uR"(CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT)"_s;

const QString patient = uR"(CREATE TABLE patient (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  code TEXT NOT NULL CHECK (trim(code) <> ''),
  code_folded TEXT NOT NULL UNIQUE,
  centre TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('unknown', 'female', 'male')),
  birth_year INTEGER CHECK (birth_year BETWEEN 1800 AND 2999),
  systemic_lupus TEXT NOT NULL CHECK (systemic_lupus IN ('unknown', 'no', 'yes')),
  disease_onset TEXT CHECK (length(disease_onset) IN (4, 7, 10)),
  last_follow_up TEXT CHECK (length(last_follow_up) = 10),
  entered_in_error TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString identity = uR"(CREATE TABLE identity (
  patient TEXT NOT NULL PRIMARY KEY REFERENCES patient (id),
  name TEXT NOT NULL,
  hospital_number TEXT NOT NULL,
  birth_date TEXT CHECK (length(birth_date) = 10),
  contact TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString patientSubtype = uR"(CREATE TABLE patient_subtype (
  patient TEXT NOT NULL REFERENCES patient (id),
  subtype TEXT NOT NULL CHECK (subtype <> ''),
  PRIMARY KEY (patient, subtype)
) STRICT, WITHOUT ROWID)"_s;

const QString consent = uR"(CREATE TABLE consent (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  version TEXT NOT NULL,
  scope TEXT NOT NULL,
  withdrawn TEXT CHECK (withdrawn >= date)
) STRICT, WITHOUT ROWID)"_s;

const QString course = uR"(CREATE TABLE course (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  drug TEXT NOT NULL CHECK (drug <> ''),
  other_name TEXT NOT NULL,
  dose_mg REAL NOT NULL CHECK (dose_mg > 0),
  route TEXT NOT NULL,
  interval_days INTEGER NOT NULL CHECK (interval_days > 0),
  start_date TEXT NOT NULL CHECK (length(start_date) = 10),
  stop_date TEXT CHECK (stop_date >= start_date),
  stop_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString infusion = uR"(CREATE TABLE infusion (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  course TEXT NOT NULL REFERENCES course (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  state TEXT NOT NULL CHECK (state IN ('given', 'missed')),
  dose_mg REAL NOT NULL CHECK (dose_mg >= 0),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString treatment = uR"(CREATE TABLE treatment (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('previous', 'concomitant')),
  drug TEXT NOT NULL CHECK (drug <> ''),
  other_name TEXT NOT NULL,
  from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
  to_date TEXT CHECK (length(to_date) IN (4, 7, 10))
) STRICT, WITHOUT ROWID)"_s;

// One row a form. The totals come from scores(), and the database repeats the sum: it refuses a wrong total
// itself. IS NOT DISTINCT FROM, because `=` yields NULL beside an open answer and would let any total pass.
// An open dys_12m matters only where there is dyspigmentation to double.
const QString visit = uR"(CREATE TABLE visit (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  state TEXT NOT NULL CHECK (state IN ('draft', 'complete', 'amended', 'signed',
                                       'entered_in_error')),
  clasi_a INTEGER,
  clasi_d INTEGER,
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
  CONSTRAINT activity_is_its_sum CHECK (clasi_a IS NOT DISTINCT FROM (
    ery_scalp + ery_ears + ery_nose_malar + ery_face + ery_v_neck + ery_post_neck +
    ery_chest + ery_abdomen + ery_back + ery_arms + ery_hands + ery_legs + ery_feet +
    scl_scalp + scl_ears + scl_nose_malar + scl_face + scl_v_neck + scl_post_neck +
    scl_chest + scl_abdomen + scl_back + scl_arms + scl_hands + scl_legs + scl_feet +
    mucosa + hair_loss + alopecia)),
  CONSTRAINT damage_is_its_sum CHECK (clasi_d IS NOT DISTINCT FROM (
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
    scalp_scarring)),
  CONSTRAINT what_counts_is_whole CHECK (state IN ('draft', 'entered_in_error')
    OR (clasi_a IS NOT NULL AND clasi_d IS NOT NULL))
) STRICT)"_s;

const QString answerMark = uR"(CREATE TABLE answer_mark (
  visit TEXT NOT NULL REFERENCES visit (id),
  item TEXT NOT NULL CHECK (item <> ''),
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'copied', 'filled')),
  note TEXT NOT NULL,
  PRIMARY KEY (visit, item)
) STRICT, WITHOUT ROWID)"_s;

const QString parkedVisit = uR"(CREATE TABLE parked_visit (
  visit TEXT NOT NULL PRIMARY KEY CHECK (visit <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  parked_at TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT)"_s;

// One row a save. `patient` and `moved_from` lead from a patient to the saves of its visits, also of those
// that left. An import keeps no value_after: what it brought stands in its table until a change takes it as
// its value_before; a copy of every imported form would treble the file.
const QString history = uR"(CREATE TABLE history (
  sequence INTEGER NOT NULL PRIMARY KEY,
  saved_at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action <> ''),
  reason TEXT NOT NULL,
  entity TEXT NOT NULL CHECK (entity <> ''),
  entity_id TEXT NOT NULL,
  patient TEXT,
  moved_from TEXT,
  value_before TEXT NOT NULL,
  value_after TEXT
) STRICT)"_s;

// Who the patient is stays apart in the history too.
const QString identityHistory = uR"(CREATE TABLE identity_history (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES history (sequence),
  value_before TEXT NOT NULL,
  value_after TEXT NOT NULL
) STRICT)"_s;

} // namespace

Migration version1()
{
    return {
        registry,
        setting,
        patient,
        identity,
        patientSubtype,
        consent,
        course,
        infusion,
        treatment,
        visit,
        answerMark,
        parkedVisit,
        history,
        identityHistory,
        u"CREATE INDEX consent_of_patient ON consent (patient)"_s,
        u"CREATE INDEX course_of_patient ON course (patient)"_s,
        u"CREATE INDEX infusion_of_course ON infusion (course)"_s,
        u"CREATE INDEX treatment_of_patient ON treatment (patient)"_s,
        u"CREATE INDEX visit_of_patient ON visit (patient, date)"_s,
        u"CREATE UNIQUE INDEX one_visit_a_day ON visit (patient, date) WHERE state <> 'entered_in_error'"_s,
        u"CREATE INDEX visit_of_assessor ON visit (assessor, date)"_s,
        u"CREATE INDEX history_of_entity ON history (entity_id, sequence)"_s,
        u"CREATE INDEX history_of_patient ON history (patient, sequence)"_s,
        u"CREATE INDEX history_of_former_patient ON history (moved_from, sequence)"
        u" WHERE moved_from IS NOT NULL"_s,
        u"CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history"
        u" BEGIN SELECT RAISE(ABORT, 'history is not changed'); END"_s,
        u"CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history"
        u" BEGIN SELECT RAISE(ABORT, 'history is not deleted'); END"_s,
    };
}

} // namespace malar::schema
