#include "ui/registry/comingtable.h"

#include "ui/parts/look.h"
#include "ui/words/comingwords.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using exchange::Coming;

std::vector<Column<Coming>> comingColumns()
{
    const QStringList head = comingHead();
    std::vector<Column<Coming>> all;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const bool isNumber = i == 4 || i == 5;
        all.emplace_back(
            head[i], [i](const Coming &coming) { return comingCells(coming)[i]; },
            (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    all[0].less = [](const Coming &a, const Coming &b) {
        return std::tie(a.code, a.date) < std::tie(b.code, b.date);
    };
    all[1].less = [](const Coming &a, const Coming &b) { return a.kind < b.kind; };
    all[2].less = [](const Coming &a, const Coming &b) { return a.date < b.date; };
    all[3].less = [](const Coming &a, const Coming &b) { return a.planned < b.planned; };
    all[6].less = [](const Coming &a, const Coming &b) { return a.odd.size() < b.odd.size(); };
    return all;
}

} // namespace

ComingTable::ComingTable(QWidget *parent)
    : QTableView(parent), m_model(new TableModel<Coming>(comingColumns(), this))
{
    look::dress(*this);
    setObjectName(u"coming"_s);
    setAccessibleName(tr("What would come"));
    setModel(m_model);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(true);
}

void ComingTable::show(std::vector<exchange::Coming> rows)
{
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void ComingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr std::array letters{18, 20, 13, 18, 9, 9};
    for (std::size_t i = 0; i < letters.size(); ++i)
        setColumnWidth(static_cast<int>(i),
                       letters[i] * fontMetrics().averageCharWidth() + look::halfLine(*this) * 2);
}

} // namespace malar
