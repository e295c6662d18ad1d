#pragma once

#include <QWidget>

class QVBoxLayout;

namespace malar {

class Settings;
class Strip;

/// What stands on the screen while no registry is open: what one can do now.
class WelcomeWindow final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeWindow(Settings &, QWidget *parent = nullptr);

    void say(const QString &sentence);

signals:
    void newRegistryRequested();
    void openRegistryRequested();
    void openServerRequested();
    void trainingCohortRequested();
    void registryFromExportRequested();
    void registryRequested(const QString &path);

private:
    Strip *m_message;
};

} // namespace malar
