#include "ui/patients/patientdialog.h"

#include "ui/parts/strip.h"
#include "ui/patients/samepersondialog.h"
#include "ui/patients/treatmentform.h"
#include "ui/session/doubts.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

// The way of a record into the registry: what stands in its way, who it may be already, why it departs.
namespace malar {

void PatientDialog::save()
{
    m_tried = true;
    if (const std::optional<Obstacle> first = obstacle()) {
        m_strip->say(first->sentence);
        goTo(first->page);
        for (TreatmentForm *form : {m_previous, m_concomitant})
            if (form == first->page)
                form->goToProblem();
        return;
    }
    const PatientRecord record = value();
    const std::vector<PatientIssue> same = samePersons(m_given, record, m_session.records());
    if (!same.empty() && !m_twoPeople)
        return compare(same.front().other);
    const std::optional<QString> reason = askReason(record);
    if (!reason)
        return;
    if (const Result<Done> done = m_session.save(record, *reason); !done) {
        m_strip->say(terms::message(done.error()));
        return;
    }
    accept();
    emit saved(record.patient.id);
}

void PatientDialog::compare(const PatientId &other)
{
    auto *question = new SamePersonDialog(value(), *m_session.record(other), this);
    connect(question, &SamePersonDialog::twoPeople, this, [this] {
        m_twoPeople = true;
        save();
    });
    connect(question, &SamePersonDialog::otherRequested, this, [this, other] {
        QDialog::reject();
        emit otherRequested(other);
    });
    question->open();
}

/// Empty where nothing asks for one, and nothing where the user stepped back.
std::optional<QString> PatientDialog::askReason(const PatientRecord &record)
{
    const auto question = doubts::question(unexplained(m_given, record, m_session.today()));
    return question ? m_prompts.reason(this, *question) : QString();
}

} // namespace malar
