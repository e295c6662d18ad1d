#pragma once

#include "core/exchange/visitsfile.h"

#include <QWidget>

class QTableView;

namespace malar {

class MappingModel;
class Strip;

/// Asks which column of a file of visits stands for which of ours. What can be guessed is filled in; what is
/// needed and open is said.
class MappingPane final : public QWidget {
    Q_OBJECT

public:
    explicit MappingPane(const ScaleSet &, QWidget *parent = nullptr);

    void open(const QStringList &header);
    const exchange::Mapping &mapping() const;
    exchange::ColumnUse use() const;
    bool isComplete() const;

signals:
    void edited();

private:
    void judge();
    static QString listed(const QStringList &);

    MappingModel *m_model;
    QTableView *m_table;
    Strip *m_problem;
};

} // namespace malar
