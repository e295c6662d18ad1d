#include "ui/about/keysdialog.h"

#include "ui/parts/look.h"
#include "ui/visit/visitkeys.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

KeysDialog::KeysDialog(const QList<QAction *> &ofWindow, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(0, 2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    look::dress(*m_table);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);

    addGroup(tr("Answers of a visit"));
    for (const GridKey &each : gridKeys())
        add(each.key, each.words);
    addGroup(tr("At a visit"));
    for (const VisitKey &each : visitKeys())
        add(keyText(each.keys.front()), each.words);
    addGroup(tr("Everywhere"));
    for (const QAction *action : ofWindow)
        add(keyText(action->shortcut()), action->text());

    m_table->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_table);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 34);
}

void KeysDialog::addGroup(const QString &name)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(name);
    item->setFont(look::strongFont(font()));
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, 2);
}

void KeysDialog::add(const QString &key, const QString &words)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(key));
    m_table->setItem(row, 1, new QTableWidgetItem(QString(words).remove(u'&').remove(u'…')));
}

} // namespace malar
