#pragma once

#include "core/exchange/exportfolder.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace malar {

class ExportChoices;
class Session;
class Strip;

/// The registry as a folder of tables: what goes in and as what, who is left out, and where to. Without
/// identities and photographs unless both are asked for.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Session &, const Prompts &, QWidget *parent);

private:
    QWidget *contents();
    QWidget *target();
    QWidget *buttons();
    void judge();
    void chooseFolder();
    void write();
    void finish(const exchange::ExportCounts &, const QString &swept);

    Session &m_session;
    const Prompts &m_prompts;
    exchange::ExportCounts m_counts; // as it would be now
    QCheckBox *m_identities;
    QCheckBox *m_photographs;
    ExportChoices *m_choices;
    Strip *m_warning;
    QLineEdit *m_folder;
    Strip *m_message;
    QPushButton *m_open;
    QPushButton *m_write;
    QPushButton *m_close;
};

/// "10 patients and 34 visits".
QString patientsAndVisits(std::size_t patients, std::size_t visits);

} // namespace malar
