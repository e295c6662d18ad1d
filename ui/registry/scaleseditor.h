#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QTableView;

namespace malar {

class ScalesModel;
class Session;
class Strip;

/// What the registry asks beside the CLASI: nothing, until scales are added. A part of the registry's page.
class ScalesEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScalesEditor(Session &, QWidget *parent = nullptr);
    ~ScalesEditor() override;

signals:
    void failed(const QString &sentence);

private:
    void build();
    void offerScales(QMenu &);
    void addOwn();
    void judge();
    void save();

    Session &m_session;
    ScalesModel *m_model;
    QTableView *m_table;
    Strip *m_problem;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_up;
    QPushButton *m_remove;
};

} // namespace malar
