#pragma once

#include "core/domain/verdict.h"
#include "core/result.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace malar {

class EmptyState;
class HistoryFilterBar;
class HistoryModel;
class HistoryView;
class RegistryCheck;
class Session;
class Strip;

/// The history of the registry: who did what, when and where, the latest first; under it the row that is
/// chosen, with what it changed. Says whether the registry is as its history has it, and which head that has.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Session &, const Prompts &, QWidget *parent = nullptr);

private:
    QWidget *standing();
    QWidget *rows();
    QWidget *buttons();
    void dressTable();
    void narrow();
    void showDetail();
    void check();
    void tell(int percent);
    void tell(const Result<Verdict> &);
    void exportRows();

    Session &m_session;
    Prompts m_prompts;
    HistoryFilterBar *m_filter;
    HistoryModel *m_model;
    QTableView *m_table;
    HistoryView *m_detail;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QLabel *m_head;
    QLabel *m_verdict;
    QPushButton *m_again;
    QPushButton *m_export;
    Strip *m_message;
    RegistryCheck *m_check;
};

} // namespace malar
