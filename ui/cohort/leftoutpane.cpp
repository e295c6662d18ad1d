#include "ui/cohort/leftoutpane.h"

#include "ui/cohort/tablepane.h"
#include "ui/report/tables.h"
#include "ui/style/look.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

LeftOutPane::LeftOutPane(QWidget *parent)
    : QWidget(parent), m_button(look::plain(tr("&Who was left out, and why"))), m_table(new TablePane)
{
    m_button->setObjectName(u"showLeftOut"_s);
    m_button->setCheckable(true);
    m_table->setObjectName(u"leftOut"_s);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_table);
    connect(m_button, &QPushButton::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        if (shown)
            emit opened(m_table);
    });
}

void LeftOutPane::show(const CohortSummary &summary) { m_table->show(leftOutTable(summary)); }

} // namespace malar
