#include "ui/words/entrystop.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"

namespace malar {

QString entryStop(const PatientRecord &record, QDate today)
{
    if (record.patient.isEnteredInError())
        return Words::tr("Entered in error: %1. This patient counts nowhere.")
            .arg(record.patient.enteredInErrorReason);
    const std::optional<QDate> withdrawn = withdrawal(record.consents);
    if (withdrawn && *withdrawn <= today)
        return Words::tr("Consent was withdrawn on %1: nothing more is entered; the patient is in no "
                         "export and no cohort.")
            .arg(terms::date(*withdrawn));
    return {};
}

} // namespace malar
