#include "ui/registry/importdialog.h"

#include "ui/access/newregistrydialog.h"
#include "ui/paper/filename.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/exchange.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/findingspane.h"
#include "ui/registry/leftovers.h"
#include "ui/registry/mappingpane.h"
#include "ui/session/session.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ImportDialog::ImportDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : ImportDialog(&session, session.today(), prompts, parent)
{
    setWindowTitle(tr("Import into this registry"));
}

ImportDialog::ImportDialog(const FoundingDialog::Surroundings &surroundings, const Prompts &prompts,
                           QWidget *parent)
    : ImportDialog(nullptr, surroundings.today, prompts, parent)
{
    m_surroundings = surroundings;
    setWindowTitle(tr("New registry from an export"));
}

ImportDialog::ImportDialog(Session *session, QDate today, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_today(today),
      m_prompts(prompts),
      m_pages(new QStackedWidget),
      m_message(new Strip(Strip::Kind::Warning)),
      m_mapping(new MappingPane(session ? session->scales() : ScaleSet(), prompts)),
      m_findings(new FindingsPane),
      m_back(look::plain(tr("&Back"))),
      m_next(look::primary({})),
      m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int half = look::halfLine(*this);
    m_message->setObjectName(u"importMessage"_s);
    m_pages->addWidget(sourcePage());
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_findings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(foot());
    const int wanted = fontMetrics().averageCharWidth() * 130;
    const QSize most = parent ? parent->window()->size() * 0.9 : QSize(wanted, half * 60);
    resize(std::min(wanted, most.width()), std::min(half * 80, most.height()));
    connect(m_mapping, &MappingPane::edited, this, [this] { m_next->setEnabled(m_mapping->isComplete()); });
    connect(m_findings, &FindingsPane::decided, this, &ImportDialog::look);
    turnTo(Source);
}

QWidget *ImportDialog::sourcePage()
{
    auto *folder = new QPushButton(tr("A &folder that was exported…"));
    auto *file = new QPushButton(tr("A &table of visits (CSV, Excel)…"));
    folder->setObjectName(u"fromFolder"_s);
    file->setObjectName(u"fromFile"_s);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    const auto words = [](const QString &text) {
        QLabel *label = look::caption(text);
        label->setWordWrap(true);
        return label;
    };
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *what = new QLabel(tr("All of it is read and checked first. Nothing is written before you have seen "
                               "what it would bring, and then all or nothing."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(look::halfLine(*this));
    column->addWidget(folder, 0, Qt::AlignLeft);
    column->addWidget(
        words(tr("By Malar: patients with their visits, treatments, events and biomarkers. Who is "
                 "in the registry already just so is passed over.")));
    column->addSpacing(look::halfLine(*this));
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(
        words(tr("From another program, a row a visit; also an export of REDCap. You say what each column "
                 "stands for. Patients whose code is not known yet become new ones.")));
    column->addStretch();
    return page;
}

QWidget *ImportDialog::foot()
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"close"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_close); // last, as in every dialog
    return page;
}

void ImportDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page != Source);
    m_next->setVisible(page != Source);
    if (page == Columns) {
        m_next->setText(tr("&Look at the visits"));
        m_next->setEnabled(m_mapping->isComplete());
        m_mapping->setFocus();
    }
}

void ImportDialog::chooseFolder()
{
    const QString path =
        m_prompts.openFolder(this, {tr("The folder that was exported"), documentsFolder(), {}});
    if (path.isEmpty())
        return;
    m_path = path;
    m_isFile = false;
    m_findings->forget();
    look();
}

void ImportDialog::chooseFile()
{
    const QString path = m_prompts.openFile(
        this, {tr("The table of visits"), documentsFolder(), tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)")});
    if (path.isEmpty())
        return;
    m_path = path;
    m_isFile = true;
    m_findings->forget();
    if (const auto refusal = m_mapping->open(path))
        return m_message->say(message(exchange::Problem{QFileInfo(path).fileName(), *refusal}));
    m_message->say({});
    turnTo(Columns);
}

void ImportDialog::goBack()
{
    m_message->say({});
    turnTo(m_pages->currentIndex() == Findings && m_isFile ? Columns : Source);
}

/// In another thread; only the registry's own patients are fetched in this one.
void ImportDialog::look()
{
    m_message->say({});
    const Result<ImportInto> into = importInto(m_session ? &m_session->store() : nullptr);
    if (!into)
        return m_message->say(terms::message(into.error()));
    const bool accepted = m_findings->areDatesAccepted();
    const bool kept = m_findings->isOursKept();
    const exchange::CodeDecisions codes = m_findings->codes();
    LongTask task(windowTitle(), tr("The files are read and checked. Nothing is written."), this);
    task.runAside([&](const LongTask::GoOn &goOn) {
        exchange::ImportTarget target = into->targetAside(this, m_today, goOn);
        target.acceptDates = accepted;
        target.keepOurs = kept;
        target.codes = codes;
        m_plan = m_isFile ? exchange::readVisits(m_path, m_mapping->mapping(), target, m_mapping->wanted())
                          : exchange::readFolder(m_path, target);
        m_coming = comingOf(m_plan, target);
    });
    if (m_plan.cancelled)
        m_message->say(tr("The import was cancelled; nothing was written."), Strip::Kind::Notice);
    else
        showFindings();
}

void ImportDialog::showFindings()
{
    const bool brings = !m_plan.files.empty() || !m_plan.visits.empty();
    m_findings->show(m_plan, m_coming, m_isFile ? std::optional(m_mapping->use()) : std::nullopt);
    turnTo(Findings);
    if (!m_plan.isAccepted()) {
        m_next->setText(tr("&Look again"));
        m_next->setEnabled(true);
        m_findings->setFocus();
        return;
    }
    const QString what = patientsAndVisits(m_plan.files.size(), m_plan.visitCount());
    m_next->setText(m_session ? tr("&Import %1").arg(what) : tr("&Make the registry with %1…").arg(what));
    m_next->setEnabled(brings || !m_session);
    m_next->setVisible(m_next->isEnabled()); // "Import 0 patients and 0 visits" is nothing to press
    m_next->setDefault(true);
    (m_next->isEnabled() ? m_next : m_close)->setFocus();
}

void ImportDialog::goOn()
{
    if (m_pages->currentIndex() == Columns || !m_plan.isAccepted())
        look();
    else
        m_session ? import() : found();
}

/// Who the first user is, and where the registry is kept.
void ImportDialog::found()
{
    auto *dialog = new NewRegistryDialog(*m_surroundings, m_prompts, this);
    dialog->proposeName(m_plan.registry.name);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_founded.emplace(dialog->take());
        m_newPath = dialog->path();
        m_plan.registry.name = dialog->registryName();
        // Once its own signal is over: it goes with this one.
        QMetaObject::invokeMethod(this, &ImportDialog::import, Qt::QueuedConnection);
    });
    dialog->open();
}

FoundingDialog::Founded ImportDialog::takeFounded() { return *std::exchange(m_founded, std::nullopt); }

/// The registry's own thread writes it.
Result<Done> ImportDialog::write()
{
    if (!m_session)
        m_swept = sweptBeside(m_newPath);
    std::optional<Result<Done>> written;
    LongTask task(windowTitle(), tr("What was read is being written."), this);
    task.runHere([&](const LongTask::GoOn &goOn) {
        written = m_session
                      ? m_session->changeMany([&](Store &store) { return applyImport(store, m_plan, goOn); })
                      : importAsNew(m_newPath, m_plan, m_founded->member, goOn);
    });
    return *written;
}

void ImportDialog::import()
{
    const Result<Done> written = write();
    if (!written) {
        m_founded.reset(); // its keys are those of no registry
        const bool cancelled = written.error().kind == Error::Kind::Cancelled;
        m_message->say(cancelled ? tr("The import was cancelled; nothing was written.")
                                 : terms::message(written.error()),
                       cancelled ? Strip::Kind::Notice : Strip::Kind::Warning);
        return;
    }
    const QString notKept = m_isFile ? m_mapping->keep() : QString();
    if (!m_session) {
        emit made();
        return accept();
    }
    const QString done = tr("Imported: %1.").arg(patientsAndVisits(m_plan.files.size(), m_plan.visitCount()));
    m_message->say(notKept.isEmpty() ? done : tr("%1 The mapping was not kept: %2").arg(done, notKept),
                   Strip::Kind::Notice);
    m_back->hide();
    m_next->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

} // namespace malar
