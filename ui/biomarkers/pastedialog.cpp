#include "ui/biomarkers/pastedialog.h"

#include "ui/parts/look.h"
#include "ui/parts/tablemodel.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using exchange::PastedValue;

QString note(const PastedValue &pasted, const PasteDialog::Beside &beside)
{
    QStringList notes;
    if (const Biomarker *stored = valueAt(beside.stored, pasted.value))
        notes << (sameAmount(*stored, pasted.value)
                      ? PasteDialog::tr("as stored")
                      : PasteDialog::tr("replaces %1").arg(words::value(*stored, nullptr)));
    if (pasted.isUnusual)
        notes << PasteDialog::tr("not between 0 and 100 %");
    return notes.join(u", "_s);
}

} // namespace

PasteDialog::PasteDialog(const exchange::Pasted &pasted, const Beside &beside, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Paste from a spreadsheet"));
    const int values = static_cast<int>(pasted.values.size());
    const int problems = static_cast<int>(pasted.problems.size());
    auto *head = look::heading(values == 0 ? tr("Nothing here can be taken over.")
                                           : tr("%n value(s) can be taken over.", nullptr, values));
    head->setObjectName(u"pasteHead"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *accept =
        buttons->addButton(tr("Take over %n value(s)", nullptr, values), QDialogButtonBox::AcceptRole);
    accept->setEnabled(values > 0);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::halfLine(*this));
    column->addWidget(head);
    if (problems > 0) {
        column->addWidget(look::heading(tr("%n cell(s) cannot be used and stay out:", nullptr, problems)));
        column->addWidget(this->problems(pasted), 1);
    }
    if (values > 0)
        column->addWidget(this->values(pasted, beside), 2);
    column->addWidget(
        look::caption(tr("Rows and columns count from the first copied cell. Taking over fills the "
                         "table; Save writes it.")));
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, look::halfLine(*this) * 52);
    accept->setFocus();
}

QWidget *PasteDialog::problems(const exchange::Pasted &pasted)
{
    auto *list = new QListWidget;
    list->setObjectName(u"pasteProblems"_s);
    list->setAccessibleName(tr("Cells that cannot be used"));
    list->setWordWrap(true);
    for (const exchange::PasteProblem &problem : pasted.problems)
        list->addItem(words::message(problem));
    return list;
}

QWidget *PasteDialog::values(const exchange::Pasted &pasted, const Beside &beside)
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    using Row = PastedValue;
    std::vector<Column<Row>> columns{
        {tr("Row"), [](const Row &row) { return QString::number(row.row); }, right},
        {fieldLabel("date"), [](const Row &row) { return terms::date(row.value.date); }, left},
        {fieldLabel("marker"),
         [panels = beside.panels](const Row &row) {
             return words::cell(panels, row.value.subset, row.value.marker);
         },
         left},
        {fieldLabel("value"),
         [panels = beside.panels](const Row &row) {
             return words::value(row.value, findMarker(panels, row.value.marker));
         },
         right},
        {fieldLabel("unit"), [](const Row &row) { return row.value.unit; }, left},
        {tr("Note"), [beside](const Row &row) { return note(row, beside); }, left}};
    auto *table = new QTableView;
    auto *model = new TableModel<Row>(std::move(columns), table);
    model->setRows(pasted.values);
    look::dress(*table);
    table->setObjectName(u"pasteValues"_s);
    table->setAccessibleName(tr("Values to be taken over"));
    table->setModel(model);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace malar
