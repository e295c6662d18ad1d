#include "core/store/visitrow.h"

#include "core/store/fieldsql.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// The answers' columns, in the order of `items`: after those of the visit itself.
QStringList visitColumns()
{
    QStringList names = sql::columnsOf<Visit>();
    for (const Item item : items)
        names << QString::fromStdString(key(item));
    return names;
}

QString writeText(bool isNew)
{
    const QStringList derived{u"clasi_a"_s, u"clasi_d"_s, u"totals_only"_s, u"instrument"_s,
                              u"instrument_version"_s};
    return isNew ? sql::insertText(u"visit"_s, derived + visitColumns())
                 : sql::upsertText(u"visit"_s, derived + visitColumns());
}

QString selectText()
{
    return u"SELECT %1, totals_only, clasi_a, clasi_d FROM visit"_s.arg(visitColumns().join(u", "_s));
}

Visit visitOf(Statement &row)
{
    Visit visit = sql::take<Visit>(row);
    for (const Item item : items)
        if (!visit.form.set(item, row.get<std::optional<int>>()))
            sql::fail(Error::Kind::Damaged, u"an answer outside its list"_s);
    const bool totalsOnly = row.get<bool>();
    const auto activity = row.get<std::optional<int>>();
    const auto damage = row.get<std::optional<int>>();
    if (totalsOnly)
        visit.totalsOnly = Totals{activity.value_or(-1), damage.value_or(-1)};
    if (!isAnsweredOneWay(visit))
        sql::fail(Error::Kind::Damaged, u"totals beside answers, or impossible ones"_s);
    return visit;
}

void readMark(Statement &row, Visit &visit)
{
    const std::optional<Item> item = itemFromKey(row.get<QString>().toStdString());
    if (!item)
        sql::fail(Error::Kind::Damaged, u"a mark on no item"_s);
    visit.marks[indexOf(*item)] = {row.get<Origin>(), row.get<QString>()};
}

/// Reads the visits of one patient, or of all, a statement for each table.
class VisitReader {
public:
    VisitReader(sql::Database &database, std::optional<PatientId> only)
        : m_database(database), m_only(std::move(only))
    {}

    std::vector<Visit> read()
    {
        // All are run before one is read: in one trip.
        Statement visit = rows(selectText() + u" v"_s, u" ORDER BY v.patient, v.date, v.id"_s);
        Statement mark = rows(u"SELECT m.visit, m.item, m.origin, m.note"
                              u"  FROM visit v JOIN answer_mark m ON m.visit = v.id"_s);
        Statement scale =
            rows(u"SELECT visit, value, %1"
                 u"  FROM visit v JOIN scale_answer s ON s.visit = v.id"_s.arg(sql::columnText<Scale>()));
        while (visit.next()) {
            m_visits.push_back(visitOf(visit));
            m_index.insert(m_visits.back().id.value, m_visits.size() - 1);
        }
        while (mark.next())
            readMark(mark, owner(mark));
        while (scale.next())
            readScale(scale, owner(scale).scales);
        return std::move(m_visits);
    }

private:
    Statement rows(const QString &select, const QString &order = {})
    {
        Statement statement(m_database, (m_only ? select + u" WHERE v.patient = ?"_s : select) + order);
        if (m_only)
            statement.bind(sql::bound(*m_only));
        statement.execute();
        return statement;
    }
    Visit &owner(Statement &row)
    {
        const auto found = m_index.constFind(row.get<QString>());
        if (found == m_index.cend())
            sql::fail(Error::Kind::Damaged, u"a row of no visit"_s);
        return m_visits[*found];
    }

    sql::Database &m_database;
    std::optional<PatientId> m_only;
    std::vector<Visit> m_visits;
    QHash<QString, std::size_t> m_index;
};

bool isUnfit(const ScaleAnswers::value_type &entry)
{
    const Scale &scale = entry.second.scale;
    return entry.first != scale.key || !isWhole(scale) || !scale.allows(entry.second.value);
}

} // namespace

void readScale(Statement &row, ScaleAnswers &answers)
{
    const int value = row.get<int>();
    Scale scale = sql::take<Scale>(row);
    if (!isWhole(scale) || !scale.allows(value))
        sql::fail(Error::Kind::Damaged, u"an answer outside its scale"_s);
    answers[scale.key] = {scale, value};
}

VisitWriter::VisitWriter(sql::Database &database, Known known)
    : m_write(database, writeText(known == Known::New)),
      m_dropMarks(database, u"DELETE FROM answer_mark WHERE visit = ?"_s),
      m_insertMark(database, u"INSERT INTO answer_mark (visit, item, origin, note) VALUES (?, ?, ?, ?)"_s),
      m_dropScales(database, u"DELETE FROM scale_answer WHERE visit = ?"_s),
      m_insertScale(database, sql::insertText(u"scale_answer"_s,
                                              QStringList{u"visit"_s, u"value"_s} + sql::columnsOf<Scale>())),
      m_isNew(known == Known::New)
{}

void VisitWriter::write(const Visit &visit)
{
    const Scores score = scores(visit);
    sql::bind(m_write, visit, score.activity, score.damage, visit.totalsOnly.has_value(), instrumentId,
              instrumentVersion);
    for (const Item item : items)
        m_write.bind(sql::bound(visit.form.at(item)));
    m_write.execute();
    writeMarks(visit);
    writeScales(visit);
}

void VisitWriter::writeMarks(const Visit &visit)
{
    if (!m_isNew)
        m_dropMarks.run(visit.id);
    for (const auto &[index, mark] : visit.marks)
        m_insertMark.run(visit.id, key(items[index]), mark.origin, mark.note);
}

void VisitWriter::writeScales(const Visit &visit)
{
    if (!m_isNew)
        m_dropScales.run(visit.id);
    for (const auto &[key, answer] : visit.scales)
        sql::run(m_insertScale, answer.scale, visit.id, answer.value);
}

std::optional<Visit> findVisit(sql::Database &database, const VisitId &id)
{
    static const QString text = selectText() + u" WHERE id = ?"_s;
    Statement row(database, text);
    Statement marks(database, u"SELECT item, origin, note FROM answer_mark WHERE visit = ?"_s);
    Statement scales(database,
                     u"SELECT value, %1 FROM scale_answer WHERE visit = ?"_s.arg(sql::columnText<Scale>()));
    for (Statement *each : {&row, &marks, &scales}) // before one is read: in one trip
        each->run(id);
    if (!row.next())
        return std::nullopt;
    Visit visit = visitOf(row);
    while (marks.next())
        readMark(marks, visit);
    while (scales.next())
        readScale(scales, visit.scales);
    return visit;
}

std::vector<Visit> findVisits(sql::Database &database, const PatientId &patient)
{
    return VisitReader(database, patient).read();
}

std::vector<Visit> findVisits(sql::Database &database) { return VisitReader(database, {}).read(); }

void refuseUnfit(const Visit &visit)
{
    const auto copied = [](const auto &mark) { return mark.second.origin == Origin::Copied; };
    const bool unknownMark = !visit.marks.empty() && visit.marks.rbegin()->first >= itemCount;
    if (unknownMark)
        sql::fail(Error::Kind::Invalid, u"a mark on no item"_s);
    if (!isAnsweredOneWay(visit))
        sql::fail(Error::Kind::Invalid, u"totals beside answers, or impossible ones"_s);
    if (counts(visit.state) && scores(visit).unanswered() > 0)
        sql::fail(Error::Kind::Invalid, u"a visit that counts has an open answer"_s);
    if (counts(visit.state) && std::ranges::any_of(visit.marks, copied))
        sql::fail(Error::Kind::Invalid, u"a visit that counts has an answer that nobody looked at"_s);
    if (std::ranges::any_of(visit.scales, isUnfit))
        sql::fail(Error::Kind::Invalid, u"an answer outside its scale"_s);
}

} // namespace malar
