#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLabel;

namespace malar {

class ScaleField;

/// What the registry asks beside the CLASI, side by side where they have room: each with its name, last
/// visit's value, and the field between what its two ends mean. Hidden where nothing is asked.
class ScalesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScalesPanel(QWidget *parent = nullptr);

    void show(const ScaleSet &asked, const Visit &, const std::optional<Visit> &previous);
    using QWidget::show;
    void setNarrow(bool);                                               // the name stands over its field
    const std::vector<ScaleField *> &fields() const { return m_shown; } // from the first to the last
    const ScaleField *focused() const;

signals:
    void chosen(const malar::Scale &scale, std::optional<int> value, bool continues);
    void refused(const QString &why);
    void entered();
    void left(bool upwards); // beyond the first or the last
    void countChanged();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    struct Part {
        QWidget *whole;
        QWidget *head; // its name and last visit's value
        QLabel *name;
        QLabel *previous;
        QLabel *low;
        ScaleField *field;
        QLabel *high;
    };
    void addPart();
    void showPart(const Part &, const Scale &, const Visit &, const std::optional<Visit> &previous);
    void place(const Part &) const;
    void fit();
    int rows(int segmentWidth) const;
    void go(const ScaleField *from, bool upwards);

    std::vector<Part> m_parts; // as many as were ever needed
    std::vector<ScaleField *> m_shown;
    bool m_narrow = false;
};

} // namespace malar
