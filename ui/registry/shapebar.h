#pragma once

#include "core/exchange/tableshape.h"

#include <QWidget>

class QComboBox;

namespace malar {

/// How a table was read; each part of it can be chosen otherwise.
class ShapeBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShapeBar(QWidget *parent = nullptr);

    /// What was found, and what of it somebody said.
    void set(const exchange::TableShape &, const exchange::ShapeWanted &);
    const exchange::ShapeWanted &wanted() const { return m_wanted; }

signals:
    void chosen();

private:
    QComboBox *box(const QString &name, const QString &words);
    template <class Enum> QComboBox *box(const QString &name, const QString &words, std::optional<Enum> &);

    exchange::ShapeWanted m_wanted;
    QComboBox *m_sheet;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QComboBox *m_decimal;
    QComboBox *m_dates;
};

} // namespace malar
