#pragma once

#include <QWidget>

class QLabel;

namespace malar {

class Session;

/// Which panels of biomarkers the registry knows: a part of its page, with the way to change them.
class PanelsSection final : public QWidget {
    Q_OBJECT

public:
    explicit PanelsSection(Session &, QWidget *parent = nullptr);

private:
    void read();
    void edit();

    Session &m_session;
    QLabel *m_list;
};

} // namespace malar
