#include "ui/patients/doubtfuldates.h"

#include "core/domain/birth.h"
#include "ui/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace malar {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(UnlikelyDates)
};

/// A date of the record, with what it is of and the days that it may mean.
struct Fact {
    QString what;
    QString words;
    QDate earliest;
    QDate latest;
    bool operator==(const Fact &) const = default;
};

class Facts {
public:
    explicit Facts(const PatientRecord &record)
    {
        add(Dates::tr("Disease onset"), record.patient.diseaseOnset);
        add(Dates::tr("Last follow-up"), record.patient.lastFollowUp);
        for (const Consent &consent : record.consents) {
            add(Dates::tr("Consent, signed on"), consent.date);
            add(Dates::tr("Consent, withdrawn on"), consent.withdrawn);
        }
        for (const Course &course : record.courses) {
            add(Dates::tr("Index treatment, start"), course.start);
            add(Dates::tr("Index treatment, stop"), course.stop);
            for (const Infusion &infusion : course.infusions)
                add(Dates::tr("Infusion"), infusion.date);
        }
        for (const Treatment &treatment : record.treatments) {
            const QString drug = terms::drugName(treatment.drug, treatment.otherName);
            add(Dates::tr("%1, from").arg(drug), treatment.from);
            add(Dates::tr("%1, to").arg(drug), treatment.to);
            for (const DoseStep &step : treatment.doses)
                add(Dates::tr("%1, dose from").arg(drug), step.from);
        }
    }

    const std::vector<Fact> &all() const { return m_all; }

private:
    void add(const QString &what, const std::optional<QDate> &day)
    {
        if (day && day->isValid())
            m_all.push_back({what, terms::date(*day), *day, *day});
    }
    void add(const QString &what, const std::optional<PartialDate> &date)
    {
        if (date)
            m_all.push_back({what, terms::date(*date), date->earliest(), date->latest()});
    }

    std::vector<Fact> m_all;
};

/// A date that is known in part is only unlikely where every day that it may mean is.
std::optional<UnlikelyDate> judge(const Fact &fact, const PatientRecord &record, QDate today)
{
    const std::optional<UnlikelyDate> late = unlikelyDate(fact.earliest, today, {});
    return late == UnlikelyDate::FarAhead ? late : unlikelyDate(fact.latest, today, birthOf(record));
}

} // namespace

QString beforeBirth(const PatientRecord &record, QDate today)
{
    const Facts facts(record);
    for (const Fact &fact : facts.all())
        if (judge(fact, record, today) == UnlikelyDate::BeforeBirth)
            return Dates::tr(
                       "%1, %2: that is before the patient was born. Correct the date, or the birth year.")
                .arg(fact.what, fact.words);
    return {};
}

QStringList unlikelyDates(const PatientRecord &before, const PatientRecord &now, QDate today)
{
    const Facts known(before);
    const Facts facts(now);
    QStringList sentences;
    for (const Fact &fact : facts.all()) {
        const std::optional<UnlikelyDate> why = judge(fact, now, today);
        if (!why || std::ranges::find(known.all(), fact) != known.all().end())
            continue;
        if (*why == UnlikelyDate::FarAhead)
            sentences << Dates::tr("%1, %2: that is more than a year ahead.").arg(fact.what, fact.words);
        else if (*why == UnlikelyDate::LongAgo)
            sentences << Dates::tr("%1, %2: that is more than %3 years back.")
                             .arg(fact.what, fact.words, QString::number(longestYearsAgo));
    }
    return sentences;
}

} // namespace malar
