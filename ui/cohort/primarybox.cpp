#include "ui/cohort/primarybox.h"

#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PrimaryBox::PrimaryBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"primary"_s);
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(m_endpoints[static_cast<std::size_t>(index)]); });
}

void PrimaryBox::show(const AnalysisPlan &plan)
{
    clear();
    m_endpoints = {std::nullopt};
    addItem(tr("none", "primary endpoint"));
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const PlannedMonth &month : plan.schedule.months) {
            m_endpoints.push_back(Endpoint{axis, month.month});
            addItem(tr("%1, %2", "score, month")
                        .arg(terms::label(axis), terms::insideSentence(terms::plannedTime(month.month))));
        }
    const auto at = std::ranges::find(m_endpoints, plan.primary);
    setCurrentIndex(at == m_endpoints.end() ? 0 : static_cast<int>(at - m_endpoints.begin()));
}

} // namespace malar
