#include "ui/visit/scorebar.h"

#include "core/domain/damageparts.h"
#include "ui/parts/cellpaint.h"
#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/visit/answering.h"
#include "ui/visit/curveview.h"
#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double veryLarge = 3.2;
constexpr double large = 1.5; // where the window is too low for that

std::optional<int> totalOf(const VisitTotals &totals, Axis axis)
{
    return axis == Axis::Activity ? totals.activity : totals.damage;
}

QString row(const QString &label, int before, const QString &value)
{
    return u"<tr><td>%1&nbsp;</td><td align=right>%2&nbsp;&nbsp;&nbsp;</td><td><b>%3</b></td></tr>"_s.arg(
        label.toHtmlEscaped(), terms::number(before), value.toHtmlEscaped());
}

/// On one line: its blanks and hyphens are no places for a break.
QString unbroken(QString words) { return words.replace(u' ', QChar::Nbsp).replace(u'-', u"-\u2060"_s); }

int proposals(const Visit &visit, Axis axis)
{
    return static_cast<int>(std::ranges::count_if(
        items, [&visit, axis](Item item) { return spec(item.sign).axis == axis && isCopied(visit, item); }));
}

} // namespace

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent), m_responses(new QLabel(this)), m_curve(new CurveView(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_activity = addPanel(Axis::Activity);
    m_responses->setWordWrap(true);
    column->addWidget(m_responses);
    column->addSpacing(10);
    m_damage = addPanel(Axis::Damage);
    column->addSpacing(6);
    column->addWidget(m_curve, 1);
    column->addStretch(0);
}

ScoreBar::Panel ScoreBar::addPanel(Axis axis)
{
    Panel panel{new QLabel(this), new QLabel(this), new QLabel(this),
                look::caption(),  look::plain({}),  new QLabel(this)};
    panel.total->setObjectName(axis == Axis::Activity ? u"activityTotal"_s : u"damageTotal"_s);
    panel.band->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    panel.band->setContentsMargins(0, 0, 0, 8);
    panel.title->setTextFormat(Qt::RichText);
    panel.parts->setWordWrap(true);
    panel.missing->setStyleSheet(u"QPushButton { padding: 1px 0; }"_s); // a line among lines
    panel.missing->setToolTip(tr("List what is missing or not reviewed"));
    panel.changes->setTextFormat(Qt::RichText);
    connect(panel.missing, &QPushButton::clicked, this, &ScoreBar::missingRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(panel.total);
    head->addWidget(panel.band, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(panel.title);
    column->addLayout(head);
    column->addWidget(panel.parts);
    column->addWidget(panel.missing, 0, Qt::AlignLeft);
    column->addWidget(panel.changes);
    return panel;
}

void ScoreBar::show(const Visit &visit, const VisitContext &context)
{
    m_visit = visit;
    m_context = context;
    showPanel(m_activity, Axis::Activity);
    showPanel(m_damage, Axis::Damage);
    m_responses->setText(responsesText(scores(visit).activity));
    const Sparkline line = curve(context, visit);
    m_curve->setAccessibleName(line.lanes.empty()
                                   ? tr("Course of both totals")
                                   : tr("Course of both totals and of the scales beside them"));
    const double lines = 11 + laneLines * static_cast<double>(line.lanes.size());
    m_curve->setMaximumHeight(static_cast<int>(fontMetrics().height() * lines));
    m_curve->show(line);
    fit();
}

void ScoreBar::showPanel(const Panel &panel, Axis axis)
{
    const Scores now = scores(m_visit);
    const bool activity = axis == Axis::Activity;
    const std::optional<int> total = activity ? now.activity : now.damage;
    const int soFar = activity ? now.activitySoFar : now.damageSoFar;
    const int missing = activity ? now.activityUnanswered : now.damageUnanswered;

    panel.title->setText(u"<span style='color:%1'>%2</span>&nbsp; <b>%3</b>"_s.arg(
        axisColor(axis, palette()).name(), activity ? u"●"_s : u"■"_s, terms::label(axis).toHtmlEscaped()));
    panel.total->setText(total ? terms::number(total) : u"≥ %1"_s.arg(terms::number(soFar)));
    panel.total->setAccessibleName(
        total ? tr("%1 is %2").arg(terms::label(axis), QString::number(*total))
              : tr("%1 is at least %2").arg(terms::label(axis), QString::number(soFar)));
    QStringList blocking;
    if (missing > 0)
        blocking << tr("%n answer(s) missing", nullptr, missing);
    if (const int copied = proposals(m_visit, axis); copied > 0)
        blocking << tr("%n copied answer(s) to review", nullptr, copied);
    panel.missing->setText(blocking.join(u'\n'));
    if (!activity)
        panel.parts->setText(partsText());
    panel.changes->setText(changesText(axis, total));

    const SeveritySet set = m_context.severitySet;
    const std::optional<Severity> band = total ? severity(set, axis, *total) : std::nullopt;
    panel.band->setText(band ? terms::label(*band) : QString());
    panel.band->setToolTip(band ? terms::label(set) : QString());
}

/// "dyspigmentation 4 × 2 + scarring 3 + scalp 3"
QString ScoreBar::partsText() const
{
    if (m_visit.totalsOnly)
        return tr("totals only, without their parts");
    const DamageParts parts = damageParts(m_visit.form);
    const QString dyspigmentation = parts.weight == 1
                                        ? writtenNumber(parts.dyspigmentation.sum)
                                        : u"%1 × %2"_s.arg(parts.dyspigmentation.sum).arg(parts.weight);
    //: How CLASI-D comes about; %1 is "4" or "4 × 2", %3 a number or a dash
    return tr("dyspigmentation %1 + scarring %2 + scalp %3")
        .arg(dyspigmentation, writtenNumber(parts.scarring.sum), terms::number(parts.scalp));
}

QString ScoreBar::changesText(Axis axis, std::optional<int> total) const
{
    const auto line = [&](const QString &label, const VisitTotals &then) {
        const std::optional<int> before = totalOf(then, axis);
        if (!before)
            return QString();
        return row(label, *before, total ? terms::change(change(*before, *total)) : u"–"_s);
    };
    QString rows;
    if (m_context.baseline)
        rows += line(tr("since baseline"), *m_context.baseline);
    if (m_context.previous)
        rows += line(tr("since last visit"), totals(*m_context.previous));
    return rows.isEmpty() ? QString() : u"<table cellspacing=0 cellpadding=1>%1</table>"_s.arg(rows);
}

QString ScoreBar::responsesText(std::optional<int> activity) const
{
    if (!activity || !m_context.baseline || !m_context.baseline->activity)
        return {};
    if (*m_context.baseline->activity == 0)
        return tr("No response in per cent: CLASI-A was 0 at baseline.");
    QStringList marks;
    for (const Response response : responses) {
        const bool reached = reaches(response, *m_context.baseline->activity, *activity).value_or(false);
        if (reached)
            marks << unbroken(u"✓ "_s + terms::label(response));
    }
    return marks.isEmpty() ? tr("No response since baseline.") : marks.join(u"   "_s);
}

QSize ScoreBar::sizeHint() const { return minimumSizeHint(); }

QSize ScoreBar::minimumSizeHint() const
{
    // The longest change, given or not, so that nothing is cut and nothing moves; the totals in the smaller
    // size.
    QFont bold = font();
    bold.setBold(true);
    const int label = std::max(fontMetrics().horizontalAdvance(tr("since baseline")),
                               fontMetrics().horizontalAdvance(tr("since last visit")));
    const int change = fontMetrics().horizontalAdvance(u" 88    "_s) +
                       QFontMetrics(bold).horizontalAdvance(u"−88 (−100 %)"_s);
    return {label + change, fontMetrics().height() * 7};
}

std::vector<QWidget *> ScoreBar::stops() const { return {m_activity.missing, m_damage.missing}; }

void ScoreBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What a low window cannot hold steps back: the curve first, then the changes, then the size of the totals,
/// and last the counts, which the list below then says; never the totals.
void ScoreBar::fit()
{
    const int line = fontMetrics().height();
    QFont face = font();
    face.setPointSizeF(face.pointSizeF() * (height() > 14 * line ? veryLarge : large));
    const bool hasChanges = height() > 19 * line;
    m_curve->setVisible(!m_context.earlier.empty() && height() > 22 * line);
    m_responses->setVisible(hasChanges && !m_responses->text().isEmpty());
    for (const Panel *panel : {&m_activity, &m_damage}) {
        panel->total->setFont(face);
        panel->missing->setVisible(height() > 8 * line && !panel->missing->text().isEmpty());
        panel->parts->setVisible(panel == &m_damage && height() > 17 * line);
        panel->changes->setVisible(hasChanges && !panel->changes->text().isEmpty());
    }
}

void ScoreBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_activity.title) {
        showPanel(m_activity, Axis::Activity);
        showPanel(m_damage, Axis::Damage);
        fit();
    }
}

} // namespace malar
