#include "ui/registry/shapebar.h"

#include "ui/words/tablewords.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ShapeBar::ShapeBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_sheet = box(u"tableSheet"_s, tr("Sheet of the workbook"));
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_wanted.sheet = m_sheet->currentText();
        emit chosen();
    });
    m_separator = box(u"tableSeparator"_s, tr("What parts the columns"), m_wanted.separator);
    m_encoding = box(u"tableEncoding"_s, tr("Encoding of the text"), m_wanted.encoding);
    m_decimal = box(u"tableDecimal"_s, tr("What stands before the decimals"), m_wanted.decimal);
    m_dates = box(u"tableDates"_s, tr("Order of day, month and year in dates"), m_wanted.dates);
    m_dates->setPlaceholderText(tr("day or month first?"));
}

QComboBox *ShapeBar::box(const QString &name, const QString &words)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    layout()->addWidget(box);
    return box;
}

template <class Enum>
QComboBox *ShapeBar::box(const QString &name, const QString &what, std::optional<Enum> &wanted)
{
    QComboBox *made = box(name, what);
    for (std::size_t i = 0; i < keysOf<Enum>.size(); ++i)
        made->addItem(words::name(static_cast<Enum>(i)));
    connect(made, &QComboBox::activated, this, [this, &wanted](int index) {
        wanted = static_cast<Enum>(index);
        emit chosen();
    });
    return made;
}

void ShapeBar::set(const exchange::TableShape &shape, const exchange::ShapeWanted &wanted)
{
    m_wanted = wanted;
    m_sheet->clear();
    m_sheet->addItems(shape.sheets);
    m_sheet->setCurrentText(shape.sheet);
    m_separator->setCurrentIndex(static_cast<int>(shape.separator));
    m_encoding->setCurrentIndex(static_cast<int>(shape.encoding));
    m_decimal->setCurrentIndex(static_cast<int>(shape.decimal));
    m_dates->setCurrentIndex(shape.dates ? static_cast<int>(*shape.dates) : -1);
    m_sheet->setVisible(shape.isWorkbook());
    for (QComboBox *box : {m_separator, m_encoding, m_decimal})
        box->setVisible(!shape.isWorkbook());
}

} // namespace malar
