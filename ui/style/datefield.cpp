#include "ui/style/datefield.h"

#include "ui/terms.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {

std::optional<QDate> dateFromText(const QString &typed)
{
    const QString text = typed.simplified();
    const QLocale locale;
    QStringList formats{u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, u"d.M.yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s};
    if (text.contains(u'/') && locale.dateFormat(QLocale::ShortFormat).startsWith(u'd'))
        formats << u"d/M/yyyy"_s;
    for (const QString &format : formats) {
        for (const QLocale &language : {locale, QLocale::c()}) {
            const QDate date = language.toDate(text, format);
            if (date.isValid() && date.year() >= 1000)
                return date;
        }
    }
    return std::nullopt;
}

std::optional<PartialDate> partialFromTyped(const QString &typed)
{
    if (const std::optional<PartialDate> known = partialDateFromText(typed.simplified()))
        return known;
    const std::optional<QDate> full = dateFromText(typed);
    if (!full)
        return std::nullopt;
    return PartialDate{full->year(), full->month(), full->day()};
}

DateField::DateField(Precision precision, QWidget *parent) : QLineEdit(parent), m_precision(precision)
{
    setPlaceholderText(precision == Precision::Day ? tr("for example 2024-02-13")
                                                   : tr("2019, 2019-05 or 2019-05-14"));
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
}

void DateField::setDate(const std::optional<QDate> &date) { setText(date ? terms::date(*date) : QString()); }

void DateField::setPartial(const std::optional<PartialDate> &date)
{
    setText(date && date->isFull() ? terms::date(date->earliest()) : date ? toText(*date) : QString());
}

std::optional<QDate> DateField::date() const { return dateFromText(text()); }

std::optional<PartialDate> DateField::partial() const { return partialFromTyped(text()); }

bool DateField::isAcceptable() const
{
    if (text().trimmed().isEmpty())
        return true;
    return m_precision == Precision::Day ? date().has_value() : partial().has_value();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    // What was understood, so that a slip is seen at once.
    if (m_precision == Precision::Day)
        if (const std::optional<QDate> understood = date())
            setDate(understood);
    QLineEdit::focusOutEvent(event);
}

} // namespace malar
