#pragma once

#include "core/exchange/exportfolder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace malar {

/// As what a registry is exported: the formats, how the CSV is written, and in which language columns and
/// choices are labelled.
class ExportChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ExportChoices(QWidget *parent = nullptr);

    std::vector<exchange::ExportFormat> formats() const;
    bool decimalComma() const;
    QString language() const;

signals:
    void changed();

private:
    QWidget *labels();

    std::vector<QCheckBox *> m_formats; // in the order of the enumeration
    QCheckBox *m_decimalComma;
    QComboBox *m_language;
};

} // namespace malar
