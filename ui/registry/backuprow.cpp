#include "ui/registry/backuprow.h"

#include "ui/parts/look.h"
#include "ui/registry/pastdialog.h"
#include "ui/session/backups.h"
#include "ui/session/session.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

BackupRow::BackupRow(Backups &backups, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_backups(backups),
      m_prompts(prompts),
      m_standing(new QLabel),
      m_now(look::plain(tr("Back up now")))
{
    auto *choose = look::plain(tr("Choose the second place…"));
    auto *past = look::plain(tr("As it was…"));
    m_standing->setObjectName(u"backupStanding"_s);
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setMinimumWidth(1); // a long path is cut before it widens the window
    choose->setObjectName(u"chooseBackup"_s);
    m_now->setObjectName(u"backUpNow"_s);
    past->setObjectName(u"asItWas"_s);
    connect(choose, &QPushButton::clicked, this, [this] { choosePlace(m_backups, m_prompts, this); });
    connect(m_now, &QPushButton::clicked, &m_backups, &Backups::begin);
    connect(past, &QPushButton::clicked, this, &BackupRow::showPast);
    connect(&m_backups, &Backups::changed, this, &BackupRow::say);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_standing);
    for (QPushButton *button : {choose, m_now, past})
        line->addWidget(button);
    line->addStretch();
    say();
}

void BackupRow::choosePlace(Backups &backups, const Prompts &prompts, QWidget *asking)
{
    const QString start = backups.folder().isEmpty() ? QDir::homePath() : backups.folder();
    const QString folder =
        prompts.openFolder(asking, {tr("The second place: a folder on another disk"), start, {}});
    if (folder.isEmpty())
        return;
    if (backups.isOnSameDisk(folder) &&
        !prompts.confirm(asking,
                         {tr("The same disk"),
                          tr("That folder is on the disk that the registry is on. Whoever loses the disk "
                             "loses both."),
                          tr("Use it all the same"), true}))
        return;
    backups.setFolder(folder);
}

void BackupRow::say()
{
    m_standing->setText(m_backups.isBusy() ? tr("%1 …", "a backup is going on").arg(m_backups.standing())
                                           : m_backups.standing());
    m_standing->setToolTip(m_backups.standing());
    m_now->setVisible(!m_backups.folder().isEmpty());
    m_now->setEnabled(!m_backups.isBusy());
}

void BackupRow::showPast()
{
    auto *dialog = new PastDialog(m_backups.session().store(), m_backups.folder(), this);
    connect(dialog, &PastDialog::lookRequested, this, &BackupRow::pastRequested);
    connect(dialog, &PastDialog::restoreRequested, this, &BackupRow::restoreRequested);
    dialog->open();
}

void BackupRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    say();
}

} // namespace malar
