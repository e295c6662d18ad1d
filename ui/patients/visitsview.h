#pragma once

#include "core/domain/visit.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class Session;
class VisitTable;
struct VisitLine;

/// The table of a patient's visits, and what can be done with one of them.
class VisitsView final : public QWidget {
    Q_OBJECT

public:
    VisitsView(Session &, const Prompts &, QWidget *parent = nullptr);

    void show(const std::vector<VisitLine> &);
    using QWidget::show;

signals:
    void visitRequested(const malar::VisitId &);
    void failed(const QString &sentence, const QString &file = {}); // or written, with the file

private:
    QWidget *actions();
    void followChoice();
    void print();
    void savePdf();
    void markInError();

    Session &m_session;
    Prompts m_prompts;
    QLabel *m_noVisits; // in place of an empty table
    VisitTable *m_visits;
    std::vector<QPushButton *> m_buttons; // those that need a visit
};

} // namespace malar
