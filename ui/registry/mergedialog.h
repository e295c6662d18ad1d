#pragma once

#include "ui/parts/prompts.h"
#include "ui/registry/merging.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace malar {

class MergeFindings;
class PassphraseField;
class Session;
class Strip;

/// A delivery, an exported folder or another copy of the registry into this one. All of it is read first, and
/// every change shown; nothing is written before somebody has seen it, and then all or nothing.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Session &, const Prompts &, QWidget *parent);

    /// Of a file that was chosen elsewhere.
    void begin(const QString &path);

private:
    enum Page { Source, Passphrase, Findings };

    QWidget *sourcePage();
    QWidget *passphrasePage();
    QWidget *foot();
    void chooseFile();
    void chooseFolder();
    void readFolder();
    void unlockFile();
    void openFile(const std::optional<Opener> &);
    void plan();
    void goOn();
    void goBack();
    void merge();
    void turnTo(Page);
    void judge();
    void say(const Error &);

    Session &m_session;
    const Prompts &m_prompts;
    QString m_path;
    bool m_acceptOther = false;
    std::optional<Incoming> m_incoming;
    exchange::MergePlan m_plan;
    Revision m_seen;
    QStackedWidget *m_pages;
    Strip *m_message;
    QLabel *m_asked;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    PassphraseField *m_passphrase;
    MergeFindings *m_findings;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace malar
