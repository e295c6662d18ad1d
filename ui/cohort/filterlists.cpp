#include "ui/cohort/filterlists.h"

#include "ui/words/terms.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

void add(QListWidget &list, const QString &label, int patients, const QVariant &value, bool checked)
{
    auto *item = new QListWidgetItem(u"%1 (%2)"_s.arg(label, QString::number(patients)), &list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

/// Every value that occurs, and every one that the filter names, with its patients.
template <class Value, class Label, class Data>
void fillList(QListWidget &list, std::map<Value, int> counts, const std::vector<Value> &wanted, Label label,
              Data data)
{
    for (const Value &value : wanted)
        counts.try_emplace(value, 0);
    const QSignalBlocker quiet(list);
    list.clear();
    for (const auto &[value, patients] : counts)
        add(list, label(value), patients, data(value), std::ranges::find(wanted, value) != wanted.end());
    list.setCurrentRow(0);
}

template <class Value, class Read> std::vector<Value> checked(const QListWidget &list, Read read)
{
    std::vector<Value> values;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            values.push_back(read(list.item(row)->data(Qt::UserRole)));
    return values;
}

template <class Enum> QVariant asNumber(Enum value) { return static_cast<int>(value); }
template <class Enum> Enum fromNumber(const QVariant &value) { return static_cast<Enum>(value.toInt()); }

} // namespace

FilterLists::FilterLists(const Centres &known, QWidget *parent)
    : QWidget(parent), m_subtypes(new QListWidget), m_drugs(new QListWidget), m_centres(new QListWidget)
{
    std::ranges::transform(known, std::back_inserter(m_known), &Centre::name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    add(column, m_subtypes, u"subtypes"_s, tr("Su&btype, one of (none: any)"));
    add(column, m_drugs, u"drugs"_s, tr("&Drug of the index treatment, one of"));
    add(column, m_centres, u"centres"_s, tr("Ce&ntre, one of"));
    setFocusProxy(m_subtypes);
}

void FilterLists::add(QBoxLayout *column, QListWidget *list, const QString &name, const QString &label)
{
    list->setObjectName(name);
    list->setSelectionMode(QAbstractItemView::NoSelection); // what holds is what is checked
    list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto *heading = new QLabel(label);
    heading->setBuddy(list);
    column->addWidget(heading);
    column->addWidget(list);
    connect(list, &QListWidget::itemChanged, this, &FilterLists::edited);
}

void FilterLists::show(const PlacedCohort &cohort, const CohortFilter &filter)
{
    std::map<Subtype, int> subtypes;
    std::map<Drug, int> drugs;
    std::map<QString, int> centres;
    for (const QString &centre : m_known)
        centres.try_emplace(centre, 0);
    for (const PlacedPatient &patient : cohort.patients) {
        for (const Subtype subtype : patient.record->patient.subtypes)
            ++subtypes[subtype];
        ++centres[patient.record->patient.centre];
        const auto &courses = patient.record->courses;
        if (const auto first = std::ranges::min_element(courses, {}, &Course::start); first != courses.end())
            ++drugs[first->drug];
    }
    fillList(
        *m_subtypes, subtypes, filter.subtypes, [](Subtype s) { return terms::label(s); }, asNumber<Subtype>);
    fillList(
        *m_drugs, drugs, filter.drugs, [](Drug d) { return terms::label(d); }, asNumber<Drug>);
    fillList(
        *m_centres, centres, filter.centres,
        [](const QString &name) { return name.isEmpty() ? tr("not stated", "centre") : name; },
        [](const QString &name) { return QVariant(name); });
}

void FilterLists::read(CohortFilter &filter) const
{
    filter.subtypes = checked<Subtype>(*m_subtypes, fromNumber<Subtype>);
    filter.drugs = checked<Drug>(*m_drugs, fromNumber<Drug>);
    filter.centres = checked<QString>(*m_centres, [](const QVariant &value) { return value.toString(); });
}

} // namespace malar
