#include "ui/registry/registrypage.h"

#include "core/domain/onelinetext.h"
#include "ui/biomarkers/panelssection.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/parts/passfocus.h"
#include "ui/registry/backuprow.h"
#include "ui/registry/centreseditor.h"
#include "ui/registry/exchangebar.h"
#include "ui/registry/recentlist.h"
#include "ui/registry/scaleseditor.h"
#include "ui/registry/scheduleeditor.h"
#include "ui/session/backups.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

RegistryPage::RegistryPage(Session &session, Settings &settings, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_exchange(new ExchangeBar(session, prompts)),
      m_name(new QLineEdit(session.registry().name)),
      m_counts(new QLabel)
{
    const int half = look::halfLine(*this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(look::title(tr("Registry")));
    column->addWidget(facts());
    column->addSpacing(half);
    auto *schedule = new ScheduleEditor(session);
    connect(schedule, &ScheduleEditor::failed, this, &RegistryPage::failed);
    column->addWidget(schedule);
    column->addSpacing(half);
    auto *centres = new CentresEditor(session);
    connect(centres, &CentresEditor::failed, this, &RegistryPage::failed);
    column->addWidget(centres);
    column->addSpacing(half);
    auto *scales = new ScalesEditor(session);
    connect(scales, &ScalesEditor::failed, this, &RegistryPage::failed);
    column->addWidget(scales);
    column->addSpacing(half);
    column->addWidget(new PanelsSection(session));
    column->addSpacing(half);
    column->addWidget(m_exchange);
    column->addSpacing(half);
    column->addWidget(others(settings));
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    passFocus(*this, [this] { return m_name; });
}

// A field that loses the focus as it goes says that its editing is finished.
RegistryPage::~RegistryPage() { m_name->disconnect(this); }

QWidget *RegistryPage::facts()
{
    m_name->setObjectName(u"name"_s);
    m_name->setReadOnly(!may(m_session, Right::Configure));
    m_name->setToolTip(whyNot(m_session, Right::Configure));
    m_name->setMaximumWidth(m_name->fontMetrics().averageCharWidth() * 60);
    m_name->setMaxLength(longest::line);
    connect(m_name, &QLineEdit::editingFinished, this, &RegistryPage::rename);
    const QString path = m_session.store().path();
    auto *place = new QLabel(path.isEmpty() ? tr("in memory only: nothing is kept when the window closes")
                                            : QDir::toNativeSeparators(path));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setMinimumWidth(1); // a long path is cut before it widens the window
    auto *page = new QWidget;
    auto *form = m_facts = new QFormLayout(page);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("File"), place);
    if (!path.isEmpty() && !m_session.store().isOnServer())
        form->addRow(tr("Protection"), protection());
    if (m_session.store().isSealed())
        form->addRow(tr("Users"), users());
    form->addRow(tr("Made on"), new QLabel(terms::date(m_session.registry().created.toLocalTime().date())));
    form->addRow(tr("Holds"), m_counts);
    return page;
}

BackupRow *RegistryPage::addBackups(Backups &backups, const Prompts &prompts)
{
    if (!backups.isWanted())
        return nullptr;
    auto *row = new BackupRow(backups, prompts);
    constexpr int belowProtection = 3;
    m_facts->insertRow(belowProtection, tr("Backup"), row);
    return row;
}

/// Whether whoever has the file can read it, and what can be done about that.
QWidget *RegistryPage::protection()
{
    const bool sealed = m_session.store().isSealed();
    auto *what = new QLabel(sealed ? tr("sealed: opens with a passphrase or the recovery key")
                                   : tr("none: whoever has the file can read it"));
    what->setObjectName(u"protection"_s);
    auto *change = look::plain(sealed ? tr("Save an unencrypted copy…") : tr("Seal the registry…"));
    change->setObjectName(u"changeProtection"_s);
    forbid(*change, whyNot(m_session, Right::TakeIdentitiesOut));
    connect(change, &QPushButton::clicked, this,
            sealed ? &RegistryPage::unsealRequested : &RegistryPage::sealRequested);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(what);
    line->addWidget(change);
    line->addStretch();
    return row;
}

QWidget *RegistryPage::users()
{
    auto *who = new QLabel;
    who->setObjectName(u"userCount"_s);
    const auto count = [this, who] {
        const Result<std::vector<Member>> members = m_session.store().members();
        const auto users = members ? std::ranges::count_if(*members, &Member::hasKeys) : 0;
        who->setText(users == 1 && !m_session.store().member().isNull()
                         ? tr("you alone")
                         : tr("%n user(s)", nullptr, static_cast<int>(users)));
    };
    count();
    connect(&m_session, &Session::registryChanged, who, count);
    auto *change = look::plain(tr("Users…"));
    change->setObjectName(u"showUsers"_s);
    connect(change, &QPushButton::clicked, this, &RegistryPage::usersRequested);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(who);
    line->addWidget(change);
    line->addStretch();
    return row;
}

QWidget *RegistryPage::others(Settings &settings)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Other registries")));
    auto *recent = new RecentList(settings, m_session.store().path());
    connect(recent, &RecentList::registryRequested, this, &RegistryPage::registryRequested);
    column->addWidget(recent);
    auto *row = new QHBoxLayout;
    auto *create = look::plain(tr("New registry…"));
    auto *open = look::plain(tr("Open a registry…"));
    connect(create, &QPushButton::clicked, this, &RegistryPage::newRegistryRequested);
    connect(open, &QPushButton::clicked, this, &RegistryPage::openRegistryRequested);
    auto *copy = look::plain(tr("New registry from an export…"));
    connect(copy, &QPushButton::clicked, this, &RegistryPage::registryFromExportRequested);
    for (QPushButton *button : {create, open, copy})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    return page;
}

void RegistryPage::exportFiles() { m_exchange->exportFiles(); }

void RegistryPage::importFiles() { m_exchange->importFiles(); }

void RegistryPage::mergeDelivery(const QString &path) { m_exchange->mergeDelivery(path); }

void RegistryPage::makeDelivery() { m_exchange->makeDelivery(); }

void RegistryPage::rename()
{
    const QString name = m_name->text().trimmed();
    if (name == m_session.registry().name)
        return;
    if (name.isEmpty()) {
        m_name->setText(m_session.registry().name);
        emit failed(tr("A registry needs a name, so it kept the one it had."));
        return;
    }
    if (const Result<Done> renamed = m_session.rename(name); !renamed) {
        m_name->setText(m_session.registry().name);
        emit failed(terms::message(renamed.error()));
    }
}

void RegistryPage::count()
{
    int patients = 0;
    int complete = 0;
    int drafts = 0;
    for (const PatientRecord &record : m_session.records()) {
        if (record.patient.isEnteredInError())
            continue;
        ++patients;
        for (const VisitTotals &visit : record.visits) {
            complete += counts(visit.state);
            drafts += visit.state == VisitState::Draft;
        }
    }
    m_counts->setText(tr("%1, %2, %3")
                          .arg(tr("%n patient(s)", nullptr, patients),
                               tr("%n complete visit(s)", nullptr, complete),
                               tr("%n draft(s)", nullptr, drafts)));
}

void RegistryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

} // namespace malar
