#include "ui/parts/chips.h"

#include "ui/parts/look.h"
#include "ui/words/writtennumber.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Chips::Chips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(look::halfLine(*this) * 3 / 4);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit changed(id);
    });
}

void Chips::add(int id, const QString &label)
{
    auto *chip = new QPushButton(label);
    chip->setProperty("chip", true);
    chip->setProperty("label", label);
    chip->setCheckable(true);
    chip->setAutoDefault(true);
    m_row->addWidget(chip);
    m_group->addButton(chip, id);
    if (m_group->buttons().size() == 1)
        chip->setChecked(true);
}

void Chips::setCount(int id, int count)
{
    QAbstractButton *chip = m_group->button(id);
    //: A choice and how many it holds: "Due 4"
    chip->setText(tr("%1  %2").arg(chip->property("label").toString(), writtenNumber(count)));
}

void Chips::setShown(int id, bool shown) { m_group->button(id)->setVisible(shown); }

int Chips::chosen() const { return m_group->checkedId(); }

QList<QAbstractButton *> Chips::buttons() const { return m_group->buttons(); }

void Chips::choose(int id) { m_group->button(id)->setChecked(true); }

} // namespace malar
