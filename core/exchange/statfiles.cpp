#include "core/exchange/written.h"

#include "core/workbook/xlsxlibrary.h"

#include <ctime>
#include <memory>

#include <readstat.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

enum class Program { Spss, Stata };

constexpr std::size_t longestSpssText = 32'767; // bytes
constexpr std::size_t longestStataText = 2'045; // longer ones lie apart, as strL
constexpr qsizetype longestSpssLabel = 120;     // of a value; of a variable 255
constexpr qsizetype longestStataLabel = 80;     // letters

struct FreeWriter {
    void operator()(readstat_writer_t *writer) const { readstat_writer_free(writer); }
};

/// No more bytes than fit, and no half of a letter.
QByteArray cut(const QString &label, qsizetype letters, qsizetype bytes)
{
    QString shown = label.simplified().left(letters);
    while (shown.toUtf8().size() > bytes)
        shown.chop(1);
    return shown.toUtf8();
}

/// Noon of the day, wherever: the library writes local time.
std::time_t localNoon(QDate date)
{
    std::tm time{};
    time.tm_year = date.year() - 1900;
    time.tm_mon = date.month() - 1;
    time.tm_mday = date.day();
    time.tm_hour = 12;
    time.tm_isdst = -1;
    return std::mktime(&time);
}

/// One table as a file of a statistics program. Choices are numbers with labels, from 1 in the codebook's
/// order; a cell without a value is missing.
class StatFile {
public:
    StatFile(Program program, const WrittenTable &table, const ExportWords &words)
        : m_program(program), m_table(table), m_words(words), m_writer(readstat_writer_init())
    {}

    /// Empty where something did not fit.
    QByteArray write(const Registry &registry)
    {
        const DecimalPoint point;
        readstat_set_data_writer(m_writer.get(), [](const void *data, std::size_t size, void *to) {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(data),
                                                  static_cast<qsizetype>(size));
            return static_cast<ssize_t>(size);
        });
        for (const Field &field : m_table.fields)
            addVariable(field);
        readstat_writer_set_file_timestamp(m_writer.get(), localNoon(registry.created.toUTC().date()));
        QByteArray bytes;
        const auto rows = static_cast<long>(m_table.rows());
        if (m_program == Program::Spss)
            check(readstat_begin_writing_sav(m_writer.get(), &bytes, rows));
        else
            check(readstat_begin_writing_dta(m_writer.get(), &bytes, rows));
        for (std::size_t i = 0; m_whole && i < m_table.rows(); ++i)
            addRow(i);
        check(m_whole ? readstat_end_writing(m_writer.get()) : READSTAT_OK);
        return m_whole ? bytes : QByteArray();
    }

private:
    struct Variable {
        readstat_variable_t *made = nullptr;
        bool apart = false;                         // its texts lie behind the rows
        std::vector<readstat_string_ref_t *> texts; // row by row, then
        std::map<std::string, int, std::less<>> codes;
    };

    void check(readstat_error_t error) { m_whole = m_whole && error == READSTAT_OK; }

    bool isText(const Field &field) const
    {
        return field.type == CellType::Text || field.type == CellType::Notes ||
               field.type == CellType::PartialDate;
    }

    void addVariable(const Field &field)
    {
        Variable variable;
        for (const Code &code : codesOf(field, m_words))
            variable.codes.emplace(code.key, code.value);
        const std::size_t column = m_variables.size();
        const std::size_t width = isText(field) ? widest(column) : 0;
        variable.apart = m_program == Program::Stata && width > longestStataText;
        m_whole = m_whole && (m_program == Program::Stata || width <= longestSpssText);
        variable.made = readstat_add_variable(m_writer.get(), field.name.c_str(),
                                              typeOf(field, variable.apart), variable.apart ? 0 : width);
        const QByteArray label = m_program == Program::Spss
                                     ? cut(m_words.label(field), 255, 255)
                                     : cut(m_words.label(field), longestStataLabel, 320);
        readstat_variable_set_label(variable.made, label.constData());
        if (const QByteArray format = formatOf(field); !format.isEmpty())
            readstat_variable_set_format(variable.made, format.constData());
        addLabels(field, variable.made);
        for (std::size_t i = 0; variable.apart && i < m_table.rows();
             ++i) // they are measured before all rows
            variable.texts.push_back(readstat_add_string_ref(
                m_writer.get(), textOf(field, m_table.cell(i, column)).toUtf8().constData()));
        m_variables.push_back(variable);
    }

    readstat_type_t typeOf(const Field &field, bool apart) const
    {
        if (isText(field))
            return apart ? READSTAT_TYPE_STRING_REF : READSTAT_TYPE_STRING;
        const bool seconds = field.type == CellType::Date && m_program == Program::Spss;
        return field.type == CellType::Real || seconds ? READSTAT_TYPE_DOUBLE : READSTAT_TYPE_INT32;
    }

    QByteArray formatOf(const Field &field) const
    {
        if (field.type == CellType::Date)
            return m_program == Program::Spss ? "SDATE10" : "%tdCCYY-NN-DD";
        if (m_program == Program::Stata || isText(field))
            return {};
        return field.type == CellType::Real ? "F16.4" : "F8.0";
    }

    void addLabels(const Field &field, readstat_variable_t *variable)
    {
        std::vector<Code> codes = codesOf(field, m_words);
        if (field.type == CellType::YesNo)
            codes = {{"0", 0, m_words.choice(field, "0")}, {"1", 1, m_words.choice(field, "1")}};
        if (codes.empty())
            return;
        readstat_label_set_t *set =
            readstat_add_label_set(m_writer.get(), READSTAT_TYPE_INT32, field.name.c_str());
        for (const Code &code : codes)
            readstat_label_int32_value(set, code.value,
                                       cut(code.label, longestSpssLabel, longestSpssLabel).constData());
        readstat_variable_set_label_set(variable, set);
    }

    /// Bytes of the longest text of a column; no variable has none.
    std::size_t widest(std::size_t column) const
    {
        std::size_t most = 1;
        for (std::size_t i = 0; i < m_table.rows(); ++i)
            most = std::max(most, m_table.cell(i, column).size());
        return most;
    }

    void addRow(std::size_t row)
    {
        check(readstat_begin_row(m_writer.get()));
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            if (m_variables[i].apart)
                check(readstat_insert_string_ref(m_writer.get(), m_variables[i].made,
                                                 m_variables[i].texts[row]));
            else
                addCell(m_table.fields[i], m_variables[i], m_table.cell(row, i));
        check(readstat_end_row(m_writer.get()));
    }

    void addCell(const Field &field, const Variable &variable, std::string_view cell)
    {
        readstat_writer_t *out = m_writer.get();
        if (isText(field))
            check(readstat_insert_string_value(out, variable.made, textOf(field, cell).toUtf8().constData()));
        else if (cell.empty())
            check(readstat_insert_missing_value(out, variable.made));
        else if (field.type == CellType::Date)
            addDay(variable.made, dayOf(cell));
        else if (field.type == CellType::Real)
            check(readstat_insert_double_value(out, variable.made, numberOf(cell)));
        else if (variable.codes.empty())
            check(readstat_insert_int32_value(out, variable.made, static_cast<int>(numberOf(cell))));
        else
            check(readstat_insert_int32_value(out, variable.made, variable.codes.find(cell)->second));
    }

    void addDay(const readstat_variable_t *variable, QDate day)
    {
        constexpr double secondsPerDay = 86'400;
        if (m_program == Program::Spss) // since the Gregorian calendar
            check(readstat_insert_double_value(m_writer.get(), variable,
                                               secondsPerDay *
                                                   static_cast<double>(QDate(1582, 10, 14).daysTo(day))));
        else
            check(readstat_insert_int32_value(m_writer.get(), variable,
                                              static_cast<int>(QDate(1960, 1, 1).daysTo(day))));
    }

    Program m_program;
    const WrittenTable &m_table;
    const ExportWords &m_words;
    std::unique_ptr<readstat_writer_t, FreeWriter> m_writer;
    std::vector<Variable> m_variables;
    bool m_whole = true;
};

std::optional<Error> writeFiles(const Written &written, Program program, const QString &path, const Put &put)
{
    for (const WrittenTable &table : written.tables) {
        const QString name = path.arg(table.name);
        const QByteArray bytes = StatFile(program, table, written.words).write(written.study.registry);
        if (bytes.isEmpty())
            return Error{Error::Kind::Invalid, u"a text that is too long for the format"_s, name};
        if (const auto error = put(name, bytes))
            return error;
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> writeSpss(const Written &written, const Put &put)
{
    return writeFiles(written, Program::Spss, u"spss/%1.sav"_s, put);
}

std::optional<Error> writeStata(const Written &written, const Put &put)
{
    return writeFiles(written, Program::Stata, u"stata/%1.dta"_s, put);
}

} // namespace malar::exchange
