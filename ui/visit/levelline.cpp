#include "ui/visit/levelline.h"

#include "ui/parts/look.h"
#include "ui/visit/answering.h"
#include "ui/words/terms.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

namespace {

constexpr qsizetype longestNote = 60; // beside the levels; all of it stands in its editor

double widthOf(const QString &html, const QFont &font)
{
    QTextDocument text;
    text.setDefaultFont(font);
    text.setHtml(html);
    return text.idealWidth();
}

QString levelsOf(Item item)
{
    return u"<b>%1:</b>&nbsp; %2"_s.arg(terms::label(item).toHtmlEscaped(),
                                        terms::definition(item).toHtmlEscaped());
}

QString besides(const QString &words) { return u"&nbsp; · &nbsp;<b>%1</b>"_s.arg(words.toHtmlEscaped()); }

} // namespace

LevelLine::LevelLine(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_keys(look::caption())
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"level"_s);
    m_keys->setObjectName(u"keys"_s);
    m_keys->setForegroundRole(QPalette::WindowText);
    m_keys->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_keys);
}

void LevelLine::show(Item item, const Visit &visit, const std::optional<Assessment> &previous, bool locked)
{
    const Assessment &form = visit.form;
    const std::optional<int> before = previous ? previous->at(item) : std::nullopt;
    QString text = levelsOf(item);
    if (before)
        text += besides(tr("last visit %1").arg(*before));
    if (!form.at(item) && !isNeeded(form, item))
        text += u" &nbsp; "_s + tr("Needed only where some dyspigmentation is 1.").toHtmlEscaped();
    if (QString note = noteOn(visit, item); !note.isEmpty()) {
        if (note.size() > longestNote)
            note = note.left(longestNote).trimmed() + u'…';
        text += u"&nbsp; · &nbsp;<i>%1</i>"_s.arg(note.toHtmlEscaped());
    }
    QStringList keys{tr("* rest of column 0"), tr("Ctrl+0 all open 0")};
    if (isCopied(visit, item))
        keys = {tr(". accepts"), tr("Ctrl+. the region"), tr("Ctrl+Shift+. everything")};
    else if (before)
        keys = QStringList{tr(". as last visit")} + keys << tr("Ctrl+D copies it");
    say(text, locked ? QStringList() : keys);
}

void LevelLine::explain(const QString &sentence) { say(sentence.toHtmlEscaped(), {}); }

void LevelLine::show(const Scale &scale, std::optional<int> previous, bool locked)
{
    QString text = u"<b>%1:</b>&nbsp; %2"_s.arg(
        scale.name.toHtmlEscaped(),
        (terms::definition(scale) + u"  ·  "_s + terms::label(scale.direction)).toHtmlEscaped());
    if (previous)
        text += besides(tr("last visit %1").arg(*previous));
    QStringList keys{tr("← → one step"), tr("Delete no answer")};
    if (scale.highest >= 10)
        keys.prepend(tr("1 then 0 = 10"));
    say(text, locked ? QStringList() : keys);
}

void LevelLine::refuse(const QString &why)
{
    m_text->setAccessibleName(why);
    say(u"<b>%1</b>"_s.arg(why.toHtmlEscaped()), {}, true); // none of the keys answers the refusal
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LevelLine::say(const QString &html, const QStringList &keys, bool refused)
{
    if (html == m_text->text() && keys == m_hints && refused == m_refused)
        return; // what a page asks for again after each key
    m_text->setText(html);
    m_hints = keys;
    m_refused = refused;
    QPalette own = QPalette();
    if (refused)
        own.setColor(QPalette::Window, look::tint(look::warning(own), own, 0.2));
    setPalette(own);
    fit();
}

void LevelLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    reserve();
    fit();
}

/// As many lines as the longest levels take at this width, so that the form above does not jump from one
/// answer to the next.
void LevelLine::reserve()
{
    double widest = 0;
    for (const SignSpec &sign : signs) {
        const Item item{sign.sign, sign.perRegion ? Region::PosteriorNeck : Region::None};
        widest =
            std::max(widest, widthOf(levelsOf(item) + besides(tr("last visit %1").arg(0)), m_text->font()));
    }
    const int lines = static_cast<int>(std::ceil(widest / std::max(1, width() - 2 * fontMetrics().height())));
    m_text->setMinimumHeight(std::min(lines, 3) * m_text->fontMetrics().lineSpacing());
}

/// Of the keys as many as have room beside the levels.
void LevelLine::fit()
{
    const double spare = width() - widthOf(m_text->text(), m_text->font()) - 3.0 * fontMetrics().height();
    QString shown;
    for (const QString &hint : m_hints) {
        const QString more = shown.isEmpty() ? hint : shown + u"   "_s + hint;
        if (m_keys->fontMetrics().horizontalAdvance(more) > spare)
            break;
        shown = more;
    }
    m_keys->setText(shown);
    m_keys->setVisible(!shown.isEmpty());
}

} // namespace malar
