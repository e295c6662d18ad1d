#include "ui/visit/levelline.h"

#include "ui/style/look.h"
#include "ui/terms.h"
#include "ui/visit/answering.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {

LevelLine::LevelLine(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_keys(new QLabel(this))
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"level"_s);
    m_keys->setForegroundRole(QPalette::WindowText);
    m_keys->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_keys);
}

void LevelLine::show(Item item, const Visit &visit, const std::optional<Assessment> &previous)
{
    const Assessment &form = visit.form;
    const std::optional<int> before = previous ? previous->at(item) : std::nullopt;
    QString text = u"<b>%1:</b>&nbsp; %2"_s.arg(terms::label(item).toHtmlEscaped(),
                                                terms::definition(item).toHtmlEscaped());
    if (before)
        text += u"&nbsp; · &nbsp;<b>%1</b>"_s.arg(tr("last visit %1").arg(*before).toHtmlEscaped());
    if (item == items.back() && !form.at(item) && !isMissing(form, item))
        text += u" &nbsp; "_s + tr("Needed only where some dyspigmentation is 1.").toHtmlEscaped();
    if (const QString note = noteOn(visit, item); !note.isEmpty())
        text += u"&nbsp; · &nbsp;<i>%1</i>"_s.arg(note.toHtmlEscaped());
    m_text->setText(text);
    if (isCopied(visit, item))
        m_keys->setText(tr(". accepts   Ctrl+. the region   Ctrl+Shift+. everything"));
    else
        m_keys->setText(
            before ? tr(". as last visit   Ctrl+D copies it   * rest of column 0   Ctrl+0 all open 0")
                   : tr("* rest of column 0   Ctrl+0 all open 0"));
    mark(false);
}

void LevelLine::show(const Scale &scale, std::optional<int> previous)
{
    QString text = u"<b>%1:</b>&nbsp; %2"_s.arg(
        scale.name.toHtmlEscaped(),
        (terms::definition(scale) + u"  ·  "_s + terms::label(scale.direction)).toHtmlEscaped());
    if (previous)
        text += u"&nbsp; · &nbsp;<b>%1</b>"_s.arg(tr("last visit %1").arg(*previous).toHtmlEscaped());
    m_text->setText(text);
    m_keys->setText(scale.highest >= 10 ? tr("1 then 0 = 10   ← → one step   Delete no answer")
                                        : tr("← → one step   Delete no answer"));
    mark(false);
}

void LevelLine::refuse(const QString &why)
{
    m_text->setText(u"<b>%1</b>"_s.arg(why.toHtmlEscaped()));
    m_text->setAccessibleName(why);
    m_keys->clear(); // none of them answers the refusal
    mark(true);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LevelLine::mark(bool refused)
{
    QPalette own = QPalette();
    if (refused)
        own.setColor(QPalette::Window, look::tint(look::warning(own), own, 0.2));
    setPalette(own);
    fit();
}

void LevelLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// The keys stand beside the levels only where both have room in one line: the form above must not jump.
void LevelLine::fit()
{
    QTextDocument text;
    text.setDefaultFont(m_text->font());
    text.setHtml(m_text->text());
    const int spare = width() - static_cast<int>(text.idealWidth()) - 4 * fontMetrics().height();
    m_keys->setVisible(m_keys->sizeHint().width() < spare);
}

} // namespace malar
