#pragma once

#include "core/exchange/coming.h"
#include "core/exchange/visitsfile.h"
#include "ui/access/foundingdialog.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace malar {

class FindingsPane;
class MappingPane;
class Session;
class Strip;

/// Patients and visits from files: a folder that was exported, or one table of visits. First all of it is
/// read and every problem shown with its place; nothing is written before somebody accepted what it brings.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &, const Prompts &, QWidget *parent);
    /// Into a new registry, whose first user is asked for.
    ImportDialog(const FoundingDialog::Surroundings &, const Prompts &, QWidget *parent);

    QString madePath() const { return m_newPath; }
    FoundingDialog::Founded takeFounded();    // who made it; once
    QString swept() const { return m_swept; } // what lay beside the new registry, as a sentence

signals:
    void made(); // a new registry

private:
    enum Page { Source, Columns, Findings };

    ImportDialog(Session *, QDate today, const Prompts &, QWidget *parent);
    QWidget *sourcePage();
    QWidget *foot();
    void chooseFolder();
    void chooseFile();
    void look(); // the dry run
    void showFindings();
    void goOn();
    void goBack();
    void found();
    void import();
    Result<Done> write();
    void turnTo(Page);

    Session *m_session; // null: a new registry
    QDate m_today;
    const Prompts &m_prompts;
    QString m_path; // of the folder or the file
    bool m_isFile = false;
    exchange::ImportPlan m_plan;
    std::vector<exchange::Coming> m_coming;
    std::optional<FoundingDialog::Surroundings> m_surroundings; // of a new registry
    std::optional<FoundingDialog::Founded> m_founded;
    QString m_newPath;
    QString m_swept;
    QStackedWidget *m_pages;
    Strip *m_message;
    MappingPane *m_mapping;
    FindingsPane *m_findings;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace malar
