#include "ui/parts/datefield.h"

#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

DateField::DateField(Precision precision, QWidget *parent) : QLineEdit(parent), m_precision(precision)
{
    const bool isDay = precision == Precision::Day;
    setPlaceholderText(isDay ? tr("for example 2024-02-13") : tr("2019 or 2019-05"));
    setToolTip(isDay ? tr("2024-02-13 or 13 Feb 2024")
                     : tr("As far as it is known: 2019, 2019-05 or 2019-05-14"));
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
    connect(this, &QLineEdit::textEdited, this, &DateField::takeBackRefusal);
}

void DateField::setDate(const std::optional<QDate> &date)
{
    m_refused = false; // whoever sets it has dealt with what stood there
    setText(date ? terms::date(*date) : QString());
}

void DateField::setPartial(const std::optional<PartialDate> &date)
{
    m_refused = false;
    setText(date && date->isFull() ? terms::date(date->earliest()) : date ? toText(*date) : QString());
}

std::optional<QDate> DateField::date() const { return dateFromText(text()); }

std::optional<PartialDate> DateField::partial() const { return partialFromTyped(text()); }

QString DateField::unreadable() const
{
    if (isAcceptable())
        return {};
    return m_precision == Precision::Day ? whyNoDate(text()) : whyNoPartialDate(text());
}

bool DateField::isAcceptable() const
{
    if (text().trimmed().isEmpty())
        return true;
    return m_precision == Precision::Day ? date().has_value() : partial().has_value();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    // What was understood, so that a slip is seen at once.
    if (m_precision == Precision::Day && date())
        setDate(date());
    else if (m_precision == Precision::Partial && partial())
        setPartial(partial());
    QLineEdit::focusOutEvent(event);
    m_refused = !isAcceptable();
}

/// Whoever refused what stood here looks again as soon as it is a date, not only when the field is left.
void DateField::takeBackRefusal()
{
    if (!m_refused || !isAcceptable())
        return;
    m_refused = false;
    emit editingFinished();
}

QString unreadableDate(const QString &field, const DateField &date)
{
    return date.isAcceptable() ? QString()
                               : DateField::tr("%1: %2", "a field, a sentence").arg(field, date.unreadable());
}

} // namespace malar
