#include "ui/window/banners.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/backups.h"
#include "ui/session/backupwords.h"
#include "ui/session/readonly.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QFileInfo>
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
    if (!session.isReadOnly() || session.store().asOf())
        return {};
    const QString reason = readOnlyReason(session.store());
    const QString said = reason.isEmpty() ? Banners::tr("Opened for reading only.") : reason;
    return (said + u' ' + whyNoNames(session)).trimmed();
}

QString pastNotice(const Session &session)
{
    const auto moment = session.store().asOf();
    return moment ? Banners::tr("The registry as it was on %1. It can only be read.")
                        .arg(backupwords::moment(moment->at))
                  : QString();
}

QString reachNotice(const Session &session)
{
    const auto since = session.unreachableSince();
    return since ? Banners::tr("The server has not answered since %1. What is shown is from before. You can "
                               "go on reading and typing; save once the server answers.")
                       .arg(QLocale().toString(since->time(), QLocale::ShortFormat))
                 : QString();
}

/// That anybody who has the file, or one beside it, can read it.
QString plainNotice(const Session &session)
{
    const Store &store = session.store();
    if (store.path().isEmpty() || store.isOnServer() || session.registry().synthetic)
        return {};
    if (!store.isSealed())
        return Banners::tr("This registry is not encrypted: whoever has the file can read it.");
    QStringList names;
    for (const QString &path : Store::plainBeside(store.path()))
        names << QFileInfo(path).fileName();
    return names.isEmpty()
               ? QString()
               : Banners::tr("Unencrypted copies of this registry still lie beside it: %1. Delete them "
                             "once they are not needed any more.")
                     .arg(names.join(u", "_s));
}

} // namespace

Banners::Banners(const Session &session, QWidget &pages, QWidget *parent)
    : QWidget(parent),
      m_older(new Strip(Strip::Kind::Warning)),
      m_message(new Strip(Strip::Kind::Warning)),
      m_backup(new Strip(Strip::Kind::Warning)),
      m_owed(new Strip(Strip::Kind::Warning))
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

    auto *plain = new Strip(Strip::Kind::Warning);
    plain->setObjectName(u"plain"_s);
    if (!session.store().isSealed()) {
        QPushButton *seal = look::plain(tr("Seal it…"));
        seal->setObjectName(u"seal"_s);
        connect(seal, &QPushButton::clicked, this, &Banners::sealRequested);
        plain->add(seal);
    }

    auto *past = new Strip(Strip::Kind::Warning);
    past->setObjectName(u"past"_s);
    QPushButton *present = look::plain(tr("Back to today"));
    present->setObjectName(u"present"_s);
    connect(present, &QPushButton::clicked, this, &Banners::presentRequested);
    past->add(present);

    m_backup->setObjectName(u"backup"_s);
    QPushButton *place = look::plain(tr("Choose a place…"));
    place->setObjectName(u"choosePlace"_s);
    connect(place, &QPushButton::clicked, this, &Banners::placeRequested);
    m_backup->add(place);
    m_backup->setClosable();

    m_older->setObjectName(u"older"_s);
    QPushButton *right = look::plain(tr("It is the right one"));
    right->setObjectName(u"acceptOlder"_s);
    connect(right, &QPushButton::clicked, this, &Banners::olderAccepted);
    m_older->add(right);

    m_owed->setObjectName(u"owesPassphrase"_s);
    QPushButton *give = look::plain(tr("Give a new passphrase…"));
    give->setObjectName(u"givePassphrase"_s);
    connect(give, &QPushButton::clicked, this, &Banners::passphraseRequested);
    m_owed->add(give);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *reach = new Strip(Strip::Kind::Warning);
    reach->setObjectName(u"reach"_s);
    connect(&session, &Session::reachChanged, reach, [&session, reach] { reach->say(reachNotice(session)); });

    for (Strip *strip : {notice, past, reach, readOnly, m_owed, m_older, plain, m_backup})
        column->addWidget(strip);
    m_message->floatOver(&pages);
    notice->say(standingNotice(session));
    readOnly->say(readOnlyNotice(session));
    plain->say(plainNotice(session));
    past->say(pastNotice(session));
}

void Banners::follow(Backups &backups)
{
    // Put away it stays away, until there is something else to say.
    const auto say = [this, &backups, said = backups.warning()]() mutable {
        if (const QString warning = backups.warning(); warning != said)
            m_backup->say(said = warning);
    };
    connect(&backups, &Backups::changed, this, say);
    m_backup->say(backups.warning());
}

void Banners::sayOlder(const QString &sentence) { m_older->say(sentence); }

void Banners::remindOfPassphrase(bool owed)
{
    m_owed->say(owed
                    ? tr("Opened by the recovery key: the history cannot say who it was. Give somebody a new "
                         "passphrase, and sign in with it.")
                    : QString());
}

void Banners::say(const QString &sentence, const QString &file)
{
    m_message->say(sentence, file.isEmpty() ? Strip::Kind::Warning : Strip::Kind::Notice);
    m_message->offer(file);
}

} // namespace malar
