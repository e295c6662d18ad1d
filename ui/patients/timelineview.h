#pragma once

#include "core/analysis/chronicle.h"
#include "core/domain/biomarker.h"
#include "ui/parts/tablemodel.h"
#include "ui/session/signing.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace malar {

class Chips;

/// Everything that happened to a patient in one list, the latest first, narrowed to a kind by the chips over
/// it. Enter opens a visit, and else asks for the place where the thing is recorded.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setSignatures(Signatures all) { m_signatures = std::move(all); } // before show()
    void show(std::vector<ChronicleEntry>, const Panels &, std::optional<QDate> dayZero);
    using QWidget::show;

signals:
    void visitRequested(const malar::VisitId &);
    void placeRequested(malar::ChronicleEntry::Kind);

private:
    QString details(const ChronicleEntry &) const;
    void narrow();
    void open();

    Chips *m_groups;
    QTableView *m_table;
    QLabel *m_nothing; // in place of an empty table
    TableModel<ChronicleEntry> *m_model;
    Panels m_panels;
    Signatures m_signatures;
    std::optional<QDate> m_dayZero;
};

} // namespace malar
