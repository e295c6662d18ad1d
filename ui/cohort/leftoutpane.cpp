#include "ui/cohort/leftoutpane.h"

#include "ui/cohort/tablepane.h"
#include "ui/parts/look.h"
#include "ui/report/tables.h"

#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

LeftOutPane::LeftOutPane(QWidget *parent)
    : QWidget(parent),
      m_button(look::plain(tr("&Who was left out, and why"))),
      m_table(new TablePane),
      m_links(new QLabel)
{
    m_button->setObjectName(u"showLeftOut"_s);
    m_button->setCheckable(true);
    m_table->setObjectName(u"leftOut"_s);
    m_table->setWrapping();
    m_table->hide();
    m_links->setObjectName(u"leftOutPatients"_s);
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_links->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_table);
    column->addWidget(m_links);
    connect(m_button, &QPushButton::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        m_links->hide();
        if (shown)
            emit opened(m_table);
    });
    connect(m_table, &TablePane::rowChosen, this, &LeftOutPane::offer);
    connect(m_links, &QLabel::linkActivated, this,
            [this](const QString &link) { emit patientChosen(QUrl::fromPercentEncoding(link.toUtf8())); });
}

void LeftOutPane::show(const CohortSummary &summary)
{
    m_codes = [summary](std::size_t row) { return leftOutAt(summary, row); };
    m_table->show(numbered(leftOutTable, summary));
    m_links->hide();
}

void LeftOutPane::offer(std::size_t row)
{
    QStringList links;
    for (const QString &code : m_codes(row))
        links << u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(code)),
                                                code.toHtmlEscaped());
    m_links->setText(tr("Open: %1", "patients").arg(links.join(u", "_s)));
    m_links->setVisible(!links.isEmpty());
}

} // namespace malar
