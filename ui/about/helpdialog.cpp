#include "ui/about/helpdialog.h"

#include "ui/parts/look.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace malar {
namespace {

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

HelpDialog::HelpDialog(const QString &title, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(look::halfLine(*this));
    m_column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 90, metrics.lineSpacing() * 34);
}

void HelpDialog::add(QWidget *widget) { m_column->insertWidget(m_column->count() - 1, widget); }

void HelpDialog::addHeading(const QString &text)
{
    if (m_column->count() > 1)
        m_column->insertSpacing(m_column->count() - 1, look::halfLine(*this));
    add(look::heading(text));
}

void HelpDialog::addParagraph(const QString &text)
{
    QLabel *label = selectable(text);
    label->setWordWrap(true);
    add(label);
}

void HelpDialog::addCommands(const QString &text)
{
    QLabel *label = selectable(text);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setContentsMargins(look::halfLine(*this) * 2, 0, 0, 0);
    add(label);
    m_commands.push_back(label);
}

/// Commands are not wrapped, and there is no bar to move them to the side with.
void HelpDialog::showEvent(QShowEvent *event)
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (QLabel *label : m_commands) {
        label->ensurePolished();
        label->setMinimumWidth(label->sizeHint().width());
    }
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + bar);
    QDialog::showEvent(event);
}

} // namespace malar
