#pragma once

#include "core/exchange/mappingguess.h"
#include "core/exchange/visitsfile.h"
#include "ui/parts/prompts.h"
#include "ui/registry/assigntable.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace malar {

class ShapeBar;
class Strip;

/// Asks what the columns of a table stand for, and their values. What can be guessed is filled in, with the
/// reason; what is needed and open is said.
class MappingPane final : public QWidget {
    Q_OBJECT

public:
    MappingPane(const ScaleSet &, const Prompts &, QWidget *parent = nullptr);

    /// A table that nobody has mapped yet, or for which a mapping was kept; or why it cannot be read.
    std::optional<exchange::Refusal> open(const QString &path);
    /// How it is to be read, where somebody said it.
    const exchange::ShapeWanted &wanted() const { return m_wanted; }
    const exchange::Mapping &mapping() const { return m_mapping; }
    exchange::ColumnUse use() const { return exchange::columnUse(m_glance.header, m_mapping); }
    bool isComplete() const;
    /// Under the name that was given; nothing without one. What went wrong, as a sentence.
    QString keep();

signals:
    void edited();

private:
    QWidget *tools();
    void readAgain();
    void guess(const exchange::Hints &);
    void guessAlong();
    void showShape();
    void openMapping();
    void openDictionary();
    void say(const QString &path, const exchange::Refusal &);
    void showAll();
    void showValues();
    void takeColumns();
    void takeValues();
    void takeEvents();
    void takeConstants();
    void judge();

    std::vector<AssignRow> columnRows() const;
    std::vector<AssignRow> valueRows() const;
    std::vector<AssignRow> eventRows() const;
    std::vector<AssignRow> constantRows() const;
    QStringList constantNames() const; // ours, in the order of those rows
    QString whyOf(const QString &theirs) const;

    const Prompts &m_prompts;
    ScaleSet m_scales;
    exchange::OurColumns m_ours;
    QString m_path;
    exchange::ShapeWanted m_wanted;
    exchange::Glance m_glance;
    exchange::Guesses m_guesses;                       // as they were made: why
    exchange::Mapping m_mapping;                       // as it stands
    std::vector<std::pair<QString, QString>> m_values; // of the rows of values: theirs, and the value
    QLabel *m_size;
    ShapeBar *m_shape;
    QLineEdit *m_name;
    QTabWidget *m_tabs;
    AssignTable *m_columns;
    AssignTable *m_choices;
    AssignTable *m_events;
    AssignTable *m_constants;
    Strip *m_problem;
};

} // namespace malar
