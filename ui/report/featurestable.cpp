#include "ui/report/numbers.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Table1 {
    Q_DECLARE_TR_FUNCTIONS(malar::Table1)
};

/// Rows of table 1, a group of them at a time.
class Rows {
public:
    explicit Rows(const CohortSummary &summary) : m_features(summary.features), m_plan(summary.plan) {}

    std::vector<ReportTable::Row> take() { return std::move(m_rows); }

    void group(const QString &name) { m_rows.push_back({{name}, ReportTable::Row::Kind::Group}); }
    void row(const QString &name, const QString &value) { m_rows.push_back({{name, value}}); }
    void share(const QString &name, int n) { row(name, numbers::share(n, m_features.patients)); }

    void people();
    void disease();
    void treatment();
    void baseline();
    void followUp();

private:
    using Text = QString (*)(const stats::Summary &);
    using Middle = std::function<QString(const stats::Summary &)>;

    void described(const QString &name, const Description &, Text mean, const Middle &median);
    QString plainQuartiles(const stats::Summary &summary) const
    {
        return numbers::quartiles(summary, m_plan.test.rounding);
    }

    const Features &m_features;
    const AnalysisPlan &m_plan;
    std::vector<ReportTable::Row> m_rows;
};

/// A quantity in one row, or why it has no figures.
void Rows::described(const QString &name, const Description &description, Text mean, const Middle &median)
{
    const stats::Summary *summary = stats::figure(description);
    const bool asMean = m_plan.descriptives == Descriptives::MeanSd;
    const QString value =
        summary ? Table1::tr("%1; n = %2", "mean and SD, or median and quartiles; patients")
                      .arg(asMean ? mean(*summary) : median(*summary), numbers::count(summary->count))
                : Table1::tr("not known of any patient");
    m_rows.push_back({{name, value}, ReportTable::Row::Kind::Single});
}

void Rows::people()
{
    group(Table1::tr("Sex"));
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
        if (const int n = m_features.sex[static_cast<std::size_t>(sex)]; n > 0 || sex != Sex::Unknown)
            share(terms::label(sex), n);
    described(Table1::tr("Age at day 0, years"), m_features.ageYears, numbers::meanSd,
              [this](const stats::Summary &s) { return plainQuartiles(s); });
    if (m_features.centres.size() == 1 && m_features.centres.front().centre.isEmpty())
        return;
    group(Table1::tr("Centre"));
    for (const CentreCount &centre : m_features.centres)
        share(centre.centre.isEmpty() ? Table1::tr("not stated", "centre") : centre.centre, centre.n);
}

void Rows::disease()
{
    group(Table1::tr("Subtype of cutaneous lupus"));
    for (std::size_t i = 0; i < m_features.subtypes.size(); ++i)
        if (m_features.subtypes[i] > 0)
            share(terms::label(static_cast<Subtype>(i)), m_features.subtypes[i]);
    if (m_features.withoutSubtype > 0 || m_features.patients == 0)
        share(Table1::tr("not stated", "subtype"), m_features.withoutSubtype);
    group(Table1::tr("Systemic lupus"));
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
        if (const int n = m_features.systemicLupus[static_cast<std::size_t>(answer)];
            n > 0 || answer != Answer::Unknown)
            share(terms::label(answer), n);
    described(Table1::tr("Disease duration before day 0, months"), m_features.diseaseDays,
              numbers::monthsMeanSd, numbers::monthsQuartiles);
}

void Rows::treatment()
{
    group(Table1::tr("Previous treatments"));
    for (const DrugCount &drug : m_features.previous)
        share(terms::drugName(drug.drug, drug.otherName), drug.n);
    if (m_features.previous.empty())
        row(Table1::tr("any"), Table1::tr("none recorded"));
    group(Table1::tr("Index treatment"));
    for (const DrugCount &drug : m_features.index)
        share(terms::drugName(drug.drug, drug.otherName), drug.n);
    if (m_features.index.empty())
        row(Table1::tr("any"), Table1::tr("none recorded"));
    else {
        row(Table1::tr("combination on day 0"),
            numbers::share(m_features.combination, m_features.withDayZero));
        row(Table1::tr("monotherapy on day 0"),
            numbers::share(m_features.monotherapy, m_features.withDayZero));
    }
}

void Rows::baseline()
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        described(Table1::tr("%1 at baseline, points").arg(terms::label(axis)), m_features.baseline[a],
                  numbers::meanSd, [this](const stats::Summary &s) { return plainQuartiles(s); });
        const int n = static_cast<int>(countOf(m_features.baseline[a]));
        if (!m_features.severity[a] || n == 0)
            continue;
        for (const Severity severity : {Severity::Mild, Severity::Moderate, Severity::Severe})
            row(terms::label(severity),
                numbers::share((*m_features.severity[a])[static_cast<std::size_t>(severity)], n));
    }
}

void Rows::followUp()
{
    described(Table1::tr("Follow-up from day 0, months"), m_features.followUpDays, numbers::monthsMeanSd,
              numbers::monthsQuartiles);
    group(Table1::tr("Adverse events, by visit"));
    const int visits = m_features.visits;
    row(Table1::tr("asked, none reported"), numbers::share(m_features.adverseEventsNone, visits));
    row(Table1::tr("asked, some reported"), numbers::share(m_features.adverseEventsSome, visits));
    if (m_features.adverseEventsNotAsked > 0)
        row(Table1::tr("not asked"), numbers::share(m_features.adverseEventsNotAsked, visits));
}

} // namespace

ReportTable featuresTable(const CohortSummary &summary)
{
    Rows rows(summary);
    rows.people();
    rows.disease();
    rows.treatment();
    rows.baseline();
    rows.followUp();

    const AnalysisPlan &plan = summary.plan;
    const bool asMean = plan.descriptives == Descriptives::MeanSd;
    ReportTable table;
    table.label = Table1::tr("Table 1");
    table.title =
        Table1::tr("Main features of the patients (N = %1).").arg(numbers::count(summary.features.patients));
    table.columns = {
        {Table1::tr("Feature"), false, 1},
        {asMean ? Table1::tr("n/N (%), or mean ± SD; n") : Table1::tr("n/N (%), or median [Q1-Q3]; n"), true,
         1}};
    table.rows = rows.take();
    table.width = 0.8;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    const QString spread =
        asMean ? Table1::tr("SD: standard deviation (n − 1).")
               : Table1::tr("Q1-Q3: quartiles, %1.").arg(words::quantileType(plan.test.quantileType));
    table.notes
        << spread + u' ' +
               Table1::tr("n: patients in whom the quantity is known. Months are days/30.4375. Age: "
                          "the year of day 0 minus the year of birth.")
        << Table1::tr("Severity of CLASI-A: %1. A patient may have several subtypes and previous treatments.")
               .arg(terms::label(plan.severitySet));
    return table;
}

} // namespace malar
