#include "app/tableoptions.h"

#include "app/refusalmessage.h"
#include "app/words.h"
#include "ui/words/tablewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

template <Keyed Enum> QString values()
{
    QStringList names;
    for (const std::string_view key : choicesOf<Enum>())
        names << QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    return names.join(u'|');
}

/// A sign may stand for its name.
std::string keyOf(const QString &value)
{
    return value == u"," ? "comma" : value == u";" ? "semicolon" : value.toStdString();
}

/// False after a message.
template <Keyed Enum>
bool take(const QCommandLineParser &parser, const QString &option, const QString &command,
          std::optional<Enum> &wanted)
{
    if (!parser.isSet(option))
        return true;
    wanted = fromKey<Enum>(keyOf(parser.value(option)));
    if (!wanted)
        complain(Text::tr("malar %1: --%2 does not take this value. It takes %3.")
                     .arg(command, option, values<Enum>()));
    return wanted.has_value();
}

} // namespace

void describeTable(QCommandLineParser &parser, Dates dates)
{
    using namespace exchange;
    parser.addOptions({
        {u"separator"_s, Text::tr("What parts the columns. Without it, it is found from the file."),
         values<Separator>()},
        {u"encoding"_s,
         Text::tr(
             "In which the text is. Without it, it is found; what is no UTF is read as CP1252, and said."),
         values<Encoding>()},
        {u"decimal"_s, Text::tr("What stands before the decimals. Without it, it is found from the file."),
         values<DecimalMark>()},
        {u"sheet"_s, Text::tr("Of a workbook (.xlsx): the sheet that is read. Without it, the first."),
         u"NAME"_s},
    });
    if (dates == Dates::Some)
        parser.addOption(
            {u"date-order"_s,
             Text::tr(
                 "Of dates such as 03/04/2026. Without it, a day above 12 decides for the file; where none "
                 "does, the file is refused."),
             values<DateOrder>()});
}

std::variant<exchange::ShapeWanted, Exit> tableWanted(const QCommandLineParser &parser,
                                                      const QString &command)
{
    exchange::ShapeWanted wanted;
    const bool isTaken = take(parser, u"separator"_s, command, wanted.separator) &&
                         take(parser, u"encoding"_s, command, wanted.encoding) &&
                         take(parser, u"decimal"_s, command, wanted.decimal) &&
                         (command != u"import" || take(parser, u"date-order"_s, command, wanted.dates));
    if (!isTaken)
        return wrongUse;
    wanted.sheet = parser.value(u"sheet"_s);
    return wanted;
}

bool saysTable(const QCommandLineParser &parser)
{
    return std::ranges::any_of(
        std::array{u"separator"_s, u"encoding"_s, u"decimal"_s, u"date-order"_s, u"sheet"_s},
        [&parser](const QString &option) { return parser.isSet(option); });
}

std::optional<Exit> refusedOptions(const exchange::ShapeWanted &wanted, const exchange::TableShape &shape,
                                   const QString &command)
{
    const QStringList options = exchange::pointless(wanted, shape);
    if (options.isEmpty())
        return std::nullopt;
    complain(
        shape.isWorkbook()
            ? Text::tr("malar %1: a workbook has no --%2. Leave it out.").arg(command, options.front())
            : Text::tr("malar %1: only a workbook has a --%2. Leave it out.").arg(command, options.front()));
    return wrongUse;
}

void tellShape(const exchange::TableShape &shape)
{
    if (!words::isPlain(shape))
        complain(words::summary(shape));
}

std::variant<exchange::CsvTable, Exit> tableOf(const QCommandLineParser &parser, const QString &command)
{
    const QString file = parser.positionalArguments().constFirst();
    const auto wanted = tableWanted(parser, command);
    if (const Exit *refused = std::get_if<Exit>(&wanted))
        return *refused;
    auto bytes = readAll(file);
    if (!bytes)
        return fileTrouble;
    const auto &shape = std::get<exchange::ShapeWanted>(wanted);
    Result<exchange::CsvTable, exchange::Refusal> found = exchange::readTable(*std::move(bytes), shape);
    if (!found) {
        complain(refusalMessage(found.error(), file));
        return refusedInput;
    }
    if (const auto refused = refusedOptions(shape, found->shape(), command))
        return *refused;
    tellShape(found->shape());
    for (const exchange::Problem &note : exchange::notesOf(found->shape(), file))
        complain(Text::tr("Note: %1").arg(refusalMessage(note.what, file, note.hint)));
    return std::move(*found);
}

} // namespace malar::app
