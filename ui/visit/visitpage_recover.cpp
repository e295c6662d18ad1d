#include "ui/parts/noticebar.h"
#include "ui/visit/draftkeeper.h"
#include "ui/visit/recoverydialog.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitopening.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

// What was typed into the visit and never saved. It is offered beside what the registry holds, never applied
// by itself. Until it is decided nothing can be typed, which would replace it.
namespace malar {

void VisitPage::offerUnsaved(const Visit &stored)
{
    const std::optional<UnsavedVisit> copy = unsavedCopy(m_session, stored);
    m_undecided = copy.has_value();
    if (!copy)
        return;
    //: %1 "today at 14:02"
    const QString text = tr("What was last typed %1 into this visit was kept but not saved. Recover it, or "
                            "discard it?")
                             .arg(typedAt(*copy, m_session));
    m_form->lock(tr("Recover or discard the kept changes first."));
    m_view->notice().show(text, {{tr("Recover"), [this, visit = copy->parked.visit] { open(visit, true); }},
                                 {tr("Preview…"), [this] { previewUnsaved(); }},
                                 {tr("Discard…"), [this] { discardUnsaved(); }}});
    refresh();
}

void VisitPage::previewUnsaved()
{
    auto *dialog = new RecoveryDialog(m_session, m_prompts, m_keeper->stored().id, this);
    connect(dialog, &RecoveryDialog::recoverRequested, this,
            [this](const Visit &visit) { open(visit, true); });
    connect(dialog, &QDialog::finished, this, [this] {
        const Visit stored = m_keeper->stored();
        if (m_undecided && !unsavedCopy(m_session, stored))
            begin(stored, std::nullopt);
    });
    dialog->open();
}

void VisitPage::discardUnsaved()
{
    const Visit stored = m_keeper->stored();
    const std::optional<UnsavedVisit> copy = unsavedCopy(m_session, stored);
    if (!copy || !m_prompts.confirm(this, discardQuestion(*copy, m_session)))
        return;
    if (const Result<Done> discarded = m_session.discardParked(stored.id); !discarded)
        m_view->notice().show(terms::message(discarded.error()));
    else
        begin(stored, std::nullopt);
}

} // namespace malar
