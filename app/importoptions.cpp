#include "app/importcolumns.h"
#include "app/words.h"
#include "core/domain/patientcode.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {

std::optional<std::pair<QString, QString>> parted(const QString &text, QChar sign)
{
    const qsizetype at = text.lastIndexOf(sign);
    if (at < 1)
        return std::nullopt;
    return std::pair{text.first(at), text.sliced(at + 1)};
}

bool ColumnsWanted::isEmpty() const
{
    return maps.isEmpty() && choices.isEmpty() && events.isEmpty() && settings.isEmpty() &&
           ignored.isEmpty() && !ignoreOthers && mapping.isEmpty() && dictionary.isEmpty() &&
           saved.isEmpty() && codes == exchange::CodeDecisions();
}

std::variant<ColumnsWanted, Exit> columnsWanted(const QCommandLineParser &parser)
{
    ColumnsWanted wanted{parser.values(u"map"_s),         parser.values(u"choice"_s),
                         parser.values(u"event"_s),       parser.values(u"set"_s),
                         parser.values(u"ignore"_s),      parser.isSet(u"ignore-others"_s),
                         parser.value(u"mapping"_s),      parser.value(u"dictionary"_s),
                         parser.value(u"save-mapping"_s), {}};
    for (const QString &option : parser.values(u"same"_s)) {
        const auto parts = parted(option, u'=');
        if (!parts)
            return refuseImport(Text::tr("--same wants THEIRS=OURS, and %1 is not.").arg(option));
        wanted.codes.same[foldedCode(parts->first)] = parts->second;
    }
    for (const QString &code : parser.values(u"apart"_s))
        wanted.codes.apart.insert(foldedCode(code));
    return wanted;
}

void describeColumns(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &words, const QString &value = {}) {
        value.isEmpty() ? parser.addOption({name, words}) : parser.addOption({name, words, value});
    };
    add(u"template"_s, Text::tr("Write an empty table with a line of help a column, and nothing else."));
    add(u"mapping"_s,
        Text::tr("What the columns of a table stand for: a file, or the name under which it was kept."),
        u"M.json"_s);
    add(u"save-mapping"_s, Text::tr("Write what the columns stand for, for the next delivery."), u"M.json"_s);
    add(u"dictionary"_s, Text::tr("The data dictionary of the REDCap project that the table comes from."),
        u"D.csv"_s);
    add(u"map"_s, Text::tr("The column THEIRS of a table is our column OURS."), u"THEIRS=OURS"_s);
    add(u"choice"_s, Text::tr("In that column of a table VALUE means our KEY."), u"COLUMN:VALUE=KEY"_s);
    add(u"event"_s, Text::tr("The visits of that name belong to that month; 0: baseline."), u"EVENT=MONTH"_s);
    add(u"set"_s, Text::tr("What is true of every patient of a table, such as centre=HUMV."),
        u"OURS=VALUE"_s);
    add(u"ignore"_s,
        Text::tr("The column of a table is passed over. Without it the file is refused for a column that "
                 "nobody knows; may be given several times."),
        u"COLUMN"_s);
    add(u"ignore-others"_s, Text::tr("Every column of a table that nobody knows is passed over."));
    add(u"same"_s, Text::tr("The study code THEIRS is the patient OURS, although it is written otherwise."),
        u"THEIRS=OURS"_s);
    add(u"apart"_s, Text::tr("The study code is another patient’s, although it looks like a known one."),
        u"CODE"_s);
    add(u"keep-ours"_s,
        Text::tr(
            "Where a visit is there already and the table has other answers, keep those that are there."));
}

} // namespace malar::app
