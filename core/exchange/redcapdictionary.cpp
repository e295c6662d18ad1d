#include "core/exchange/redcapdictionary.h"

#include "core/exchange/tableglance.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

QString withoutTags(QString label)
{
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    return label.remove(tag).simplified();
}

/// "1, Female | 2, Male".
std::map<QString, QString> choiceLabels(const QString &text)
{
    std::map<QString, QString> choices;
    for (const QString &entry : text.split(u'|'))
        if (const qsizetype comma = entry.indexOf(u','); comma > 0)
            choices[entry.first(comma).trimmed()] = withoutTags(entry.sliced(comma + 1));
    return choices;
}

std::optional<std::size_t> placeOf(const CsvTable &csv, std::string_view heading, std::string_view other)
{
    const auto header = csv.header();
    const auto found =
        std::ranges::find_if(header, [&](std::string_view name) { return name == heading || name == other; });
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

} // namespace

Result<Dictionary, Refusal> dictionaryFrom(const QByteArray &bytes)
{
    const Result<CsvTable, Refusal> csv = CsvTable::parse(bytes);
    if (!csv)
        return csv.error();
    const auto name = placeOf(*csv, "Variable / Field Name", "field_name");
    const auto type = placeOf(*csv, "Field Type", "field_type");
    const auto label = placeOf(*csv, "Field Label", "field_label");
    const auto choices =
        placeOf(*csv, "Choices, Calculations, OR Slider Labels", "select_choices_or_calculations");
    if (!name || !type || !label || !choices)
        return Refusal{Refusal::Reason::MissingColumn, 1, u"Variable / Field Name"_s};
    Dictionary dictionary;
    for (std::size_t i = 0; i < csv->size(); ++i) {
        const CsvTable::Record row = csv->record(i);
        const std::string_view kind = row[*type];
        DictionaryField field{withoutTags(cellText(row[*label])), {}};
        if (kind == "yesno")
            field.choices = {{u"0"_s, u"No"_s}, {u"1"_s, u"Yes"_s}};
        else if (kind == "truefalse")
            field.choices = {{u"0"_s, u"False"_s}, {u"1"_s, u"True"_s}};
        else if (kind == "radio" || kind == "dropdown" || kind == "checkbox")
            field.choices = choiceLabels(cellText(row[*choices]));
        dictionary[cellText(row[*name])] = std::move(field);
    }
    return dictionary;
}

std::optional<DictionaryColumn> fieldOf(const Dictionary &dictionary, const QString &column)
{
    static const QRegularExpression box(u"^(.+) \\(choice=(.*)\\)$"_s);
    if (dictionary.contains(column))
        return DictionaryColumn{column, {}};
    if (const qsizetype at = column.indexOf(u"___"_s); at > 0) {
        const auto field = dictionary.find(column.first(at));
        if (field == dictionary.end())
            return std::nullopt;
        const auto choice = field->second.choices.find(column.sliced(at + 3));
        return DictionaryColumn{field->first,
                                choice == field->second.choices.end() ? column : choice->second};
    }
    const auto labelled = [&dictionary](const QString &label) {
        return std::ranges::find_if(dictionary,
                                    [&label](const auto &entry) { return entry.second.label == label; });
    };
    if (const auto found = labelled(column.simplified()); found != dictionary.end())
        return DictionaryColumn{found->first, {}};
    if (const auto parts = box.match(column); parts.hasMatch())
        if (const auto found = labelled(parts.captured(1).simplified()); found != dictionary.end())
            return DictionaryColumn{found->first, parts.captured(2)};
    return std::nullopt;
}

bool isBookkeeping(const QString &column)
{
    static const QStringList names{u"redcap_repeat_instrument"_s,
                                   u"redcap_repeat_instance"_s,
                                   u"redcap_survey_identifier"_s,
                                   u"Repeat Instrument"_s,
                                   u"Repeat Instance"_s,
                                   u"Survey Identifier"_s,
                                   u"Complete?"_s};
    return names.contains(column) || column.endsWith(u"_complete"_s) || column.endsWith(u"_timestamp"_s);
}

} // namespace malar::exchange
