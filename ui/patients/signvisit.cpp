#include "ui/patients/signvisit.h"

#include "ui/access/signdialog.h"
#include "ui/session/signing.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

void signVisit(QWidget *asking, Session &session, const Visit &stored,
               const std::function<void(const Result<Done> &)> &then)
{
    const PatientRecord *record = session.record(stored.patient);
    const VisitTotals total = totals(stored);
    const auto score = [](Axis axis, std::optional<int> points) {
        return u"%1 %2"_s.arg(terms::label(axis), terms::number(points));
    };
    auto *dialog = new SignDialog(
        //: %1 study code, %2 date
        {Words::tr("%1, visit of %2")
             .arg(record ? record->patient.code : QString(), terms::date(stored.date)),
         score(Axis::Activity, total.activity) + u" · "_s + score(Axis::Damage, total.damage) +
             (total.totalsOnly ? u" · "_s + terms::totalsOnly() : QString()),
         printedName(session.store()), meaningsLeft(session, stored), session.failedSignings(),
         passphraseCheck(session.store())},
        asking);
    QObject::connect(dialog, &SignDialog::failed, &session,
                     [&session, stored] { session.noteFailedSigning(stored); });
    QObject::connect(dialog, &QDialog::accepted, asking, [asking, dialog, &session, stored, then] {
        asking->activateWindow(); // two dialogs went at once: not every desktop then finds the way back
        then(session.sign(stored, dialog->meaning(), dialog->take()));
    });
    dialog->open();
}

} // namespace malar
