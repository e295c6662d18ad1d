#pragma once

#include "ui/words/typeddate.h"

#include <QLineEdit>

namespace malar {

/// A day as typed, see typeddate.h. Once it is left the field shows what it understood. Empty is "not
/// stated".
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    enum class Precision : std::uint8_t { Day, Partial }; // Partial: also 2019 and 2019-05

    explicit DateField(Precision = Precision::Day, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &);
    void setPartial(const std::optional<PartialDate> &);
    std::optional<QDate> date() const;
    std::optional<PartialDate> partial() const;
    bool isAcceptable() const;  // empty, or a date
    QString unreadable() const; // why it is not, in a sentence; else empty
    Precision precision() const { return m_precision; }

signals:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *) override;

private:
    void takeBackRefusal();

    Precision m_precision;
    bool m_refused = false; // left with what is no date
};

/// The same with the name of the field; empty where it can be read.
QString unreadableDate(const QString &field, const DateField &);

} // namespace malar
