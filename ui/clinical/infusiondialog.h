#pragma once

#include "core/domain/infusionplan.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace malar {

class DateField;
class Strip;

/// One dose of a course: its day, how much, of which lot, or that it was missed, and why it departs from the
/// plan, which the dialog says itself.
class InfusionDialog final : public QDialog {
    Q_OBJECT

public:
    /// Why the infusion cannot be; empty where it can.
    using Refusal = std::function<QString(const Infusion &)>;

    InfusionDialog(const Course &, const Infusion &, Refusal, QWidget *parent);
    ~InfusionDialog() override;

    void setRemovable(); // one that is recorded: offers to remove it

signals:
    void chosen(const malar::Infusion &infusion);
    void removed();

private:
    void build();
    void follow();
    void save();
    Infusion value() const;
    QString problem() const;
    QString doubt();
    /// The course with the infusion as it is typed, and where it stands in it. Nothing without a day.
    struct Placed {
        Course course;
        std::size_t index;
    };
    std::optional<Placed> placed() const;

    Course m_course;
    Infusion m_given;
    Refusal m_refusal;
    DateField *m_date;
    QCheckBox *m_missed;
    QLineEdit *m_dose;
    QLineEdit *m_lot;
    QLineEdit *m_reason;
    QLabel *m_departs;
    Strip *m_strip;
    QString m_doubted; // how the infusion departs from the plan, as it was asked about
};

} // namespace malar
