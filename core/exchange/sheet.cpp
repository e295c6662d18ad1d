#include "core/exchange/sheet.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Sheet::Sheet(const QString &folder, const QString &name, std::vector<std::string> columns, Fault &fault)
    : m_name(name), m_columns(std::move(columns)), m_fault(&fault)
{
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::ReadOnly))
        take(CsvTable::parse(file.readAll()));
    else
        note({Error::Kind::File, file.errorString(), file.fileName()});
}

std::string_view Sheet::cell(std::string_view column) const
{
    const auto found = std::ranges::find(m_columns, column);
    Q_ASSERT(found != m_columns.end());
    return m_table.record(m_row)[m_places[static_cast<std::size_t>(found - m_columns.begin())]];
}

QString Sheet::text(std::string_view column) const { return textOf(cell(column)); }

QDate Sheet::date(std::string_view column)
{
    const QDate value = QDate::fromString(text(column), Qt::ISODate);
    if (!value.isValid())
        refuse(column);
    return value;
}

int Sheet::number(std::string_view column)
{
    bool whole = false;
    const int value = text(column).toInt(&whole);
    if (!whole)
        refuse(column);
    return value;
}

double Sheet::real(std::string_view column)
{
    bool read = false;
    const double value = text(column).toDouble(&read);
    if (!read || !std::isfinite(value))
        refuse(column);
    return value;
}

void Sheet::refuse(std::string_view column)
{
    note(toError({Refusal::Reason::ValueNotAllowed, m_table.record(m_row).row, textOf(column)}));
}

void Sheet::take(Result<CsvTable, Refusal> table)
{
    if (!table)
        return note(toError(table.error()));
    const auto places = table->columns(std::vector<std::string_view>(m_columns.begin(), m_columns.end()));
    if (!places)
        return note(toError(places.error()));
    m_places = *places;
    m_table = std::move(*table);
}

void Sheet::note(Error error)
{
    if (*m_fault)
        return;
    if (error.kind == Error::Kind::Invalid)
        error.place = error.place.isEmpty() ? m_name : m_name + u", "_s + error.place;
    *m_fault = std::move(error);
}

} // namespace malar::exchange
