#pragma once

#include <QWidget>

namespace malar {

class Settings;

/// The registries opened last but for the one that is open, a button each; those that vanished are shown as
/// such and can be taken off the list.
class RecentList final : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(Settings &, const QString &open = {}, QWidget *parent = nullptr);

signals:
    void registryRequested(const QString &path);

private:
    void fill();
    QWidget *entry(const QString &path);

    Settings &m_settings;
    QString m_open;
};

} // namespace malar
