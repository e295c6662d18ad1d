#pragma once

#include <QWidget>

class QButtonGroup;
class QIcon;
class QVBoxLayout;

namespace malar {

/// The main places of the program, one under another; one of them holds.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void add(int id, const QString &label, const QIcon &);
    void choose(int id); // without a signal

signals:
    void chosen(int id);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace malar
