#pragma once

#include "ui/parts/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class Backups;

/// How old the copy in the second place is, where that is, and the way back to what was.
class BackupRow final : public QWidget {
    Q_OBJECT

public:
    BackupRow(Backups &, const Prompts &, QWidget *parent = nullptr);

    /// Asks for the folder.
    static void choosePlace(Backups &, const Prompts &, QWidget *asking);

signals:
    void pastRequested(const QString &copy, quint64 commit); // to be looked at
    void restoreRequested(const QString &copy, quint64 commit);

protected:
    void showEvent(QShowEvent *) override;

private:
    void say();
    void showPast();

    Backups &m_backups;
    const Prompts m_prompts;
    QLabel *m_standing;
    QPushButton *m_now;
};

} // namespace malar
