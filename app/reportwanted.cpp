#include "app/reportwanted.h"

#include "app/unlocking.h"
#include "app/words.h"
#include "ui/session/trainingcohort.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

Exit refuseReport(const QString &sentence)
{
    complain(Text::tr("malar report: %1 See malar report --help.").arg(sentence));
    return wrongUse;
}

constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999: a PDF has four digits for it

/// What is wrong with the choice of format and page, or empty.
QString takeOptions(const QCommandLineParser &parser, ReportWanted &wanted)
{
    const std::optional<ReportFormat> named = formatOf(wanted.target);
    const QString ending = QFileInfo(wanted.target).suffix();
    if (!named && !ending.isEmpty() && !parser.isSet(u"format"_s) && !parser.isSet(u"pdfa"_s))
        return Text::tr("no report ends in .%1. End the name in .pdf, .html or .xlsx, or say --format.")
            .arg(ending);
    wanted.options.format = named.value_or(ReportFormat::Pdf);
    if (parser.isSet(u"format"_s)) {
        const QString name = parser.value(u"format"_s).toLower();
        const auto format = formatOf(u"report."_s + name);
        if (!format || name != suffixOf(*format))
            return Text::tr("there is no format %1. Choose pdf, html or xlsx.").arg(name);
        wanted.options.format = *format;
    } else if (wanted.target != u"-"_s && !formatOf(wanted.target) && !QFileInfo::exists(wanted.target) &&
               !QFileInfo(wanted.target).suffix().isEmpty()) {
        return Text::tr(
                   "the ending .%1 is none of .pdf, .html and .xlsx. Choose one of them, or say --format.")
            .arg(QFileInfo(wanted.target).suffix());
    }
    if (parser.isSet(u"pdfa"_s)) {
        if (wanted.options.format != ReportFormat::Pdf)
            return Text::tr("--pdfa is for a PDF only.");
        if (wanted.target == u"-"_s)
            return Text::tr("--pdfa writes files beside the PDF. Choose a name after -o.");
        wanted.options.format = ReportFormat::PdfA;
    }
    const QString page = parser.value(u"page"_s).toLower();
    if (page != u"a4"_s && page != u"letter"_s)
        return Text::tr("there is no page %1. Choose a4 or letter.").arg(page);
    wanted.options.size = page == u"letter"_s ? QPageSize::Letter : QPageSize::A4;
    return {};
}

/// A patient's report is a PDF and analyses nothing: what else was asked for would be passed over.
QString unfitForPatient(const QCommandLineParser &parser, const ReportWanted &wanted)
{
    if (!parser.isSet(u"patient"_s))
        return {};
    if (wanted.patient.isEmpty())
        return Text::tr("say after --patient whose report it is, by the study code.");
    for (const QString &option : {u"preset"_s, u"plan"_s, u"filter"_s, u"pdfa"_s})
        if (parser.isSet(option))
            return Text::tr("--%1 is for the cohort report; a patient's takes --page only.").arg(option);
    return wanted.options.format == ReportFormat::Pdf ? QString() : Text::tr("a patient's report is a PDF.");
}

} // namespace

std::optional<QDateTime> reportClock(bool demo)
{
    if (!qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return demo ? QDateTime(trainingDay(), QTime(9, 0)) : QDateTime::currentDateTime();
    bool number = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&number);
    if (!number || seconds < 0 || seconds > lastSecond)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

std::variant<ReportWanted, Exit> readReport(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool demo = parser.isSet(u"demo"_s);
    if (files.size() != (demo ? 0 : 1))
        return refuseReport(Text::tr("name one registry, or --demo for the training cohort."));
    if (demo && namesUser(parser))
        return refuseReport(Text::tr("the training cohort is not sealed. Leave out who opens it."));
    ReportWanted wanted{demo ? QString() : files.front(),
                        parser.value(u"o"_s),
                        parser.value(u"preset"_s),
                        parser.value(u"plan"_s),
                        parser.value(u"filter"_s),
                        parser.value(u"patient"_s).trimmed(),
                        {}};
    if (wanted.registry == u"-"_s)
        return refuseReport(Text::tr("a registry is a file and is not read from standard input."));
    if (wanted.target.isEmpty())
        return refuseReport(Text::tr("say with -o which file to write."));
    // Two files that do not exist are "equal" to QFileInfo.
    if (!demo && QFileInfo::exists(wanted.target) && QFileInfo(wanted.target) == QFileInfo(wanted.registry))
        return refuseReport(Text::tr("the report would replace the registry. Choose another name after -o."));
    if (!wanted.preset.isEmpty() && !planFromPreset(wanted.preset, {}))
        return refuseReport(
            Text::tr("there is no preset %1. Choose exact, r, spss, stata or acr2025.").arg(wanted.preset));
    if (!wanted.preset.isEmpty() && !wanted.planFile.isEmpty())
        return refuseReport(Text::tr("choose --preset or --plan, not both."));
    if (const QString wrong = takeOptions(parser, wanted); !wrong.isEmpty())
        return refuseReport(wrong);
    if (const QString wrong = unfitForPatient(parser, wanted); !wrong.isEmpty())
        return refuseReport(wrong);
    if (!reportClock(demo))
        return refuseReport(Text::tr("SOURCE_DATE_EPOCH is not a number of seconds up to the year 9999."));
    return wanted;
}

} // namespace malar::app
