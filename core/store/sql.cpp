#include "core/store/sql.h"

#include "core/domain/id.h"
#include "core/store/actor.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {

/// Those of the last SELECT of a trip stay where Qt has them.
struct Answer {
    std::vector<QVariantList> rows;
    std::size_t next = 0;
    std::unique_ptr<QSqlQuery> last;
    bool hasCome = false;
};

namespace {

// So many statements go in one trip, or so many characters: more would only be kept in memory twice.
constexpr std::size_t mostWaiting = 500;
constexpr qsizetype mostCharacters = 4'000'000;

/// Qt warns of a handle that outlives its connection.
void forget(std::unique_ptr<QSqlDatabase> database)
{
    const QString name = database->connectionName();
    database.reset();
    QSqlDatabase::removeDatabase(name);
}

bool givesRows(const QString &text) { return text.startsWith(u"SELECT"_s); }

} // namespace

Database::Database(const Dialect &dialect, const Place &place)
    : m_dialect(dialect),
      m_user(place.user),
      m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(dialect.driver, makeUuid()))),
      m_actor(std::make_shared<const Actor>(Actor::ofSystem()))
{
    m_database->setDatabaseName(place.database);
    m_database->setConnectOptions(place.options);
    m_database->setHostName(place.host);
    m_database->setPort(place.port);
    m_database->setUserName(place.user);
    m_database->setPassword(place.password);
    try {
        open();
    } catch (const Failure &) {
        forget(std::move(m_database));
        throw;
    }
}

void Database::open()
{
    if (!m_database->open())
        throw Failure{m_dialect.notOpened(m_database->lastError(), m_user)};
    readClock();
}

Database::~Database()
{
    m_kept.clear();
    forget(std::move(m_database));
}

bool Database::isOpen() const { return m_database->isOpen(); }

void Database::reopen()
{
    forgetWaiting();
    m_isBegun = false;
    m_database->close();
    open();
    if (m_heard)
        subscribe();
}

void Database::comeBackBy(const QString &password) { m_database->setPassword(password); }

void Database::readClock()
{
    if (!m_dialect.isFar)
        return;
    Statement row(*this, u"SELECT extract(epoch FROM now()) * 1000"_s);
    row.run().next();
    m_clock = QDateTime::fromMSecsSinceEpoch(qRound64(row.get<double>()), Qt::UTC);
    m_sinceClock.start();
}

QDateTime Database::now() const
{
    return m_dialect.isFar ? m_clock.addMSecs(m_sinceClock.elapsed()) : QDateTime::currentDateTimeUtc();
}

void Database::listen(const QString &channel, std::function<void()> heard)
{
    m_channel = channel;
    m_heard = std::move(heard);
    QSqlDriver *driver = m_database->driver();
    QObject::connect(driver, &QSqlDriver::notification, driver, [this] {
        if (m_heard)
            m_heard();
    });
    subscribe();
}

void Database::subscribe()
{
    if (!m_database->driver()->subscribeToNotification(m_channel))
        throw Failure{m_dialect.error(m_database->driver()->lastError(), isOpen())};
}

void Database::run(const QString &utility)
{
    if (m_dialect.isFar)
        return send(utility);
    QSqlQuery query(*m_database);
    if (!query.exec(utility))
        refuse(query);
}

void Database::refuse(const QSqlQuery &query)
{
    throw Failure{m_dialect.error(query.lastError(), m_database->isOpen())};
}

void Database::send(const QString &text, std::shared_ptr<Answer> answer)
{
    m_waiting.push_back({text, std::move(answer)});
    m_waitingSize += text.size();
    if (text == u"COMMIT"_s || m_waiting.size() >= mostWaiting || m_waitingSize > mostCharacters)
        flush();
}

void Database::forgetWaiting()
{
    m_waiting.clear();
    m_waitingSize = 0;
}

void Database::flush()
{
    if (m_waiting.empty())
        return;
    const std::vector<Waiting> sent = std::exchange(m_waiting, {});
    m_waitingSize = 0;
    QStringList texts;
    for (const Waiting &waiting : sent) {
        texts << waiting.text;
        if (waiting.text.startsWith(u"BEGIN"_s))
            m_isBegun = true;
        else if (waiting.text == u"COMMIT"_s)
            m_isBegun = false;
    }
    ++m_trips;
    auto query = std::make_unique<QSqlQuery>(*m_database);
    if (!query->exec(texts.join(u";\n"_s))) {
        m_isBegun = true; // whatever became of it
        refuse(*query);
    }
    take(std::move(query), sent);
}

/// Each of what was sent has given a result, or all that came after one that failed has given none.
void Database::take(std::unique_ptr<QSqlQuery> query, const std::vector<Waiting> &sent)
{
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (i > 0 && !query->nextResult()) {
            m_isBegun = true;
            refuse(*query);
        }
        const auto &answer = sent[i].answer;
        if (!answer)
            continue;
        answer->hasCome = true;
        if (i + 1 == sent.size()) {
            answer->last = std::move(query);
            return;
        }
        const int columns = query->record().count();
        while (query->next()) {
            QVariantList &row = answer->rows.emplace_back();
            for (int column = 0; column < columns; ++column)
                row << query->value(column);
        }
    }
}

void Database::rollBack()
{
    if (m_beforeRollback)
        m_beforeRollback();
    if (!m_dialect.isFar)
        return run(u"ROLLBACK"_s);
    forgetWaiting();
    if (!std::exchange(m_isBegun, false) || !m_database->isOpen())
        return;
    send(u"ROLLBACK"_s);
    flush();
}

void Database::actAs(Actor actor) { m_actor = std::make_shared<const Actor>(std::move(actor)); }

QString Database::literal(const QVariant &value) const
{
    QSqlField field({}, value.metaType());
    field.setValue(value);
    return m_database->driver()->formatValue(field);
}

std::unique_ptr<QSqlQuery> Database::prepared(const QString &text)
{
    if (auto kept = m_kept.extract(text))
        return std::move(kept.mapped());
    auto query = std::make_unique<QSqlQuery>(*m_database);
    query->setForwardOnly(true);
    if (!query->prepare(text))
        refuse(*query);
    return query;
}

/// Not one that failed: what it is good for then, no engine says.
void Database::keep(const QString &text, std::unique_ptr<QSqlQuery> query)
{
    if (!m_dialect.keepsStatements || query->lastError().isValid())
        return;
    query->finish(); // rows that nobody read would hold a lock
    m_kept.try_emplace(text, std::move(query));
}

Statement::Statement(Database &database, const QString &text)
    : m_database(&database),
      m_text(text),
      m_query(database.dialect().isFar ? nullptr : database.prepared(text))
{}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_database->keep(m_text, std::move(m_query));
}

void Statement::bind(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    else
        m_values << value;
}

namespace {

/// The text with a literal for each `?` that is not within quotes.
QString composed(const QString &text, const QVariantList &values,
                 const std::function<QString(const QVariant &)> &literal)
{
    QString whole;
    whole.reserve(text.size() + 16 * values.size());
    bool isQuoted = false;
    qsizetype next = 0;
    for (const QChar sign : text) {
        if (sign == u'\'')
            isQuoted = !isQuoted;
        if (sign == u'?' && !isQuoted)
            whole += literal(values.at(next++));
        else
            whole += sign;
    }
    return whole;
}

} // namespace

Statement &Statement::execute()
{
    m_bound = 0;
    if (!m_query) {
        m_answer = givesRows(m_text) ? std::make_shared<Answer>() : nullptr;
        const QVariantList values = std::exchange(m_values, {});
        m_database->send(
            composed(m_text, values, [this](const QVariant &value) { return m_database->literal(value); }),
            m_answer);
        return *this;
    }
    if (!m_query->exec())
        m_database->refuse(*m_query);
    return *this;
}

bool Statement::next()
{
    m_column = 0;
    if (m_answer && !m_answer->hasCome)
        m_database->flush();
    if (m_answer && !m_answer->last)
        return m_answer->next++ < m_answer->rows.size();
    QSqlQuery &query = m_answer ? *m_answer->last : *m_query;
    if (query.next())
        return true;
    // A row that cannot be read looks like the end.
    if (query.lastError().isValid())
        m_database->refuse(query);
    return false;
}

QVariant Statement::column()
{
    if (m_answer && !m_answer->last)
        return m_answer->rows[m_answer->next - 1].value(m_column++);
    return (m_answer ? *m_answer->last : *m_query).value(m_column++);
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    for (const QString &step : database.dialect().begins[static_cast<std::size_t>(kind)])
        database.run(step);
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(attempt([this] { m_database.rollBack(); }));
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace malar::sql
