#pragma once

#include "core/domain/visit.h"
#include "ui/parts/prompts.h"
#include "ui/session/signing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

class NoticeBar;
class VisitTable;
struct VisitLine;

/// The table of a patient's visits, and what can be done with one of them.
class VisitsView final : public QWidget {
    Q_OBJECT

public:
    VisitsView(Session &, const Prompts &, QWidget *parent = nullptr);

    void show(const std::vector<VisitLine> &, const Signatures & = {});
    void choose(const VisitId &);
    void setNamesShown(bool shown) { m_namesShown = shown; }
    void sign(); // the one that is chosen
    using QWidget::show;

signals:
    void visitRequested(const malar::VisitId &);
    void patientRequested(const malar::PatientId &);                // who got the visit
    void failed(const QString &sentence, const QString &file = {}); // or written, with the file

private:
    QWidget *actions();
    void followChoice();
    void print();
    void savePdf();
    void move();
    void mark();
    void markInError(const Visit &);
    void takeBack(const Visit &);

    Session &m_session;
    Prompts m_prompts;
    QLabel *m_noVisits; // in place of an empty table
    VisitTable *m_visits;
    NoticeBar *m_moved;
    bool m_namesShown = false;
    std::vector<QPushButton *> m_buttons; // those that need a visit
};

} // namespace malar
