#pragma once

#include "core/result.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace malar {

class BackupRow;
class Backups;
class ExchangeBar;
class Session;
class Settings;
struct Prompts;

/// The registry itself: what it is called, where it lies, how much is in it, and its parts.
class RegistryPage final : public QWidget {
    Q_OBJECT

public:
    RegistryPage(Session &, Settings &, const Prompts &, QWidget *parent = nullptr);
    ~RegistryPage() override;

    /// A row about the second place; none of a registry that needs none.
    BackupRow *addBackups(Backups &, const Prompts &);
    void exportFiles();
    void importFiles();
    void mergeDelivery(const QString &path = {});
    void makeDelivery();

signals:
    void newRegistryRequested();
    void openRegistryRequested();
    void registryFromExportRequested();
    void registryRequested(const QString &path);
    void sealRequested();
    void unsealRequested(); // a copy of it
    void usersRequested();
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *) override;

private:
    QWidget *facts();
    QWidget *protection();
    QWidget *users();
    QWidget *others(Settings &);
    void rename();
    void count();

    Session &m_session;
    QFormLayout *m_facts = nullptr;
    ExchangeBar *m_exchange;
    QLineEdit *m_name;
    QLabel *m_counts;
};

} // namespace malar
