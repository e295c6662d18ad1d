#pragma once

#include "core/analysis/overview.h"
#include "ui/parts/tablemodel.h"
#include "ui/words/overviewwords.h"

#include <QTableView>

namespace malar {

class Session;

/// The patients as rows that a search and a group narrow. Reads again when the registry changes, and while it
/// is hidden only when it is shown again.
class PatientList final : public QTableView {
    Q_OBJECT

public:
    enum class Group : std::uint8_t { All, Due, Overdue, Drafts, EnteredInError };
    static constexpr std::array groups{Group::All, Group::Due, Group::Overdue, Group::Drafts,
                                       Group::EnteredInError};

    explicit PatientList(Session &, QWidget *parent = nullptr);

    void narrow(const QString &search, Group);
    void setNamesShown(bool); // identities open or closed: they are searched only while open

    int count(Group) const;                        // without regard to the search
    int found(const QString &search, Group) const; // whichever group is shown
    int total() const { return static_cast<int>(m_model->rows().size()); }
    int shown() const { return m_model->rowCount(); }
    bool hasNames() const;
    bool hasCentres() const; // more than one

    std::optional<PatientId> current() const; // the chosen row's
    void choose(const std::optional<PatientId> &);

signals:
    void changed(); // its rows, not what is narrowed
    void patientRequested(const malar::PatientId &);

protected:
    void showEvent(QShowEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void arrangeColumns();
    void fitColumns();
    void findLongest();
    int nameWidth() const;
    int dueWidth() const;
    void noteView();
    void read();
    void readPatient(const PatientId &);
    void readLater();
    PatientOverview rowOf(const PatientRecord &) const;
    void addParked(std::vector<PatientOverview> &) const;
    void take(std::vector<PatientOverview>);
    bool fits(const PatientOverview &, Group) const;

    Session &m_session;
    TableModel<PatientOverview> *m_model;
    std::vector<QString>
        m_longestNames; // of all rows, as are the next: the columns keep still while one types
    std::vector<DueWords> m_longestDue;
    bool m_namesShown = true;
    bool m_stale = true;
};

} // namespace malar
