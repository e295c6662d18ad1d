#include "ui/visit/definitioncard.h"

#include "ui/parts/look.h"
#include "ui/words/formrules.h"
#include "ui/words/formterms.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

DefinitionCard::DefinitionCard(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"definition"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_text);
    QLabel *source = look::caption(tr("Our own words, after Albrecht et al. 2005. F1 closes."));
    source->setWordWrap(true);
    column->addWidget(source);
    hide();
}

void DefinitionCard::explain(Item item)
{
    QString levels;
    for (const std::uint8_t value : spec(item.sign).allowed)
        levels += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(value).arg(
            terms::level(item.sign, value).toHtmlEscaped());
    QString rules;
    const QStringList sentences = terms::rules(item);
    for (const QString &sentence : sentences)
        rules += u"<p style='margin-top:6px; margin-bottom:0'>%1</p>"_s.arg(sentence.toHtmlEscaped());
    m_text->setText(u"<b>%1</b><table cellspacing=0 cellpadding=2 style='margin-top:6px'>%2</table>%3"_s.arg(
        terms::label(item).toHtmlEscaped(), levels, rules));
    m_text->setAccessibleName(terms::label(item) + u". "_s + terms::definition(item) + u". "_s +
                              sentences.join(u' '));
}

void DefinitionCard::fit(const QRect &room)
{
    const int width = std::min(room.width(), fontMetrics().averageCharWidth() * 52);
    const int needed = layout()->totalHeightForWidth(width);
    setGeometry(room.left(), room.top(), width, std::min(room.height(), needed));
}

} // namespace malar
