#include "core/store/visitrow.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

// The answers' columns, in the order of `items`: after these of the visit itself.
const QStringList ownColumns{u"id"_s,       u"patient"_s, u"date"_s, u"state"_s, u"adverse_events"_s,
                             u"assessor"_s, u"note"_s};
const QStringList derivedColumns{u"clasi_a"_s, u"clasi_d"_s, u"instrument"_s, u"instrument_version"_s};

QStringList answerColumns()
{
    QStringList names;
    for (const Item item : items)
        names << QString::fromStdString(key(item));
    return names;
}

QString insertText(bool isNew)
{
    const QStringList columns = ownColumns + derivedColumns + answerColumns();
    QStringList places;
    QStringList updates;
    for (const QString &column : columns) {
        places << u"?"_s;
        updates << u"%1 = excluded.%1"_s.arg(column);
    }
    const QString insert =
        u"INSERT INTO visit (%1) VALUES (%2)"_s.arg(columns.join(u", "_s), places.join(u", "_s));
    return isNew ? insert : insert + u" ON CONFLICT (id) DO UPDATE SET "_s + updates.join(u", "_s);
}

QString selectText(const QString &condition)
{
    return u"SELECT %1 FROM visit WHERE %2"_s.arg((ownColumns + answerColumns()).join(u", "_s), condition);
}

Visit visitOf(Statement &row)
{
    Visit visit;
    visit.id = row.get<VisitId>();
    visit.patient = row.get<PatientId>();
    visit.date = row.get<QDate>();
    visit.state = row.get<VisitState>();
    visit.adverseEvents = row.get<AdverseEvents>();
    visit.assessor = row.get<QString>();
    visit.note = row.get<QString>();
    for (const Item item : items)
        if (!visit.form.set(item, row.get<std::optional<int>>()))
            sql::fail(Error::Kind::Damaged, u"an answer outside its list"_s);
    return visit;
}

void readMark(Statement &row, Visit &visit)
{
    const std::optional<Item> item = itemFromKey(row.get<QString>().toStdString());
    if (!item)
        sql::fail(Error::Kind::Damaged, u"a mark on no item"_s);
    visit.marks[indexOf(*item)] = {row.get<Origin>(), row.get<QString>()};
}

void readScale(Statement &row, Visit &visit)
{
    const QString key = row.get<QString>();
    const int value = row.get<int>();
    Scale scale{key,
                row.get<QString>(),
                row.get<int>(),
                row.get<ScaleDirection>(),
                row.get<QString>(),
                row.get<QString>()};
    if (!isWhole(scale) || !scale.allows(value))
        sql::fail(Error::Kind::Damaged, u"an answer outside its scale"_s);
    visit.scales[key] = {std::move(scale), value};
}

/// Reads the visits of one patient, or of all, a statement for each table.
class VisitReader {
public:
    VisitReader(const QSqlDatabase &database, std::optional<PatientId> only)
        : m_database(database), m_only(std::move(only))
    {}

    std::vector<Visit> read()
    {
        Statement visit = rows(u"SELECT %1 FROM visit v"_s.arg((ownColumns + answerColumns()).join(u", "_s)),
                               u" ORDER BY v.patient, v.date, v.id"_s);
        while (visit.next()) {
            m_visits.push_back(visitOf(visit));
            m_index.insert(m_visits.back().id.value, m_visits.size() - 1);
        }
        Statement mark = rows(u"SELECT m.visit, m.item, m.origin, m.note"
                              u"  FROM visit v JOIN answer_mark m ON m.visit = v.id"_s);
        while (mark.next())
            readMark(mark, owner(mark));
        Statement scale = rows(u"SELECT s.visit, s.scale, s.value, s.name, s.highest, s.direction,"
                               u"       s.anchor_low, s.anchor_high"
                               u"  FROM visit v JOIN scale_answer s ON s.visit = v.id"_s);
        while (scale.next())
            readScale(scale, owner(scale));
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

    QSqlDatabase m_database;
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

VisitWriter::VisitWriter(const QSqlDatabase &database, Known known)
    : m_write(database, insertText(known == Known::New)),
      m_dropMarks(database, u"DELETE FROM answer_mark WHERE visit = ?"_s),
      m_insertMark(database, u"INSERT INTO answer_mark (visit, item, origin, note) VALUES (?, ?, ?, ?)"_s),
      m_dropScales(database, u"DELETE FROM scale_answer WHERE visit = ?"_s),
      m_insertScale(database, u"INSERT INTO scale_answer (visit, scale, value, name, highest, direction,"
                              u" anchor_low, anchor_high) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_isNew(known == Known::New)
{}

void VisitWriter::write(const Visit &visit)
{
    using sql::bound;
    const Scores score = scores(visit.form);
    for (const QVariant &value :
         {bound(visit.id), bound(visit.patient), bound(visit.date), bound(visit.state),
          bound(visit.adverseEvents), bound(visit.assessor), bound(visit.note), bound(score.activity),
          bound(score.damage), bound(instrumentId), bound(instrumentVersion)})
        m_write.bind(value);
    for (const Item item : items)
        m_write.bind(bound(visit.form.at(item)));
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
        m_insertScale.run(visit.id, key, answer.value, answer.scale.name, answer.scale.highest,
                          answer.scale.direction, answer.scale.lowAnchor, answer.scale.highAnchor);
}

std::optional<Visit> findVisit(const QSqlDatabase &database, const VisitId &id)
{
    static const QString text = selectText(u"id = ?"_s);
    Statement row(database, text);
    if (!row.run(id).next())
        return std::nullopt;
    Visit visit = visitOf(row);

    Statement marks(database, u"SELECT item, origin, note FROM answer_mark WHERE visit = ?"_s);
    marks.run(id);
    while (marks.next())
        readMark(marks, visit);

    Statement scales(database, u"SELECT scale, value, name, highest, direction, anchor_low, anchor_high"
                               u"  FROM scale_answer WHERE visit = ?"_s);
    scales.run(id);
    while (scales.next())
        readScale(scales, visit);
    return visit;
}

std::vector<Visit> findVisits(const QSqlDatabase &database, const PatientId &patient)
{
    return VisitReader(database, patient).read();
}

std::vector<Visit> findVisits(const QSqlDatabase &database) { return VisitReader(database, {}).read(); }

void refuseUnfit(const Visit &visit)
{
    const auto copied = [](const auto &mark) { return mark.second.origin == Origin::Copied; };
    const bool unknownMark = !visit.marks.empty() && visit.marks.rbegin()->first >= itemCount;
    if (unknownMark)
        sql::fail(Error::Kind::Invalid, u"a mark on no item"_s);
    if (counts(visit.state) && scores(visit.form).unanswered() > 0)
        sql::fail(Error::Kind::Invalid, u"a visit that counts has an open answer"_s);
    if (counts(visit.state) && std::ranges::any_of(visit.marks, copied))
        sql::fail(Error::Kind::Invalid, u"a visit that counts has an answer that nobody looked at"_s);
    if (std::ranges::any_of(visit.scales, isUnfit))
        sql::fail(Error::Kind::Invalid, u"an answer outside its scale"_s);
}

} // namespace malar
