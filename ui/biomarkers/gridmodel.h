#pragma once

#include "core/domain/biomarkervalue.h"

#include <QAbstractTableModel>

namespace malar {

/// A panel's values of one day as they are typed: a row a subset, a column a marker. Keeps the texts, so that
/// what cannot be read is not lost.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int LastRole = Qt::UserRole;        // "77.1, 14 Feb 2023": the value before
    static constexpr int TroubleRole = Qt::UserRole + 1; // whether the text needs attention

    using QAbstractTableModel::QAbstractTableModel;

    /// All cells empty.
    void setPanel(const Panel &);
    const Panel &panel() const { return m_panel; }
    /// The values that stand beside: of each cell the last one before the day.
    void setBefore(std::vector<Biomarker> values, std::optional<QDate> day);
    /// Puts the values of this panel into their cells, whatever their day.
    void fill(const std::vector<Biomarker> &);

    struct Cell {
        QModelIndex index;
        TypedValue typed;
    };
    /// Those in which something is typed.
    std::vector<Cell> typed() const;
    std::vector<Biomarker> values(QDate) const; // of the cells that can be read
    QString cellName(const QModelIndex &) const;
    bool holds(const Biomarker &) const; // whether there is a cell for it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

private:
    QString subset(int row) const;
    const PanelMarker &marker(int column) const { return m_panel.markers[static_cast<std::size_t>(column)]; }
    std::size_t place(const QModelIndex &) const; // in m_texts
    QString &text(const QModelIndex &);
    QString text(const QModelIndex &) const;
    const Biomarker *last(const QModelIndex &) const;

    Panel m_panel;
    std::vector<QString> m_texts; // row by row
    std::vector<Biomarker> m_before;
    std::optional<QDate> m_day;
};

} // namespace malar
