#include "ui/parts/dialogroom.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QVariant>

#include <algorithm>

namespace malar {
namespace {

// Kept at the dialog: how high it was before it had to grow, and what it grew to.
constexpr auto before = "heightBefore";
constexpr auto heightGiven = "heightGiven";

/// What it goes back to: its height, where it was not made higher than that here, or by its layout, which
/// asks for room as soon as a sentence comes.
int ownHeight(const QDialog &dialog)
{
    const int last = dialog.property(heightGiven).toInt();
    const bool grown = last > 0 && (dialog.height() == last || dialog.height() == dialog.minimumHeight());
    return grown ? dialog.property(before).toInt() : dialog.height();
}

/// It grows upwards where the screen ends below it.
void keepOnScreen(QDialog &dialog)
{
    const QRect screen = dialog.screen()->availableGeometry();
    const QRect frame = dialog.frameGeometry();
    if (dialog.isVisible() && frame.bottom() > screen.bottom())
        dialog.move(frame.x(), std::max(screen.top(), frame.y() - frame.bottom() + screen.bottom()));
}

} // namespace

QSize roomFor(const QDialog &dialog)
{
    return dialog.screen()->availableSize() - QSize(0, dialog.fontMetrics().height() * 2);
}

void makeRoom(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout || dialog.minimumSize() == dialog.maximumSize())
        return;
    const int own = ownHeight(dialog);
    layout->activate(); // the least height is that of what is there now
    const int asked = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                  : layout->totalSizeHint().height();
    const int next = std::max(own, std::min(asked, roomFor(dialog).height()));
    dialog.resize(dialog.width(), next);
    keepOnScreen(dialog);
    dialog.setProperty(before, own);
    dialog.setProperty(heightGiven, next);
}

} // namespace malar
