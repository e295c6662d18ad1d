#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace malar {

class ScheduleModel;
class Session;
class Strip;

/// When visits are planned, and what of the visits that are there that leaves out. A part of the registry's
/// page.
class ScheduleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleEditor(Session &, QWidget *parent = nullptr);
    ~ScheduleEditor() override;

signals:
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *) override;

private:
    void build();
    void judge();
    void save();

    Session &m_session;
    ScheduleModel *m_model;
    QTableView *m_table;
    Strip *m_problem;
    QLabel *m_effect;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace malar
