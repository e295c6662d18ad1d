#include "ui/window/welcomewindow.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/recentlist.h"
#include "ui/session/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace malar {

WelcomeWindow::WelcomeWindow(Settings &settings, QWidget *parent)
    : QWidget(parent), m_message(new Strip(Strip::Kind::Warning))
{
    setWindowTitle(tr("Malar"));
    m_message->setObjectName(u"message"_s);
    const int half = look::halfLine(*this);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(half * 8, half * 6, half * 8, half * 6);
    body->setSpacing(half);
    body->addStretch();
    body->addWidget(look::title(tr("Malar")));
    body->addWidget(
        new QLabel(tr("CLASI assessments of cutaneous lupus: recorded in clinic, followed and tested.")));
    body->addSpacing(half * 2);

    auto *create = look::primary(tr("New registry…"));
    create->setObjectName(u"create"_s);
    auto *open = look::plain(tr("Open a registry…"));
    auto *server = look::plain(tr("Open on a server…"));
    auto *copy = look::plain(tr("New registry from an export…"));
    auto *training = look::plain(tr("Look around in the training cohort"));
    auto *row = new QHBoxLayout;
    row->setSpacing(half);
    for (QPushButton *button : {create, open, server, copy, training})
        row->addWidget(button);
    row->addStretch();
    body->addLayout(row);
    auto *what =
        look::caption(tr("A registry is one file with the patients of a study or a clinic. The training "
                         "cohort is ten invented patients; nothing you do there is kept."));
    what->setWordWrap(true);
    body->addWidget(what);
    body->addSpacing(half * 2);
    body->addWidget(look::heading(tr("Opened last")));
    auto *recent = new RecentList(settings);
    body->addWidget(recent);
    body->addStretch(2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_message);
    column->addLayout(body, 1);
    connect(create, &QPushButton::clicked, this, &WelcomeWindow::newRegistryRequested);
    connect(open, &QPushButton::clicked, this, &WelcomeWindow::openRegistryRequested);
    connect(server, &QPushButton::clicked, this, &WelcomeWindow::openServerRequested);
    connect(copy, &QPushButton::clicked, this, &WelcomeWindow::registryFromExportRequested);
    connect(training, &QPushButton::clicked, this, &WelcomeWindow::trainingCohortRequested);
    connect(recent, &RecentList::registryRequested, this, &WelcomeWindow::registryRequested);
    resize(QSize(half * 100, half * 44).boundedTo(screen()->availableSize())); // no taller than it needs
}

void WelcomeWindow::say(const QString &sentence) { m_message->say(sentence); }

} // namespace malar
