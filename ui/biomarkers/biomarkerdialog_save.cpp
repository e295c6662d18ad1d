#include "ui/biomarkers/biomarkerdialog.h"

#include "ui/biomarkers/biomarkergrid.h"
#include "ui/biomarkers/gridmodel.h"
#include "ui/parts/datefield.h"
#include "ui/parts/strip.h"
#include "ui/session/doubts.h"
#include "ui/session/session.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QComboBox>

namespace malar {

bool BiomarkerDialog::stop(QWidget *where, const QString &sentence)
{
    m_problem->say(sentence);
    where->setFocus();
    return false;
}

bool BiomarkerDialog::isFitToSave()
{
    const std::optional<QDate> date = m_date->date();
    if (!date)
        return stop(m_date, tr("On which day was the sample taken?"));
    if (*date > m_session.today())
        return stop(m_date,
                    tr("%1 is still to come: a sample cannot be of that day.").arg(terms::date(*date)));
    return areCellsFit();
}

bool BiomarkerDialog::areCellsFit()
{
    QStringList unusual;
    bool isEmpty = m_more.empty() && !m_edited;
    for (std::size_t i = 0; i < m_models.size(); ++i)
        for (const GridModel::Cell &cell : m_models[i]->typed()) {
            isEmpty = false;
            if (!cell.typed.problem)
                continue;
            const QString sentence = words::message(*cell.typed.problem, m_models[i]->cellName(cell.index));
            if (cell.typed.blocks()) {
                m_panel->setCurrentIndex(static_cast<int>(i));
                m_grid->setCurrentIndex(cell.index);
                return stop(m_grid, sentence);
            }
            unusual << sentence;
        }
    for (const Biomarker &value : m_more)
        if (isOddPercentage(value))
            unusual << words::message(TypedValue::Problem::NotAPercentage,
                                      words::cell(m_session.panels(), value.subset, value.marker));
    if (isEmpty)
        return stop(m_grid, tr("No value is typed yet."));
    return unusual.isEmpty() ||
           m_prompts.confirm(this, {tr("Unusual percentages"),
                                    unusual.join(u' ') + u' ' + tr("Is that what was measured?"),
                                    tr("Save them as typed"), true});
}

/// All values of the patient, with those of the form in place of what they replace.
std::vector<Biomarker> BiomarkerDialog::result(QDate date) const
{
    std::vector<Biomarker> all = m_record.biomarkers;
    if (m_edited) // what was emptied goes, and what was moved leaves its day
        std::erase_if(all, [&](const Biomarker &value) { return value.date == *m_edited && modelOf(value); });
    return with(with(all, m_more), values(date));
}

void BiomarkerDialog::save()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && m_grid->isAncestorOf(focus))
        m_grid->setFocus(); // a cell that is open is taken
    if (!isFitToSave())
        return;
    PatientRecord record = *m_session.record(m_record.patient.id);
    record.biomarkers = result(*m_date->date());
    if (record.biomarkers != m_record.biomarkers && !keep(record))
        return;
    accept();
}

bool BiomarkerDialog::keep(const PatientRecord &record)
{
    const PatientRecord &before = *m_session.record(m_record.patient.id);
    if (const QString why = doubts::impossible(before, record, m_session.today()); !why.isEmpty())
        return stop(m_date, why);
    std::optional<QString> reason = QString();
    if (const auto question = doubts::question(unexplained(before, record, m_session.today())))
        reason = m_prompts.reason(this, *question);
    if (!reason)
        return false;
    if (const Result<Done> saved = m_session.save(record, *reason); !saved) {
        m_problem->say(terms::message(saved.error()));
        return false;
    }
    return true;
}

} // namespace malar
