#include "ui/registry/mergedialog.h"

#include "core/store/delivery.h"
#include "ui/access/passphrasefield.h"
#include "ui/paper/filename.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/mergefindings.h"
#include "ui/session/session.h"
#include "ui/words/mergewords.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

MergeDialog::MergeDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_pages(new QStackedWidget),
      m_message(new Strip(Strip::Kind::Warning)),
      m_asked(new QLabel),
      m_userLabel(new QLabel(tr("&User:"))),
      m_user(new QLineEdit),
      m_passphrase(new PassphraseField),
      m_findings(new MergeFindings),
      m_back(look::plain(tr("&Back"))),
      m_next(look::primary(tr("&Merge"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge a delivery"));
    const int half = look::halfLine(*this);
    m_message->setObjectName(u"mergeMessage"_s);
    m_pages->addWidget(sourcePage());
    m_pages->addWidget(passphrasePage());
    m_pages->addWidget(m_findings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(foot());
    const QSize wanted(fontMetrics().averageCharWidth() * 130, half * 60);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.9) : wanted);
    connect(m_findings, &MergeFindings::decided, this, &MergeDialog::judge);
    connect(m_passphrase, &PassphraseField::edited, this, &MergeDialog::judge);
    turnTo(Source);
}

QWidget *MergeDialog::sourcePage()
{
    auto *file = new QPushButton(tr("A &delivery, or another copy of this registry…"));
    auto *folder = new QPushButton(tr("A &folder that was exported…"));
    file->setObjectName(u"mergeFile"_s);
    folder->setObjectName(u"mergeFolder"_s);
    connect(file, &QPushButton::clicked, this, &MergeDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &MergeDialog::chooseFolder);
    const auto words = [](const QString &text) {
        QLabel *label = look::caption(text);
        label->setWordWrap(true);
        return label;
    };
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *what = new QLabel(tr("What a centre has sent is compared with what is here and with what it sent "
                               "last. Every change is shown first. What was changed here and there is "
                               "decided by you; nothing is written before."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(look::halfLine(*this));
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(words(tr("One sealed file (.malar). A delivery opens by its six words.")));
    column->addSpacing(look::halfLine(*this));
    column->addWidget(folder, 0, Qt::AlignLeft);
    column->addWidget(words(tr("Tables of Malar. Patients are matched by their code, visits by their day.")));
    column->addStretch();
    return page;
}

QWidget *MergeDialog::passphrasePage()
{
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    m_user->setObjectName(u"mergeUser"_s);
    m_passphrase->edit()->setObjectName(u"mergePassphrase"_s);
    m_userLabel->setBuddy(m_user);
    auto *label = new QLabel(tr("&Passphrase:"));
    label->setBuddy(m_passphrase->edit());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_asked);
    auto *form = new QFormLayout;
    form->addRow(m_userLabel, m_user);
    form->addRow(label, m_passphrase);
    column->addLayout(form);
    column->addStretch();
    return page;
}

QWidget *MergeDialog::foot()
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"close"_s);
    connect(m_back, &QPushButton::clicked, this, &MergeDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &MergeDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_close);
    return page;
}

void MergeDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_next->setText(page == Passphrase ? tr("&Open") : tr("&Merge"));
    m_next->updateGeometry(); // its letters are wider than those of the other page
    m_back->setVisible(page != Source);
    m_next->setVisible(page != Source);
    m_next->setDefault(true);
    judge();
}

void MergeDialog::judge()
{
    const bool isPassphrase = m_pages->currentIndex() == Passphrase;
    m_next->setEnabled(isPassphrase ? !m_passphrase->isEmpty()
                                    : m_plan.isAccepted() && !m_plan.isNothing() && m_findings->isDecided());
}

void MergeDialog::say(const Error &error)
{
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    m_message->say(cancelled ? tr("The merge was cancelled; nothing was written.") : terms::message(error),
                   cancelled ? Strip::Kind::Notice : Strip::Kind::Warning);
}

void MergeDialog::chooseFile()
{
    const QString path = m_prompts.openFile(
        this, {tr("The delivery"), documentsFolder(), tr("Deliveries and registries (*.malar)")});
    if (!path.isEmpty())
        begin(path);
}

void MergeDialog::begin(const QString &path)
{
    m_path = path;
    m_message->say({});
    const Result<Standing> standing = Store::standing(path);
    if (!standing)
        return m_message->say(mergewords::whyUnopened(standing.error()));
    if (*standing != Standing::Delivery && *standing != Standing::Sealed)
        return openFile({});
    const bool isDelivery = *standing == Standing::Delivery;
    const QString name = QFileInfo(path).fileName();
    m_asked->setText(isDelivery ? tr("%1 is a delivery. Type the six words that came with it.").arg(name)
                                : tr("%1 is sealed. Type who opens it, and the passphrase.").arg(name));
    m_userLabel->setVisible(!isDelivery);
    m_user->setVisible(!isDelivery);
    turnTo(Passphrase);
    (isDelivery ? m_passphrase->edit() : m_user)->setFocus();
}

void MergeDialog::unlockFile()
{
    keyring::Secret typed = m_passphrase->take();
    keyring::Login login{m_user->text(), keyring::Secret::copyOf(typed.bytes())};
    if (!m_user->isVisible()) {
        const keyring::Bytes bytes = typed.bytes();
        login = delivery::login(QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                                                  static_cast<qsizetype>(bytes.size())));
    }
    const keyring::Credentials by(std::move(login));
    std::optional<Result<Opener>> opener;
    LongTask task(windowTitle(), tr("The file is opened."), this);
    task.runAside([&](const LongTask::GoOn &) { opener = unlock(m_path, by); });
    if (*opener)
        return openFile(**opener);
    m_message->say(mergewords::whyUnopened(opener->error()));
    m_passphrase->edit()->setFocus();
}

void MergeDialog::openFile(const std::optional<Opener> &by)
{
    m_message->say({});
    auto theirs =
        by ? Store::open(m_path, *by, Store::Access::ReadOnly) : Store::open(m_path, Store::Access::ReadOnly);
    if (!theirs)
        return m_message->say(mergewords::whyUnopened(theirs.error()));
    auto incoming = incomingFrom(*std::move(theirs), m_session.store());
    if (!incoming && incoming.error().kind == Error::Kind::Foreign)
        return m_message->say(tr("This is another registry, not a delivery or a copy of this one. Ask for a "
                                 "delivery of it."));
    if (!incoming)
        return say(incoming.error());
    m_incoming = *std::move(incoming);
    plan();
}

void MergeDialog::chooseFolder()
{
    m_path = m_prompts.openFolder(this, {tr("The folder that was exported"), documentsFolder(), {}});
    if (!m_path.isEmpty())
        readFolder();
}

/// In another thread; the registry's own patients are fetched in this one.
void MergeDialog::readFolder()
{
    m_message->say({});
    const Result<ImportInto> into = importInto(&m_session.store());
    if (!into)
        return say(into.error());
    exchange::ImportPlan read;
    LongTask task(windowTitle(), tr("The files are read and checked. Nothing is written."), this);
    task.runAside([&](const LongTask::GoOn &goOn) {
        read = exchange::readFolder(m_path, mergeTarget(into->targetAside(this, m_session.today(), goOn)));
    });
    if (read.cancelled)
        return say({Error::Kind::Cancelled, {}, {}});
    if (!read.isAccepted()) {
        const auto first = std::ranges::find_if(read.problems.list, &exchange::Problem::blocks);
        return m_message->say(tr("%n problem(s) stand in the way. The first: %1", nullptr,
                                 static_cast<int>(read.problems.blocking))
                                  .arg(message(*first)));
    }
    auto incoming = incomingFrom(read, m_session.store());
    if (!incoming)
        return say(incoming.error());
    m_incoming = *std::move(incoming);
    plan();
}

/// Where another registry sends for the first time, it is asked once whether it may.
void MergeDialog::plan()
{
    std::optional<Result<exchange::MergePlan>> planned;
    const Result<Revision> seen = m_session.store().revision();
    LongTask task(windowTitle(), tr("What was sent is compared with what is here. Nothing is written."),
                  this);
    task.runHere([&](const LongTask::GoOn &goOn) {
        planned = planOf(m_session.store(), *m_incoming, {m_session.today(), m_acceptOther}, goOn);
    });
    if (!*planned || !seen)
        return say(*planned ? seen.error() : planned->error());
    m_plan = **std::move(planned);
    m_seen = *seen;
    if (m_plan.cancelled)
        return say({Error::Kind::Cancelled, {}, {}});
    const bool isOther = !m_plan.problems.empty() &&
                         m_plan.problems.front().kind == exchange::MergeProblem::Kind::OtherRegistry;
    if (isOther && m_prompts.confirm(this, {tr("Is this of the same study?"),
                                            mergewords::sentence(m_plan.problems.front()),
                                            tr("It is of the same study"), true})) {
        m_acceptOther = true;
        return plan();
    }
    m_findings->show(m_plan);
    turnTo(Findings);
    m_findings->setFocus();
}

void MergeDialog::goOn() { m_pages->currentIndex() == Passphrase ? unlockFile() : merge(); }

void MergeDialog::goBack()
{
    m_message->say({});
    m_incoming.reset();
    m_plan = {};
    turnTo(Source);
}

void MergeDialog::merge()
{
    const exchange::Decisions &decisions = m_findings->decisions();
    const auto theirs = static_cast<std::size_t>(std::ranges::count_if(
        decisions, [](const auto &each) { return each.second == exchange::MergeSide::Theirs; }));
    std::vector<exchange::MergeProblem> problems;
    exchange::decided(m_plan, decisions, problems);
    if (const auto blocking = std::ranges::find_if(problems, &exchange::MergeProblem::blocks);
        blocking != problems.end())
        return m_message->say(mergewords::message(*blocking));
    const QString reason =
        QStringList{mergewords::from(m_plan.from), mergewords::decided(decisions.size() - theirs, theirs),
                    m_findings->reason()}
            .join(u' ')
            .simplified();
    std::optional<Result<Done>> written;
    LongTask task(windowTitle(), tr("What was sent is being written."), this);
    task.runHere([&](const LongTask::GoOn &goOn) {
        written = m_session.changeMany([&](Store &store) {
            return applyMerge(store, *m_incoming, m_plan, {decisions, reason, m_seen}, goOn);
        });
    });
    if (!*written)
        return say(written->error());
    m_message->say(tr("Merged. %1").arg(mergewords::counted(m_plan.counts)), Strip::Kind::Notice);
    m_back->hide();
    m_next->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

} // namespace malar
