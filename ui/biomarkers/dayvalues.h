#pragma once

#include "core/exchange/biomarkerpaste.h"
#include "ui/biomarkers/gridmodel.h"

namespace malar {

/// A patient's biomarkers of one day as they are typed, a model a panel, with what was pasted beside them.
/// Shows nothing itself.
class DayValues final : public QObject {
    Q_OBJECT

public:
    DayValues(std::vector<Biomarker> stored, const Panels &, QObject *parent);

    const std::vector<GridModel *> &panels() const { return m_panels; }
    const std::vector<Biomarker> &ofOtherDays() const { return m_others; } // that were pasted

    /// Opens the values of a day to be changed: moving the day moves them.
    void edit(QDate);
    bool isNew() const { return !m_edited; }
    /// What somebody else has saved meanwhile; what is typed stays.
    void setStored(std::vector<Biomarker> stored) { m_stored = std::move(stored); }
    /// The day of which what is typed is; beside it stands what was before.
    void setDay(const std::optional<QDate> &);
    /// Into the panel that is shown where nothing says otherwise. The day of which the typed ones are then: a
    /// list of one day, where nothing was typed, is meant for that.
    std::optional<QDate> takeOver(const exchange::Pasted &, GridModel &shown, std::optional<QDate> day);

    /// Of those that are typed: the ones that take another's place, but for a day that is edited.
    std::vector<Biomarker> replacing(QDate) const;
    const Biomarker *replaced(const Biomarker &) const; // null where nothing is
    /// All values of the patient, with those that are typed in place of what they replace.
    std::vector<Biomarker> result(QDate) const;

signals:
    void edited();

private:
    GridModel *panelOf(const Biomarker &) const; // null where no panel has a cell for it
    std::vector<Biomarker> typed(QDate) const;

    std::vector<Biomarker> m_stored;
    std::optional<QDate> m_edited;
    std::vector<Biomarker> m_others;
    std::vector<GridModel *> m_panels;
};

} // namespace malar
