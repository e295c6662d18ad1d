#pragma once

#include "core/store/backup.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace malar {

class Store;
class Strip;

/// The registry as it was: the file that is open, its mirror and the generations, each with the moments that
/// it can be looked at, and what it held then.
class PastDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder`: the second place; empty where there is none.
    PastDialog(const Store &, const QString &folder, QWidget *parent = nullptr);

signals:
    void lookRequested(const QString &copy, quint64 commit);
    void restoreRequested(const QString &copy, quint64 commit);

private:
    QWidget *lists();
    QWidget *buttons();
    void listCopies(const QString &folder);
    void listMoments();
    void glance();
    void choose(void (PastDialog::*wish)(const QString &, quint64));
    QString copy() const;
    std::optional<quint64> commit() const;

    const Store &m_store;
    QListWidget *m_copies;
    QListWidget *m_moments;
    QLabel *m_glance;
    QPushButton *m_look;
    QPushButton *m_restore;
    Strip *m_problem;
};

} // namespace malar
