#pragma once

#include <QWidget>

namespace malar {

class Session;
class Strip;

/// What stands across the top of every page: that the data are synthetic, that the registry can only be read,
/// and the message of the moment.
class Banners final : public QWidget {
    Q_OBJECT

public:
    explicit Banners(const Session &, QWidget *parent = nullptr);

    void say(const QString &sentence); // empty takes the message away

signals:
    void takeOverRequested(); // of a registry whose lock nobody may answer for

private:
    Strip *m_message;
};

} // namespace malar
