#include "core/exchange/codebook.h"

#include "core/domain/biomarker.h"
#include "core/domain/csvwriter.h"
#include "core/domain/keytext.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::string_view redcapHeader =
    "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field Label\","
    "\"Choices, Calculations, OR Slider Labels\",\"Field Note\","
    "\"Text Validation Type OR Show Slider Number\",\"Text Validation Min\",\"Text Validation Max\","
    "Identifier?,\"Branching Logic (Show field only if...)\",\"Required Field?\",\"Custom Alignment\","
    "\"Question Number (surveys only)\",\"Matrix Group Name\",\"Matrix Ranking?\",\"Field Annotation\"\n";

QString fieldType(const Field &field)
{
    switch (field.type) {
    case CellType::Notes:
        return u"notes"_s;
    case CellType::YesNo:
        return u"yesno"_s;
    case CellType::Choice:
        return u"radio"_s;
    default:
        return u"text"_s;
    }
}

QString validation(const Field &field)
{
    switch (field.type) {
    case CellType::Whole:
        return u"integer"_s;
    case CellType::Real:
        return u"number"_s;
    case CellType::Date:
        return u"date_ymd"_s;
    default:
        return {};
    }
}

/// REDCap parts the choices at `|` and their keys at the first comma.
QString choiceText(QString label) { return label.replace(u'|', u'/').simplified(); }

using CodeOf = std::string (*)(std::string_view);

QString choices(const Field &field, const ExportWords &words, CodeOf code)
{
    QStringList all;
    const auto add = [&](const std::string &key) {
        all << QString::fromStdString(code ? code(key) : key) + u", "_s +
                   choiceText(words.choice(field, key));
    };
    if (field.item)
        for (const std::uint8_t level : spec(field.item->sign).allowed)
            add(std::to_string(level));
    for (const std::string_view choice : field.choices)
        add(std::string(choice));
    return all.join(u" | "_s);
}

QString number(const Field &field, const std::optional<double> &value)
{
    const bool isNumber = field.type == CellType::Whole || field.type == CellType::Real;
    return isNumber && value ? QString::number(*value, 'g', 15) : QString();
}

void addRow(CsvWriter &out, const QString &form, const Field &field, const ExportWords &words, CodeOf code)
{
    const std::string_view no;
    out.row(std::string_view(field.name), form, no, fieldType(field), words.label(field),
            choices(field, words, code), words.note(field), validation(field), number(field, field.low),
            number(field, field.high), field.identifier ? "y" : no, no, field.required ? "y" : no, no, no, no,
            no, no);
}

} // namespace

bool isExported(const QString &file, const ExportScope &scope)
{
    if (file == u"identity.csv"_s)
        return scope.identity;
    return file != u"photographs.csv"_s || scope.photographs;
}

std::string codebook(const Tables &tables, const ExportScope &scope, const ExportWords &words, CodeOf code)
{
    CsvWriter out(redcapHeader);
    addRow(out, u"patients"_s, required(text(std::string(patientColumn))), words, code);
    tables.each([&](const auto &table) {
        if (!isExported(table.file, scope))
            return;
        const QString form = table.file.chopped(4);
        for (const auto &column : table.columns)
            addRow(out, form, column.field, words, code);
    });
    return out.take();
}

std::string redcapCode(std::string_view key)
{
    if (key == malar::key(Limit::Below))
        return "below";
    if (key == malar::key(Limit::Above))
        return "above";
    return std::string(key);
}

} // namespace malar::exchange
