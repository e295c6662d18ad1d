#include "ui/window/banners.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/readonly.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What holds as long as the window is open.
QString standingNotice(const Session &session)
{
    QStringList sentences;
    if (session.registry().synthetic)
        sentences << Banners::tr("Synthetic training data – no real patient.");
    if (session.registry().synthetic && session.store().path().isEmpty())
        sentences << Banners::tr("Today is %1 here, and nothing is kept when the window closes.")
                         .arg(terms::date(session.today()));
    return sentences.join(u' ');
}

/// Also of one that was opened for reading, such as the copy in a test.
QString readOnlyNotice(const Session &session)
{
    if (!session.isReadOnly())
        return {};
    const QString reason = readOnlyReason(session.store());
    return reason.isEmpty() ? Banners::tr("Opened for reading only.") : reason;
}

} // namespace

Banners::Banners(const Session &session, QWidget &pages, QWidget *parent)
    : QWidget(parent), m_message(new Strip(Strip::Kind::Warning))
{
    auto *notice = new Strip(Strip::Kind::Notice);
    auto *readOnly = new Strip(Strip::Kind::Warning);
    notice->setObjectName(u"notice"_s);
    readOnly->setObjectName(u"readOnly"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setClosable();
    if (canBeTakenOver(session.store())) {
        QPushButton *takeOver = look::plain(tr("Take over…"));
        takeOver->setObjectName(u"takeOver"_s);
        connect(takeOver, &QPushButton::clicked, this, &Banners::takeOverRequested);
        readOnly->add(takeOver);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (Strip *strip : {notice, readOnly})
        column->addWidget(strip);
    m_message->floatOver(&pages);
    notice->say(standingNotice(session));
    readOnly->say(readOnlyNotice(session));
}

void Banners::say(const QString &sentence, const QString &file)
{
    m_message->say(sentence, file.isEmpty() ? Strip::Kind::Warning : Strip::Kind::Notice);
    m_message->offer(file);
}

} // namespace malar
