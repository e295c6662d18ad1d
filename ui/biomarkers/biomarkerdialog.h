#pragma once

#include "core/domain/record.h"
#include "core/exchange/biomarkerpaste.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace malar {

class BiomarkerGrid;
class DateField;
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
    void makeTables();
    void choosePanel(int);
    void look();
    GridModel &model() const;
    GridModel *modelOf(const Biomarker &) const; // null where no panel has a cell for it
    std::vector<Biomarker> values(QDate) const;  // of all panels
    void takeOver(const exchange::Pasted &);
    QString replacing() const;
    std::vector<Biomarker> result(QDate) const;
    bool stop(QWidget *where, const QString &sentence);
    bool isFitToSave();
    bool areCellsFit();
    void save();
    bool keep(const PatientRecord &);

    Session &m_session;
    Prompts m_prompts;
    PatientRecord m_record;
    std::optional<QDate> m_edited;     // the day whose values are being changed
    std::vector<Biomarker> m_more;     // from the clipboard, beside those in the table
    std::vector<GridModel *> m_models; // a panel each
    BiomarkerGrid *m_grid;
    DateField *m_date;
    QComboBox *m_panel;
    QLabel *m_unit;
    QLabel *m_effect;
    Strip *m_problem;
};

} // namespace malar
