#include "ui/banners.h"

#include "ui/session.h"
#include "ui/style/strip.h"
#include "ui/terms.h"

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

QString readOnlyNotice(const Session &session)
{
    if (!session.isReadOnly())
        return {};
    if (session.store().heldByAnother())
        return Banners::tr(
            "Open in another window, so it can only be read here. Close the other window and open "
            "the registry again to make changes.");
    return Banners::tr(
        "The file may not be written, so it can only be read here. Ask for write access to the "
        "file and open the registry again to make changes.");
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
