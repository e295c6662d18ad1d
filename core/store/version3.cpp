#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited.
namespace malar::schema {
namespace {

const QString adverseEvent = uR"(CREATE TABLE adverse_event (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  term TEXT NOT NULL CHECK (trim(term) <> ''),
  grade INTEGER CHECK (grade BETWEEN 1 AND 5),
  serious TEXT NOT NULL CHECK (serious IN ('unknown', 'no', 'yes')),
  relation TEXT NOT NULL CHECK (relation IN ('not_stated', 'unrelated', 'unlikely', 'possible', 'probable',
                                             'definite')),
  action TEXT NOT NULL CHECK (action IN ('not_stated', 'none', 'dose_delayed', 'dose_reduced', 'stopped')),
  outcome TEXT NOT NULL CHECK (outcome IN ('unknown', 'not_recovered', 'recovering', 'recovered',
                                           'recovered_with_sequelae', 'fatal')),
  onset TEXT CHECK (length(onset) IN (4, 7, 10)),
  end_date TEXT CHECK (length(end_date) IN (4, 7, 10)),
  reported TEXT NOT NULL CHECK (length(reported) = 10),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString biomarker = uR"(CREATE TABLE biomarker (
  patient TEXT NOT NULL REFERENCES patient (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  subset TEXT NOT NULL,
  marker TEXT NOT NULL CHECK (length(marker) BETWEEN 1 AND 26),
  position INTEGER NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL CHECK (trim(unit) <> ''),
  PRIMARY KEY (patient, date, subset, marker)
) STRICT, WITHOUT ROWID)"_s;

const QString treatmentDose = uR"(CREATE TABLE treatment_dose (
  treatment TEXT NOT NULL REFERENCES treatment (id),
  position INTEGER NOT NULL,
  from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
  amount REAL NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (treatment, position)
) STRICT, WITHOUT ROWID)"_s;

// The images stand apart: whoever reads the photographs of a patient does not read the images. With a rowid,
// as long rows do not belong into an index.
const QString photograph = uR"(CREATE TABLE photograph (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  patient TEXT NOT NULL REFERENCES patient (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  region TEXT NOT NULL CHECK (region IN ('', 'scalp', 'ears', 'nose_malar', 'face', 'v_neck', 'post_neck',
                                         'chest', 'abdomen', 'back', 'arms', 'hands', 'legs', 'feet')),
  visit TEXT REFERENCES visit (id),
  note TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0)
) STRICT, WITHOUT ROWID)"_s;

const QString photographImage = uR"(CREATE TABLE photograph_image (
  photograph TEXT NOT NULL PRIMARY KEY REFERENCES photograph (id),
  thumbnail BLOB NOT NULL,
  image BLOB NOT NULL CHECK (length(image) BETWEEN 1 AND 8388608)
) STRICT)"_s;

/// Of a table that is there: what older rows did not say is not stated.
QString column(const QString &table, const QString &definition)
{
    return u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(table, definition);
}

QString answer(const QString &name)
{
    return column(u"patient"_s,
                  u"%1 TEXT NOT NULL DEFAULT 'unknown' CHECK (%1 IN ('unknown', 'no', 'yes'))"_s.arg(name));
}

QString scope(const QString &name)
{
    return column(u"consent"_s, u"%1 INTEGER NOT NULL DEFAULT 0 CHECK (%1 BETWEEN 0 AND 1)"_s.arg(name));
}

} // namespace

Migration version3()
{
    return {
        column(u"patient"_s, u"phototype INTEGER CHECK (phototype BETWEEN 1 AND 6)"_s),
        column(u"patient"_s, u"smoking TEXT NOT NULL DEFAULT 'unknown'"
                             u" CHECK (smoking IN ('unknown', 'never', 'former', 'current'))"_s),
        answer(u"ana"_s),
        answer(u"anti_ro"_s),
        answer(u"anti_dsdna"_s),
        answer(u"low_complement"_s),
        scope(u"off_label_use"_s),
        scope(u"study_data"_s),
        scope(u"photographs"_s),
        column(u"infusion"_s, u"lot TEXT NOT NULL DEFAULT ''"_s),
        column(u"treatment"_s,
               u"stop_reason TEXT NOT NULL DEFAULT 'not_stated' CHECK (stop_reason IN ('not_stated',"
               u" 'ineffective', 'lost_effect', 'adverse_event', 'remission', 'patient_choice', 'other'))"_s),
        column(u"treatment"_s,
               u"response TEXT NOT NULL DEFAULT 'not_stated' CHECK (response IN ('not_stated',"
               u" 'none', 'partial', 'complete'))"_s),
        column(u"treatment"_s, u"unit TEXT NOT NULL DEFAULT 'mg_per_day' CHECK (unit IN ('mg_per_day',"
                               u" 'mg_per_week', 'mg_per_month', 'g_per_day', 'g_per_month'))"_s),
        treatmentDose,
        adverseEvent,
        biomarker,
        photograph,
        photographImage,
        u"CREATE INDEX adverse_event_of_patient ON adverse_event (patient)"_s,
        u"CREATE INDEX photograph_of_patient ON photograph (patient)"_s,
        u"CREATE INDEX photograph_of_visit ON photograph (visit) WHERE visit IS NOT NULL"_s,
    };
}

} // namespace malar::schema
