#include "ui/registry/importdialog.h"

#include "ui/paper/filename.h"
#include "ui/parts/longtask.h"
#include "ui/parts/strip.h"
#include "ui/registry/exchange.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/leftovers.h"
#include "ui/registry/mappingpane.h"
#include "ui/registry/problemtable.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

int count(std::size_t n) { return static_cast<int>(n); }

/// The same function, asked from another thread and answered in the object's own.
template <class Answer, class Id>
std::function<Answer(const Id &)> inThreadOf(QObject *owner, std::function<Answer(const Id &)> here)
{
    if (!here)
        return here;
    return [owner, here](const Id &id) {
        std::optional<Answer> answer;
        QMetaObject::invokeMethod(
            owner, [&] { answer = here(id); }, Qt::BlockingQueuedConnection);
        return *std::move(answer);
    };
}

} // namespace

/// In another thread; only the registry's own patients are fetched in this one.
void ImportDialog::look()
{
    m_message->say({});
    const Result<ImportInto> into = importInto(m_session ? &m_session->store() : nullptr);
    if (!into)
        return m_message->say(terms::message(into.error()));
    const bool accepted = m_acceptDates->isChecked();
    LongTask task(windowTitle(), tr("The files are read and checked. Nothing is written."), this);
    task.runAside([&](const LongTask::GoOn &goOn) {
        exchange::ImportTarget target = into->target(m_today, goOn);
        target.acceptDates = accepted;
        target.file = inThreadOf(this, target.file);
        target.image = inThreadOf(this, target.image);
        m_plan = m_isFile ? exchange::readVisits(m_path, m_mapping->mapping(), target)
                          : exchange::readFolder(m_path, target);
    });
    if (m_plan.cancelled)
        m_message->say(tr("The import was cancelled; nothing was written."), Strip::Kind::Notice);
    else
        showFindings();
}

void ImportDialog::showFindings()
{
    const exchange::Problems &problems = m_plan.problems;
    const bool brings = !m_plan.files.empty() || !m_plan.visits.empty();
    m_findings->setText(summary());
    m_problems->show(problems);
    m_problems->setVisible(problems.all > 0);
    m_copy->setVisible(problems.all > 0);
    m_acceptDates->setVisible(m_acceptDates->isChecked() || hasUnlikelyDate());
    turnTo(Findings);
    if (!m_plan.isAccepted()) {
        m_next->setText(tr("&Look again"));
        m_next->setEnabled(true);
        m_problems->setFocus();
        return;
    }
    const QString what = patientsAndVisits(m_plan.files.size(), m_plan.visitCount());
    m_next->setText(m_session ? tr("&Import %1").arg(what) : tr("&Make the registry with %1…").arg(what));
    m_next->setEnabled(brings || !m_session);
    m_next->setVisible(m_next->isEnabled()); // "Import 0 patients and 0 visits" is nothing to press
    m_next->setDefault(true);
    (m_next->isEnabled() ? m_next : m_close)->setFocus();
}

bool ImportDialog::hasUnlikelyDate() const
{
    using Reason = exchange::Refusal::Reason;
    return std::ranges::any_of(m_plan.problems.list, [](const exchange::Problem &problem) {
        return problem.what.reason == Reason::LongAgo || problem.what.reason == Reason::FarAhead;
    });
}

/// What the import would bring, or that it cannot be.
QString ImportDialog::summary() const
{
    const exchange::Problems &problems = m_plan.problems;
    if (!m_plan.isAccepted())
        return tr("%n problem(s) stand in the way, so nothing can be imported yet. Correct the files, then "
                  "look again.",
                  nullptr, count(problems.blocking));
    QStringList sentences;
    if (m_plan.files.empty() && m_plan.visits.empty())
        sentences << tr("There is nothing new in it.");
    if (!m_plan.files.empty())
        sentences << tr("%n new patient(s).", nullptr, count(m_plan.files.size()));
    if (m_plan.visitCount() > 0)
        sentences << tr("%n new visit(s).", nullptr, count(m_plan.visitCount()));
    if (m_plan.identical > 0)
        sentences << tr("%n patient(s) are here just so and are passed over.", nullptr,
                        count(m_plan.identical));
    if (m_plan.identicalVisits > 0)
        sentences << tr("%n visit(s) are here just so and are passed over.", nullptr,
                        count(m_plan.identicalVisits));
    if (problems.all > 0)
        sentences << tr("%n thing(s) are pointed out below; they stop nothing.", nullptr,
                        count(problems.all));
    return (QStringList{sentences.join(u' ')} + columnSentences()).join(u"\n\n"_s);
}

/// What of a table of visits is not read, and what was guessed.
QStringList ImportDialog::columnSentences() const
{
    QStringList sentences;
    if (!m_isFile)
        return sentences;
    const exchange::ColumnUse use = m_mapping->use();
    QStringList taken;
    for (const auto &[theirs, ours] : use.other)
        taken << theirs + u" → "_s + ours;
    if (!use.passedOver.isEmpty())
        sentences << tr("Passed over: %1.").arg(use.passedOver.join(u", "_s));
    if (!taken.isEmpty())
        sentences << tr("Taken as: %1.").arg(taken.join(u", "_s));
    return sentences;
}

void ImportDialog::goOn()
{
    if (m_pages->currentIndex() == Columns || !m_plan.isAccepted())
        look();
    else
        import();
}

/// The registry's own thread writes it; nothing where nobody said where to.
std::optional<Result<Done>> ImportDialog::write()
{
    QString path;
    if (!m_session) {
        const QString name = m_plan.registry.name.isEmpty() ? tr("registry") : m_plan.registry.name;
        const QString suggestion = inDocuments(fileName({name}, u"malar"_s));
        path = m_prompts.saveFile(
            this, {tr("Where the registry is kept"), suggestion, tr("Malar registries (*.malar)")});
        if (path.isEmpty())
            return std::nullopt;
        if (QFileInfo(path).suffix().isEmpty())
            path += u".malar"_s;
        m_swept = sweptBeside(path);
    }
    std::optional<Result<Done>> written;
    LongTask task(windowTitle(), tr("What was read is being written."), this);
    task.runHere([&](const LongTask::GoOn &goOn) {
        written = m_session
                      ? m_session->changeMany([&](Store &store) { return applyImport(store, m_plan, goOn); })
                      : importAsNew(path, m_plan, goOn);
    });
    if (*written && !m_session)
        emit made(path);
    return written;
}

void ImportDialog::import()
{
    const std::optional<Result<Done>> written = write();
    if (!written)
        return;
    if (!*written) {
        const bool cancelled = written->error().kind == Error::Kind::Cancelled;
        m_message->say(cancelled ? tr("The import was cancelled; nothing was written.")
                                 : terms::message(written->error()),
                       cancelled ? Strip::Kind::Notice : Strip::Kind::Warning);
        return;
    }
    if (!m_session)
        return accept();
    m_message->say(tr("Imported: %1.").arg(patientsAndVisits(m_plan.files.size(), m_plan.visitCount())),
                   Strip::Kind::Notice);
    m_back->hide();
    m_next->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

} // namespace malar
