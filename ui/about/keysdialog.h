#pragma once

#include <QDialog>

class QAction;
class QTableWidget;

namespace malar {

/// Every key of the program with what it does: the window's as its menus have them, and those of a visit.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &ofWindow, QWidget *parent = nullptr);

private:
    void addGroup(const QString &name);
    void add(const QString &key, const QString &words);

    QTableWidget *m_table;
};

} // namespace malar
