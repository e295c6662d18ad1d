#include "ui/visit/totalspanel.h"

#include "ui/parts/look.h"
#include "ui/sheets/visitwords.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

TotalsPanel::TotalsPanel(QWidget *parent)
    : QWidget(parent), m_totals(look::title()), m_button(new QPushButton(tr("Score it item by item")))
{
    m_totals->setObjectName(u"bareTotals"_s);
    m_button->setObjectName(u"scoreItems"_s);
    auto *sentence = new QLabel(noAnswersSentence());
    sentence->setWordWrap(true);
    auto *consequence = look::caption(tr("Scoring it item by item begins an empty form. Its answers take the "
                                         "place of the totals once the visit is completed."));
    consequence->setWordWrap(true);
    const int line = 2 * look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(m_totals);
    column->addWidget(sentence);
    column->addSpacing(line);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(consequence);
    column->addStretch(1);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &TotalsPanel::itemsRequested);
}

void TotalsPanel::show(const Totals &totals, const QString &whyNot)
{
    m_totals->setText(tr("%1 %2 · %3 %4 · totals only")
                          .arg(terms::label(Axis::Activity), QString::number(totals.activity),
                               terms::label(Axis::Damage), QString::number(totals.damage)));
    m_button->setEnabled(whyNot.isEmpty());
    m_button->setToolTip(whyNot);
}

} // namespace malar
