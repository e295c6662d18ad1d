#pragma once

#include "ui/words/settingwords.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace malar {

class CentresModel;
class Session;
class Strip;

/// The centres that the registry belongs to, and how the study codes of their patients begin. A renamed
/// centre takes its patients with it; one that has patients stays. A part of the registry's page.
class CentresEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CentresEditor(Session &, QWidget *parent = nullptr);
    ~CentresEditor() override;

signals:
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *) override;

private:
    void build();
    void read();
    void addOwn();
    void addUnlisted();
    void remove();
    void judge();
    void judgeUnlisted();
    void save();
    void renameInFilters(const std::vector<CentreRename> &);

    Session &m_session;
    CentresModel *m_model;
    QTableView *m_table;
    Strip *m_unlisted;
    Strip *m_problem;
    QLabel *m_effect;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_up;
    QPushButton *m_remove;
};

} // namespace malar
