#include "ui/words/entrystop.h"

#include "ui/words/terms.h"

namespace malar {
namespace {

struct EntryStop {
    Q_DECLARE_TR_FUNCTIONS(EntryStop)
};

} // namespace

QString entryStop(const PatientRecord &record, QDate today)
{
    if (record.patient.isEnteredInError())
        return EntryStop::tr("Entered in error: %1. This patient counts nowhere.")
            .arg(record.patient.enteredInErrorReason);
    const std::optional<QDate> withdrawn = withdrawal(record.consents);
    if (withdrawn && *withdrawn <= today)
        return EntryStop::tr("Consent was withdrawn on %1: nothing more is entered; the patient is in no "
                             "export and no cohort.")
            .arg(terms::date(*withdrawn));
    return {};
}

} // namespace malar
