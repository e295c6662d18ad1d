#include "ui/patients/drugpicker.h"

#include "core/domain/keytext.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

// By Drug. Each letter is in the drug's name in English and in Spanish.
constexpr std::u16string_view drugLetters = u"TNHCEGMAFILSDRBXUVO";
static_assert(drugLetters.size() == keysOf<Drug>.size());

} // namespace

QChar letterOf(Drug drug) { return drugLetters[static_cast<std::size_t>(drug)]; }

DrugPicker::DrugPicker(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Drugs. A letter ticks its drug."));
    for (std::size_t i = 0; i < keysOf<Drug>.size(); ++i) {
        const auto drug = static_cast<Drug>(i);
        auto *item = new QTreeWidgetItem(this, {QString(letterOf(drug)), terms::label(drug)});
        item->setCheckState(0, Qt::Unchecked);
        item->setForeground(0, look::quiet(palette()));
        item->setData(0, Qt::AccessibleTextRole, terms::label(drug));
    }
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0)
            emit toggled(static_cast<Drug>(indexOfTopLevelItem(item)), item->checkState(0) == Qt::Checked);
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 1)
            toggle(item);
    });
}

void DrugPicker::setChecked(Drug drug, bool checked)
{
    const QSignalBlocker quiet(this);
    topLevelItem(static_cast<int>(drug))->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
}

bool DrugPicker::isChecked(Drug drug) const
{
    return topLevelItem(static_cast<int>(drug))->checkState(0) == Qt::Checked;
}

int DrugPicker::wholeWidth() const
{
    return sizeHintForColumn(0) + sizeHintForColumn(1) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void DrugPicker::toggle(QTreeWidgetItem *item)
{
    setCurrentItem(item);
    item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void DrugPicker::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toUpper();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const auto place = typed.size() == 1 && plain ? drugLetters.find(typed[0].unicode()) : drugLetters.npos;
    if (place != drugLetters.npos)
        toggle(topLevelItem(static_cast<int>(place)));
    else if (event->key() == Qt::Key_Space && currentItem())
        toggle(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace malar
