#include "core/domain/datecheck.h"
#include "core/exchange/candidate.h"
#include "core/exchange/importfolder.h"

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

/// Looks at every column that holds a date, so that none has a floor of its own.
class DateJudge {
public:
    DateJudge(QDate born, const ImportTarget &target, Problems &problems)
        : m_born(born), m_target(target), m_problems(problems)
    {}

    template <class Row> void look(const Table<Row> &table, const Row &row, std::size_t place)
    {
        for (const Column<Row> &column : table.columns) {
            const CellType type = column.field.type;
            if (type != CellType::Date && type != CellType::PartialDate)
                continue;
            CsvWriter cell;
            column.write(row, cell);
            const auto date = partialDateFromText(QString::fromStdString(cell.take()));
            if (!date)
                continue;
            const bool starts = column.field.name == "course_start" || column.field.name == "treatment_from";
            if (const auto fault = starts ? startFault(*date, m_born, m_target.today)
                                          : dateFault(date->latest(), m_born, m_target.today))
                m_problems.add(
                    {table.file, {reason(*fault), place, QString::fromStdString(column.field.name)}, {}});
        }
    }
    template <class Row> void look(const Table<Row> &table, const PlacedList<Row> &rows)
    {
        for (const Placed<Row> &row : rows)
            look(table, row.value, row.row);
    }

private:
    Reason reason(DateFault fault) const
    {
        if (fault == DateFault::BeforeBirth)
            return Reason::BeforeBirth;
        if (m_target.acceptDates)
            return Reason::DateAccepted;
        return fault == DateFault::LongAgo ? Reason::LongAgo : Reason::FarAhead;
    }

    QDate m_born;
    const ImportTarget &m_target;
    Problems &m_problems;
};

const Tables &tables()
{
    static const Tables all{ScaleColumns{}};
    return all;
}

} // namespace

void judgeDates(const Candidate &candidate, const ImportTarget &target, Problems &problems)
{
    std::optional<Identity> identity;
    if (candidate.identity)
        identity = candidate.identity->value;
    DateJudge judge(earliestBirth(candidate.patient, identity), target, problems);
    judge.look(tables().patients, candidate.patient, candidate.row);
    if (candidate.identity)
        judge.look(tables().identity, candidate.identity->value, candidate.identity->row);
    judge.look(tables().consents, candidate.consents);
    judge.look(tables().courses, candidate.courses);
    judge.look(tables().infusions, candidate.infusions);
    judge.look(tables().treatments, candidate.treatments);
    judge.look(tables().doses, candidate.doses);
    judge.look(tables().adverseEvents, candidate.adverseEvents);
    judge.look(tables().biomarkers, candidate.biomarkers);
    judge.look(tables().photographs, candidate.photographs);
}

void judgeVisitDates(const Candidate &candidate, const PatientRecord &record, const ImportTarget &target,
                     Problems &problems)
{
    DateJudge judge(earliestBirth(record.patient, record.identity), target, problems);
    judge.look(tables().visits, candidate.visits);
}

} // namespace malar::exchange
