#include "core/exchange/forms.h"

#include "core/domain/onelinetext.h"
#include "core/exchange/cellform.h"

#include <QString>

#include <array>
#include <optional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// `form`, then the items in their order.
std::vector<std::string> formColumns()
{
    std::vector<std::string> names{"form"};
    for (const Item item : items)
        names.push_back(key(item));
    return names;
}

/// One ASCII digit: every level of the form is one. Anything else does not exist on any list.
std::optional<int> digit(std::string_view cell)
{
    if (cell.size() != 1 || cell[0] < '0' || cell[0] > '9')
        return std::nullopt;
    return cell[0] - '0';
}

} // namespace

Result<std::vector<Form>, Refusal> readForms(const CsvTable &table)
{
    if (!table.ragged().empty())
        return table.ragged().front();
    const std::vector<std::string> names = formColumns();
    const auto columns = table.columns(std::vector<std::string_view>(names.begin(), names.end()));
    if (!columns)
        return columns.error();

    std::vector<Form> forms;
    std::set<std::string> taken;
    std::string buffer;
    forms.reserve(table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvTable::Record record = table.record(i);
        Form form{harmless(QString::fromStdString(std::string(record[columns->front()]))).toStdString(), {}};
        if (form.name.empty())
            return Refusal{Refusal::Reason::NoName, record.row, u"form"_s};
        if (!taken.insert(form.name).second)
            return Refusal{Refusal::Reason::RepeatedName, record.row, u"form"_s};
        for (std::size_t item = 0; item < itemCount; ++item) {
            const std::string_view cell = record[(*columns)[item + 1]];
            if (cell.empty())
                continue;
            const std::optional<int> value =
                digit(cell::plainNumber(cell, table.shape().decimal, true, buffer).text);
            if (!value || !form.answers.set(items[item], value))
                return Refusal{Refusal::Reason::ValueNotAllowed, record.row,
                               QString::fromStdString(names[item + 1])};
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

} // namespace malar::exchange
