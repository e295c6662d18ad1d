#pragma once

#include "core/store/sql.h"

#include "core/domain/visit.h"

namespace malar {

/// Writes visits with their answers, marks and scales inside a transaction; the statements are prepared once.
class VisitWriter {
public:
    enum class Known { New, Perhaps }; // New: one that exists is refused
    VisitWriter(sql::Database &, Known);

    void write(const Visit &);

private:
    void writeMarks(const Visit &);
    void writeScales(const Visit &);

    sql::Statement m_write;
    sql::Statement m_dropMarks;
    sql::Statement m_insertMark;
    sql::Statement m_dropScales;
    sql::Statement m_insertScale;
    bool m_isNew;
};

/// Reads an answer on a scale: `value`, then the columns of Scale.
void readScale(sql::Statement &, ScaleAnswers &);

std::optional<Visit> findVisit(sql::Database &, const VisitId &);
std::vector<Visit> findVisits(sql::Database &, const PatientId &); // by date

/// Those of everybody, by patient and date.
std::vector<Visit> findVisits(sql::Database &);

/// Drafts of when the registry had no members are those of whoever works with it now.
void adoptParked(sql::Database &);

/// The visit says that there were adverse events, whatever it said; one that counts is amended. What is
/// parked of it stays.
void answerSome(sql::Database &, const PatientId &owner, const VisitId &, const QString &reason);

/// Fails with Invalid where the visit breaks a rule that the tables cannot state.
void refuseUnfit(const Visit &);

} // namespace malar
