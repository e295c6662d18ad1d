#pragma once

#include "core/domain/biomarker.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace malar {

class MarkersModel;
class Session;
class Strip;

/// The registry's panels of biomarkers: what they are called, in which unit, on which subsets of cells, with
/// which markers and reference ranges.
class PanelsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PanelsDialog(Session &, QWidget *parent = nullptr);

    const Panels &panels() const { return m_panels; }

private:
    QWidget *list();
    QWidget *form();
    QWidget *markers();
    std::size_t current() const;
    void choose(int);
    void addPanel();
    void removePanel();
    void take();
    bool isOneInTwo() const;
    void judge();
    void save();

    Session &m_session;
    Panels m_panels;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLineEdit *m_subsets;
    MarkersModel *m_model;
    QTableView *m_table;
    Strip *m_problem;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace malar
