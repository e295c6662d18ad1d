#pragma once

#include "core/domain/partialdate.h"

#include <QLineEdit>

namespace malar {

/// A day as typed: 2024-02-13, 13.2.2024 or 13 Feb 2024. Two numbers that could be day or month are never
/// guessed: with slashes the language's own order holds. Empty is "not stated".
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    enum class Precision : std::uint8_t { Day, Partial }; // Partial: also 2019 and 2019-05

    explicit DateField(Precision = Precision::Day, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &);
    void setPartial(const std::optional<PartialDate> &);
    std::optional<QDate> date() const;
    std::optional<PartialDate> partial() const;
    bool isAcceptable() const; // empty, or a date
    Precision precision() const { return m_precision; }

signals:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *) override;

private:
    Precision m_precision;
};

/// The full date that a text means, nothing where it means none for certain.
std::optional<QDate> dateFromText(const QString &);
/// The same, and 2019 and 2019-05.
std::optional<PartialDate> partialFromTyped(const QString &);

} // namespace malar
