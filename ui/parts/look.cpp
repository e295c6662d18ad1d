#include "ui/parts/look.h"

#include "core/domain/clasi.h"
#include "ui/parts/fieldguard.h"
#include "ui/parts/stylesheet.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineF>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace malar::look {
namespace {

struct Colours {
    QRgb window, base, alternate, text, quiet, line, accent, onAccent, button;
};
constexpr Colours light{0xfff5f7f7, 0xffffffff, 0xfff3f6f5, 0xff1b2526, 0xff5d6b6c,
                        0xffd7dddc, 0xff17695f, 0xffffffff, 0xffffffff};
constexpr Colours dark{0xff1b2021, 0xff22292a, 0xff272f30, 0xffe6ebeb, 0xff9aa8a8,
                       0xff3a4546, 0xff5cbcae, 0xff0c1615, 0xff2b3435};

QPalette palette(const Colours &c)
{
    QPalette p;
    const QColor text(c.text);
    p.setColor(QPalette::Window, QColor(c.window));
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, QColor(c.base));
    p.setColor(QPalette::AlternateBase, QColor(c.alternate));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, QColor(c.quiet));
    p.setColor(QPalette::Button, QColor(c.button));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::ToolTipBase, QColor(c.base));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Mid, QColor(c.line));
    p.setColor(QPalette::Midlight, QColor(c.line).lighter(108));
    p.setColor(QPalette::Light, QColor(c.base));
    p.setColor(QPalette::Dark, QColor(c.quiet));
    p.setColor(QPalette::Highlight, QColor(c.accent));
    p.setColor(QPalette::HighlightedText, QColor(c.onAccent));
    p.setColor(QPalette::Link, QColor(c.accent));
    p.setColor(QPalette::LinkVisited, QColor(c.accent));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, tint(QColor(c.quiet), p, 0.75));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor(c.window));
    return p;
}

QFont applicationFont(QFont font)
{
    // Without a desktop's theme Qt falls back to DejaVu at 9 points: wide and small at once.
    if (QFontInfo(font).family() != u"DejaVu Sans"_s)
        return font;
    QFont better(u"Noto Sans"_s, 10);
    return QFontInfo(better).family() == u"Noto Sans"_s ? better : font;
}

/// Fusion outlines what is filled in darker than its ground: in a dark window nobody sees that. And Qt takes
/// text for HTML where it looks so, and a name could read files: what a label or a tip shows is text unless
/// it says that it is HTML, before it measures or draws anything.
class Outlined final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool field = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
                           (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget));
        if (element == PE_IndicatorRadioButton)
            ring(*option, *painter);
        if (element == PE_IndicatorCheckBox && option->state.testFlag(State_HasFocus))
            frame(*option, *painter, look::accent(option->palette));
        else if (field)
            outline(*option, *painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            outline(*option, *painter);
    }

    /// A button that opens a menu is as wide as its words: the arrow stands beside them. On a page Return
    /// presses the button in focus, as it does in a dialog.
    void polish(QWidget *widget) override
    {
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        auto *push = qobject_cast<QPushButton *>(widget);
        if (push && push->menu())
            push->setProperty("opensMenu", true); // before the sheet looks at it
        QProxyStyle::polish(widget);
        if (push && push->menu())
            push->setSizePolicy(QSizePolicy::Maximum, push->sizePolicy().verticalPolicy());
        if (push && !qobject_cast<const QDialog *>(push->window()))
            push->setAutoDefault(true);
    }
    using QProxyStyle::polish;

private:
    static void outline(const QStyleOption &option, QPainter &painter)
    {
        if (!isDark(option.palette) || option.state.testFlag(State_HasFocus))
            return;
        frame(option, painter, tint(option.palette.color(QPalette::Text), option.palette, 0.4));
    }

    static void ring(const QStyleOption &option, QPainter &painter)
    {
        const bool isFocused = option.state.testFlag(State_HasFocus);
        if (!isDark(option.palette) && !isFocused)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isFocused ? look::accent(option.palette)
                                 : tint(option.palette.color(QPalette::Text), option.palette, 0.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
        painter.restore();
    }

    static void frame(const QStyleOption &option, QPainter &painter, const QColor &ink)
    {
        painter.setPen(ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
};

QPushButton *button(const QString &text, const char *property)
{
    auto *result = new QPushButton(text);
    result->setProperty(property, true);
    result->setAutoDefault(true); // Return presses it, outside of dialogs too
    return result;
}

} // namespace

void apply(QApplication &app, Scheme scheme)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool wantsDark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark);
    QApplication::setStyle(new Outlined(QStyleFactory::create(u"Fusion"_s))); // the application owns it
    QApplication::setFont(applicationFont(QApplication::font()));
    const QPalette chosen = palette(wantsDark ? dark : light);
    QApplication::setPalette(chosen);
    FieldGuard::watch(app);
    app.setStyleSheet(styleSheet(chosen, QFontMetrics(QApplication::font()).height() / 2));
}

bool isDark(const QPalette &p) { return p.color(QPalette::Window).lightness() < 128; }
QColor accent(const QPalette &p) { return p.color(QPalette::Highlight); }
QColor quiet(const QPalette &p) { return p.color(QPalette::PlaceholderText); }
QColor line(const QPalette &p) { return p.color(QPalette::Mid); }
QColor tint(const QColor &c, const QPalette &p, double share) { return mix(p.base().color(), c, share); }
QColor warning(const QPalette &p) { return QColor(isDark(p) ? 0xffe5b567 : 0xff8a5a00); }

QColor mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QList<QLineF> hatching(const QRectF &box, double step)
{
    QList<QLineF> lines;
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        lines.append({x, box.bottom(), x + box.height(), box.top()});
    return lines;
}

QColor axisColour(Axis axis, bool darkGround)
{
    if (darkGround)
        return axis == Axis::Activity ? QColor(0x56, 0xB4, 0xE9) : QColor(0xF2, 0x8C, 0x4F);
    return axis == Axis::Activity ? QColor(0x00, 0x72, 0xB2) : QColor(0xD5, 0x5E, 0x00);
}

QColor scaleColour() { return {0x00, 0x9E, 0x73}; }

QFont titleFont(QFont body)
{
    body.setPointSizeF(body.pointSizeF() * 1.5);
    body.setWeight(QFont::DemiBold);
    return body;
}

QFont strongFont(QFont body)
{
    body.setWeight(QFont::DemiBold);
    return body;
}

QFont captionFont(QFont body)
{
    body.setPointSizeF(body.pointSizeF() * 0.88);
    return body;
}

int halfLine(const QWidget &widget) { return widget.fontMetrics().height() / 2; }
int rowHeight(const QWidget &widget) { return rowHeight(halfLine(widget)); }

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(titleFont(QApplication::font()));
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(strongFont(QApplication::font()));
    return label;
}

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(captionFont(QApplication::font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *primary(const QString &text) { return button(text, "primary"); }
QPushButton *plain(const QString &text) { return button(text, "plain"); }

void dress(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight(table));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(true);
}

} // namespace malar::look
