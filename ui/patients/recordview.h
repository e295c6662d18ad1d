#pragma once

#include "core/domain/record.h"

#include <QScrollArea>

namespace malar {

/// What is known of a patient beside the visits, to be read: sections of a name and a value a line.
class RecordView final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void show(const PatientRecord &, bool withIdentity);
    using QWidget::show;

private:
    struct Section {
        QString title;
        std::vector<std::pair<QString, QString>> lines;
    };
    static Section patient(const PatientRecord &);
    static Section identity(const Identity &);
    static Section consent(const PatientRecord &);
    static Section course(const Course &);
    static Section treatments(const PatientRecord &, TreatmentKind);
    static QWidget *widget(const Section &);
};

QString courseWords(const Course &); // "anifrolumab 300 mg IV every 28 days"

} // namespace malar
