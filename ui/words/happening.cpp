#include "ui/words/historywords.h"

#include "core/domain/deed.h"
#include "ui/words/exportwords.h"
#include "ui/words/signaturewords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString settingName(const QString &key)
{
    const std::vector<std::pair<QString, QString>> known{
        {u"schedule"_s, Words::tr("Schedule of visits")},
        {u"scales"_s, Words::tr("Scales")},
        {u"centres"_s, Words::tr("Centres")},
        {u"panels"_s, Words::tr("Panels of biomarkers")},
        {u"analysis_plan"_s, Words::tr("Analysis plan")},
        {u"cohort_filters"_s, Words::tr("Filters of the cohort")}};
    for (const auto &[each, name] : known)
        if (each == key)
            return name;
    return Words::tr("Setting");
}

QString subjectOf(const HistoryEntry &entry, QDate day)
{
    if (entry.visit)
        return day.isValid() ? Words::tr("Visit of %1").arg(terms::date(day)) : Words::tr("Visit");
    if (entry.entity == u"patient")
        return Words::tr("Patient");
    if (entry.entity == u"setting")
        return settingName(entry.id);
    if (entry.entity == u"member") {
        const QString name = entry.after.value(u"full_name"_s).toString();
        return name.isEmpty() ? Words::tr("User") : Words::tr("User %1").arg(name);
    }
    return Words::tr("Registry");
}

/// "Export: 10 patients, with identities".
QString outputWords(const QJsonObject &what)
{
    const auto kind = fromKey<Output>(what.value(u"kind"_s).toString()).value_or(Output::Folder);
    const bool identities = what.value(u"identities"_s).toBool();
    const QString patients =
        Words::tr("%n patient(s)", nullptr, std::max(0, what.value(u"patients"_s).toInt()));
    switch (kind) {
    case Output::Folder: {
        QStringList parts{patients, identities ? Words::tr("with identities") : Words::tr("pseudonymised")};
        if (what.value(u"photographs"_s).toBool())
            parts << Words::tr("with photographs");
        QStringList formats;
        for (const QJsonValue format : what.value(u"formats"_s).toArray())
            if (const auto known = fromKey<exchange::ExportFormat>(format.toString()))
                formats << terms::label(*known);
        if (!formats.isEmpty())
            parts << Words::tr("as %1", "CSV, Excel").arg(formats.join(u", "_s));
        return Words::tr("Export: %1").arg(parts.join(u", "_s));
    }
    case Output::Delivery:
        return what.value(u"photographs"_s).toBool()
                   ? Words::tr("Delivery: %1, with photographs").arg(patients)
                   : Words::tr("Delivery: %1").arg(patients);
    case Output::History:
        return Words::tr("Export of the history");
    case Output::CohortReport:
        return Words::tr("Cohort report: %1").arg(patients);
    case Output::PatientReport:
        return identities ? Words::tr("Patient report, with the name") : Words::tr("Patient report");
    case Output::VisitSheet:
        return Words::tr("Visit sheet");
    case Output::BlankForm:
        return Words::tr("Blank form");
    case Output::CourseFigure:
        return Words::tr("Figure of the course");
    case Output::CohortFigure:
        return Words::tr("Figure of the cohort: %1").arg(patients);
    }
    return {};
}

} // namespace

QString happening(const HistoryEntry &entry)
{
    return happening(entry, QDate::fromString(entry.after.value(u"date"_s).toString(), Qt::ISODate));
}

QString happening(const HistoryEntry &entry, QDate day)
{
    const QString subject = subjectOf(entry, day);
    const bool byRecoveryKey = entry.after.value(u"recovery_key"_s).toBool();
    const std::vector<std::pair<QString, QString>> actions{
        {u"create"_s, Words::tr("%1: first saved")},
        {u"change"_s, Words::tr("%1: changed")},
        {u"complete"_s, Words::tr("%1: completed")},
        {u"amend"_s, Words::tr("%1: amended")},
        {u"move"_s, Words::tr("%1: date or patient corrected")},
        {u"enter_in_error"_s, Words::tr("%1: marked as entered in error")},
        {u"take_back"_s, Words::tr("%1: the mark “entered in error” was taken back")},
        {u"import"_s, Words::tr("%1: imported")},
        {u"give_up"_s, Words::tr("%1: what was typed was not saved over what somebody else had saved")},
        {u"merge"_s, Words::tr("%1: merged with another registry")},
        {u"sign"_s, Words::tr("%1: signed")},
        {u"passphrase"_s, Words::tr("%1: new passphrase")},
        {u"recovery_key"_s, Words::tr("%1: new recovery key")},
        {u"seal"_s, Words::tr("%1: sealed")},
        {u"unseal"_s, Words::tr("%1: an unencrypted copy was saved")},
        {u"restore"_s, Words::tr("%1: brought back from a backup")},
        {u"login"_s, byRecoveryKey ? Words::tr("Login by the recovery key") : Words::tr("Login")},
        {u"failed_login"_s,
         Words::tr("Failed logins before this one: %1").arg(entry.after.value(u"count"_s).toInt())},
        {u"view_identity"_s, Words::tr("Identity seen")},
        {u"view_identities"_s, Words::tr("List with names seen")},
        {u"export"_s, outputWords(entry.after)},
        {u"print"_s, outputWords(entry.after)},
        //: an export or a print that was written down and then failed, or was cancelled
        {u"not_taken_out"_s, Words::tr("Not written: %1").arg(outputWords(entry.after))},
    };
    if (entry.meaning)
        //: "Visit of 3 Mar 2024 signed: assessed"
        return Words::tr("%1 signed: %2").arg(subject, signatures::label(*entry.meaning));
    for (const auto &[key, sentence] : actions)
        if (key == entry.action)
            return sentence.contains(u"%1"_s) ? sentence.arg(subject) : sentence;
    return subject;
}

std::vector<HistoryKind> historyKinds()
{
    return {{Words::tr("Everything"), {}, {}},
            {Words::tr("Patients and visits"), {u"patient"_s, u"visit"_s}, {}},
            {Words::tr("Signatures"), {}, {u"sign"_s}},
            {Words::tr("Identities seen"), {}, {u"view_identity"_s, u"view_identities"_s}},
            {Words::tr("Exports and prints"), {}, {u"export"_s, u"print"_s, u"not_taken_out"_s, u"unseal"_s}},
            {Words::tr("Logins"), {}, {u"login"_s, u"failed_login"_s}},
            {Words::tr("Users"), {u"member"_s}, {}},
            {Words::tr("Registry and settings"), {u"registry"_s, u"setting"_s}, {}}};
}

QString headWords(const Head &head)
{
    return head.digits.isEmpty()
               ? QString()
               : Words::tr("History %1 · %2").arg(QString::number(head.sequence), head.digits);
}

QString headText(const Head &head) { return u"%1-%2"_s.arg(QString::number(head.sequence), head.digits); }

std::optional<Head> headFromText(const QString &text)
{
    // Also as the footer of a print has it.
    static const QRegularExpression form(u"^\\D*(\\d{1,9})\\s*[-·]\\s*([0-9a-fA-F]{8})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return Head{match.captured(1).toInt(), match.captured(2).toLower()};
}

} // namespace malar
