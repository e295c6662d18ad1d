#pragma once

#include "core/domain/record.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class PlotView;
class Session;
class VisitTable;
struct VisitLine;

/// A patient's course as a figure over the table of the visits, and what can be done with one of these.
class CourseView final : public QWidget {
    Q_OBJECT

public:
    CourseView(Session &, const Prompts &, QWidget *parent = nullptr);

    void show(const PatientRecord &, const std::vector<VisitLine> &);
    using QWidget::show;

signals:
    void visitRequested(const malar::VisitId &);
    void failed(const QString &sentence);

private:
    QWidget *actions();
    void followChoice();
    void print();
    void savePdf();
    void markInError();

    Session &m_session;
    Prompts m_prompts;
    QLabel *m_noVisits; // in place of an empty figure over an empty table
    PlotView *m_chart;
    VisitTable *m_visits;
    std::vector<QPushButton *> m_buttons; // those that need a visit
};

} // namespace malar
