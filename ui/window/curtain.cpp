#include "ui/window/curtain.h"

#include "ui/parts/look.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace malar {

Curtain::Curtain(QWidget &window) : QWidget(&window, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Malar"));
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 8, half * 6, half * 8, half * 6);
    column->addWidget(look::title(tr("Hidden")), 0, Qt::AlignHCenter);
    column->addWidget(new QLabel(tr("Click or press a key to go on.")), 0, Qt::AlignHCenter);
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->isVisible()) {
            each->hide();
            m_hidden.emplace_back(each);
        }
    setFocus();
}

void Curtain::mousePressEvent(QMouseEvent *) { close(); }

void Curtain::keyPressEvent(QKeyEvent *) { close(); }

void Curtain::closeEvent(QCloseEvent *)
{
    for (const QPointer<QWidget> &each : m_hidden)
        if (auto *dialog = qobject_cast<QDialog *>(each.data()))
            dialog->open();
        else if (each && !each->windowFlags().testFlag(Qt::Popup))
            each->show();
}

} // namespace malar
