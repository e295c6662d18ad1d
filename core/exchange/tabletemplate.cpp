#include "core/exchange/tabletemplate.h"

#include "core/domain/csvwriter.h"
#include "core/domain/keytext.h"
#include "core/exchange/cohortcolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::string_view helpMark = "# ";

/// "0 = no, 1 = yes"; the range of a number; how a day is written.
QString allowedWords(const Field &field, const ExportWords &words)
{
    QStringList values;
    const auto add = [&](const std::string &key) {
        values << keyText(key) + u" = "_s + words.choice(field, key);
    };
    if (field.item)
        for (const std::uint8_t level : spec(field.item->sign).allowed)
            add(std::to_string(level));
    for (const std::string_view choice : field.choices)
        add(std::string(choice));
    if (!values.isEmpty())
        return values.join(u", "_s);
    if (field.type == CellType::Date)
        return u"2026-11-22"_s;
    const bool isText = field.type == CellType::Text || field.type == CellType::Notes;
    return isText ? QString() : cell::allowed(field);
}

QString help(const Field &field, const ExportWords &words)
{
    QStringList parts{words.label(field)};
    for (const QString &part : {allowedWords(field, words), words.note(field)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

} // namespace

QByteArray tableTemplate(const ExportWords &words, const ScaleSet &asked)
{
    CsvWriter names;
    CsvWriter lines;
    for (const OurColumn &column : ourColumns(asked)) {
        const Field &field = column.field();
        if (field.name == eventColumn || field.name.starts_with("instrument"))
            continue;
        names.cell(std::string_view(field.name));
        const QString mark = field.name == patientColumn ? keyText(helpMark) : QString();
        lines.cell(mark + help(field, words));
    }
    names.endRow();
    lines.endRow();
    return QByteArray::fromStdString(names.take() + lines.take());
}

bool isTemplateHelp(std::string_view firstCell) { return firstCell.starts_with(helpMark); }

} // namespace malar::exchange
