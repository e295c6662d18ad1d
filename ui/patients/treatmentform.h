#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace malar {

/// What the patient had before the index treatment and has beside it: the pick list, a box for each.
class TreatmentForm final : public QWidget {
    Q_OBJECT

public:
    explicit TreatmentForm(QWidget *parent = nullptr);

    void setValue(const std::vector<Treatment> &);
    /// Those that stay keep their id and dates.
    std::vector<Treatment> value() const;

signals:
    void edited();

private:
    struct Column {
        std::vector<QCheckBox *> boxes; // by Drug, without Other
        QLineEdit *others = nullptr;    // several with commas
    };
    void addColumn(QGridLayout *, TreatmentKind);

    std::array<Column, 2> m_columns; // by TreatmentKind
    std::vector<Treatment> m_given;
};

} // namespace malar
