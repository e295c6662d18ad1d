#pragma once

#include "core/store/keys/recovery.h"
#include "ui/parts/prompts.h"

#include <QDate>
#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace malar {

class RecoveryKeyPage;
class RecoveryProofPage;
class Strip;

/// Leads to a new recovery key: a page of its own, the key, and whether that was kept.
class KeyDialog : public QDialog {
    Q_OBJECT

public:
    void done(int result) override;

protected:
    KeyDialog(const Prompts &, QDate today, QWidget *parent);

    /// Once, by whoever derives from it.
    void setFirstPage(QWidget *);
    /// The buttons: of leaving it, of the first page and of the last.
    void nameButtons(const QString &leave, const QString &first, const QString &finish);
    /// The key of the registry of this name, shown and then asked back.
    void showKey(const QString &registry, const keyring::RecoveryKey &);
    void refuse(const QString &sentence); // empty takes it away
    /// While it works nothing closes it.
    bool &isBusy() { return m_isBusy; }

    /// The first page was left, and the last.
    virtual void leaveFirst() = 0;
    virtual void finish() { accept(); }

private:
    QWidget *buttons();
    void goOn();
    void showPage(int);

    RecoveryKeyPage *m_key;
    RecoveryProofPage *m_proof;
    QStackedWidget *m_pages;
    Strip *m_problem;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
    QString m_first;
    QString m_finish;
    bool m_isBusy = false;
};

} // namespace malar
