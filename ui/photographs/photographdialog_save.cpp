#include "core/analysis/photographlist.h"
#include "core/domain/datecheck.h"
#include "ui/parts/datefield.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QListWidget>

#include <algorithm>

// The way of photographs into the registry: what stands in their way.
namespace malar {

/// Why nothing of that day can be saved; empty where all can.
QString PhotographDialog::unfit(QDate day) const
{
    const PatientRecord &record = *m_session.record(m_patient);
    if (day > m_session.today())
        return tr("The day lies in the future. Correct it.");
    const QDate born = earliestBirth(record.patient, record.identity);
    if (dateFault(day, born, m_session.today()) == DateFault::BeforeBirth)
        return tr("The day is before the patient's birth. Correct it.");
    if (std::ranges::any_of(m_entries, [](const Entry &entry) { return !entry.region; }))
        return tr("Say of each photograph which region it shows: type its letter, or choose “Whole body”.");
    const bool sameDay = !m_isNew && day == m_entries.front().photograph.date;
    const auto noteless = [](const Entry &entry) { return entry.photograph.note.trimmed().isEmpty(); };
    if (!sameDay && dateFault(day, born, m_session.today()) && std::ranges::any_of(m_entries, noteless))
        return tr("The day is more than %1 years ago. Correct it; if it is meant, say why in the note.")
            .arg(longAgoYears);
    return sameDay ? QString() : refusal(photographConsent(record.consents, day, m_session.today()));
}

Result<Done> PhotographDialog::save(const Entry &entry)
{
    return m_isNew ? m_session.add(m_patient, entry.photograph, entry.image)
                   : m_session.save(m_patient, entry.photograph);
}

void PhotographDialog::save()
{
    const std::optional<QDate> day = m_day->date();
    const QString why = day ? unfit(*day) : whyNoDate(m_day->text());
    if (!why.isEmpty())
        return say(why);
    while (!m_entries.empty()) {
        Entry &entry = m_entries.front();
        if (entry.photograph.date != *day || m_isNew)
            entry.photograph.visit = visitOn(*m_session.record(m_patient), *day);
        entry.photograph.date = *day;
        entry.photograph.region = *entry.region;
        entry.photograph.note = entry.photograph.note.trimmed();
        if (const Result<Done> saved = save(entry); !saved) {
            say(terms::message(saved.error())); // those that are still listed
            return;
        }
        delete m_list->takeItem(0);
        m_entries.erase(m_entries.begin());
    }
    accept();
}

} // namespace malar
