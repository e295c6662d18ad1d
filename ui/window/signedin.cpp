#include "ui/window/signedin.h"

#include "ui/access/membership.h"
#include "ui/session/session.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace malar {

SignedIn::SignedIn(const Session &session, const QList<QAction *> &actions, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"signedIn"_s);
    setProperty("plain", true);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    setMenu(menu);
    const auto name = [this, &session] {
        const QString who = signedInWords(session.store());
        setText(fontMetrics().elidedText(who, Qt::ElideRight, fontMetrics().averageCharWidth() * 48));
        setToolTip(tr("Signed in: %1").arg(who));
        setAccessibleName(toolTip());
        if (parentWidget() || who.isEmpty())
            hide(); // the bar makes room for what appears, not for what grows
        if (parentWidget())
            setVisible(!who.isEmpty());
    };
    connect(&session, &Session::registryChanged, this, name);
    name();
}

} // namespace malar
