#pragma once

#include "core/analysis/pairing.h"
#include "core/domain/centre.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace malar {

class DateField;
class FilterLists;

/// The conditions of a cohort filter, with what they amount to in a sentence while they are chosen. Changes
/// nothing itself.
class FilterDialog final : public QDialog {
    Q_OBJECT

public:
    /// The cohort without any filter; its records live as long as the dialog.
    FilterDialog(PlacedCohort everyone, const Centres &, const CohortFilter &, QWidget *parent = nullptr);

    CohortFilter filter() const;

private:
    QWidget *fields();
    QLineEdit *numberField(const QString &name, int most);
    void fill(const CohortFilter &);
    void judge(); // what is chosen, in words
    QString problem(const CohortFilter &) const;

    PlacedCohort m_everyone;
    FilterLists *m_lists;
    QComboBox *m_sex;
    QComboBox *m_regimen;
    QLineEdit *m_ageFrom;
    QLineEdit *m_ageTo;
    QLineEdit *m_activity;
    DateField *m_startFrom;
    DateField *m_startTo;
    std::vector<std::pair<int, QCheckBox *>> m_complete; // by planned month
    QLabel *m_sentence;
    QDialogButtonBox *m_buttons;
};

} // namespace malar
