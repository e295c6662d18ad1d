#pragma once

#include "core/exchange/problem.h"
#include "ui/parts/tablemodel.h"

#include <QTableView>

namespace malar {

/// One thing in a file, in words.
struct ProblemLine {
    QString file;
    std::size_t row = 0; // 0: the file as a whole
    QString column;
    QString sentence; // what is wrong and what to do
    bool blocks = true;
    bool operator==(const ProblemLine &) const = default;
};

/// What a dry run found, a line each: first what stops it, then what is only pointed out. Ctrl+C copies all
/// of it as text for whoever made the files.
class ProblemTable final : public QTableView {
    Q_OBJECT

public:
    explicit ProblemTable(QWidget *parent = nullptr);

    void show(const exchange::Problems &);
    using QWidget::show;
    QString asText() const; // tab-separated, with a head
    void copy() const;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void fitColumns();

    TableModel<ProblemLine> *m_model;
};

} // namespace malar
