#pragma once

#include "core/analysis/photographlist.h"
#include "core/result.h"
#include "ui/parts/prompts.h"
#include "ui/photographs/adding.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class EmptyState;
class PhotographBar;
class PhotographGrid;
class Session;
class Strip;

/// The photographs of a patient: added by file or drop, looked at large and side by side, corrected and
/// removed. No image is read until it comes into view.
class PhotographsView final : public QWidget {
    Q_OBJECT

public:
    PhotographsView(Session &, const Prompts &, const PatientId &, QWidget *parent = nullptr);

    void show(const PatientRecord &, std::span<const VisitLine>);
    using QWidget::show;

signals:
    void consentRequested(); // to the patient's record
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *) override;
    void dragEnterEvent(QDragEnterEvent *) override;
    void dropEvent(QDropEvent *) override;

private:
    void judge();
    void readThumbnails();
    bool mayChange() const;
    void add();
    NewPhotographs wanted() const;
    void open();
    void correct();
    void remove();
    void setRegion(Region);
    void settle(const Result<Done> &, const QString &done);

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    std::vector<PhotographLine> m_lines;
    bool m_thumbnailsRead = false;
    PhotographBar *m_bar;
    Strip *m_consent;
    QPushButton *m_toConsent;
    Strip *m_said;
    EmptyState *m_empty;
    PhotographGrid *m_grid;
    QLabel *m_keys;
};

} // namespace malar
