#include "ui/session/recordconflict.h"

#include "ui/parts/conflictdialog.h"
#include "ui/session/session.h"
#include "ui/words/tr.h"

namespace malar {
namespace {

std::vector<HistoryEntry> savedSince(const Session &session, const RecordConflict &conflict)
{
    Result<std::vector<HistoryEntry>> rows = session.store().history(conflict.base.patient.id);
    if (!rows)
        return {};
    std::erase_if(*rows, [&conflict](const HistoryEntry &entry) {
        return entry.visit || (conflict.seen && entry.sequence <= conflict.seen->sequence);
    });
    return *std::move(rows);
}

std::optional<QString> reasonFor(QWidget *asking, const Prompts &prompts)
{
    return prompts.reason(asking, {Words::tr("Why does yours replace what is saved?"),
                                   Words::tr("What is saved now stays in the history, with the reason."),
                                   Words::tr("Keep mine over it")});
}

} // namespace

Result<Done> meet(QWidget *asking, Session &session, const Prompts &prompts, const RecordConflict &conflict,
                  const Settling &settling)
{
    const PatientId &id = conflict.base.patient.id;
    if (const Result<Done> read = session.reread(id); !read)
        return read;
    const PatientRecord &theirs = *session.record(id);
    ConflictDialog::Content content{
        Words::tr("The record of %1 was saved since you opened it. Nothing is overwritten: choose one of the "
                  "two as a whole.")
            .arg(theirs.patient.code),
        ConflictDialog::told(savedSince(session, conflict)),
        divergences(changes(conflict.base, theirs), changes(conflict.base, conflict.mine)),
        {}};
    content.canGoOn = bool(settling.goOn);
    auto *dialog = new ConflictDialog(content, asking);
    QObject::connect(dialog, &ConflictDialog::chosen, asking,
                     [asking, prompts, settling](ConflictDialog::Way way) {
                         if (way == ConflictDialog::Way::Theirs)
                             return settling.takeTheirs();
                         if (way == ConflictDialog::Way::GoOn)
                             return settling.goOn();
                         if (const std::optional<QString> reason = reasonFor(asking, prompts))
                             settling.keepMine(*reason);
                     });
    dialog->open();
    return Done{};
}

} // namespace malar
