#pragma once

#include "core/domain/record.h"

#include <QScrollArea>

namespace malar {

/// Everything that is known of a patient beside the visits, to be read.
class RecordView final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    /// Said in place of who the patient is.
    void setWhyNoNames(const QString &why) { m_whyNoNames = why; }

    void show(const PatientRecord &, bool withIdentity, QDate today);
    using QWidget::show;

private:
    QString m_whyNoNames;
};

QString courseWords(const Course &); // "anifrolumab 300 mg IV every 28 days"

} // namespace malar
