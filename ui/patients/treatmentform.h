#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class DrugPicker;
class TreatmentModel;
class TreatmentTable;

/// What the patient had before the index treatment, or has beside it: the pick list, and a row for each drug
/// that is ticked. An unticked row comes back as it was when it is ticked again.
class TreatmentForm final : public QWidget {
    Q_OBJECT

public:
    explicit TreatmentForm(TreatmentKind, QWidget *parent = nullptr);

    void setValue(const std::vector<Treatment> &); // those of its kind
    std::vector<Treatment> value() const;
    QString unreadable() const; // what is wrong with a cell, with its place
    void goToProblem();
    /// Day 0, by which a combination is told from a monotherapy.
    void setStart(const std::optional<QDate> &);

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *left();
    QWidget *right();
    void toggle(Drug, bool checked);
    void remove();
    void follow();

    TreatmentKind m_kind;
    TreatmentModel *m_model;
    DrugPicker *m_picker;
    TreatmentTable *m_table;
    QPushButton *m_period;
    QPushButton *m_remove;
    QLabel *m_regimen; // combination or monotherapy: derived, never typed
    std::optional<QDate> m_start;
};

} // namespace malar
