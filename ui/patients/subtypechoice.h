#pragma once

#include "core/domain/patient.h"

#include <QWidget>

class QCheckBox;

namespace malar {

/// The subtypes, several of which may apply: one stop of the Tab key, within which the arrows go. Discoid
/// lupus has one extent, or none that is stated.
class SubtypeChoice final : public QWidget {
    Q_OBJECT

public:
    explicit SubtypeChoice(QWidget *parent = nullptr);

    std::vector<Subtype> value() const; // in the list's order
    void setValue(const std::vector<Subtype> &);

signals:
    void edited();

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void choose(std::size_t place);
    void stopAt(std::size_t place);
    bool go(std::size_t from, int key);

    std::vector<QCheckBox *> m_boxes; // in the list's order
    int m_rows = 0;
};

} // namespace malar
