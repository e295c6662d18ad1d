#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"
#include "core/exchange/biomarkerpaste.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace malar {

class BiomarkerGrid;
class DateField;
class DayValues;
class GridModel;
class Session;
class Strip;

/// A patient's biomarkers of one day, a panel at a time: typed into a table, or taken over from a
/// spreadsheet. Nothing is written before Save.
class BiomarkerDialog final : public QDialog {
    Q_OBJECT

public:
    /// New values, of today unless another day is typed.
    BiomarkerDialog(Session &, const Prompts &, const PatientId &, QWidget *parent = nullptr);

    /// Opens the values of a day to be changed: moving the day moves them.
    void edit(QDate, const QString &marker);

    /// What the clipboard holds, after a look at what it would do.
    void paste();

private:
    void build();
    void choosePanel(int);
    void look();
    GridModel &model() const;
    void takeOver(const exchange::Pasted &);
    QString replacing() const;
    bool stop(QWidget *where, const QString &sentence);
    bool isFitToSave();
    bool areCellsFit();
    void save();
    PatientRecord typed() const;
    bool keep(const QString &over = {}); // what it replaces, if it does
    void meet();

    Session &m_session;
    Prompts m_prompts;
    PatientRecord m_record;
    std::optional<Revision> m_seen; // when that was read
    DayValues *m_values;
    BiomarkerGrid *m_grid;
    DateField *m_date;
    QComboBox *m_panel;
    QLabel *m_unit;
    QLabel *m_effect;
    Strip *m_problem;
};

} // namespace malar
