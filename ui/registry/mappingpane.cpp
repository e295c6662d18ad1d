#include "ui/registry/mappingpane.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/mappingmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qsizetype mostNamed = 8;

/// Ours, to choose from.
class OursDelegate final : public QStyledItemDelegate {
public:
    OursDelegate(const ScaleSet &scales, QObject *parent)
        : QStyledItemDelegate(parent), m_columns(exchange::visitColumns(scales))
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(columnWords({}), QString());
        for (const QString &ours : m_columns)
            box->addItem(columnWords(ours), ours);
        // What is chosen counts at once, not when the cell is left.
        auto *self = const_cast<OursDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] { emit self->commitData(box); });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }

private:
    QStringList m_columns;
};

} // namespace

MappingPane::MappingPane(const ScaleSet &scales, QWidget *parent)
    : QWidget(parent),
      m_model(new MappingModel(scales, this)),
      m_table(new QTableView),
      m_problem(new Strip(Strip::Kind::Warning))
{
    look::dress(*m_table);
    m_table->setObjectName(u"mapping"_s);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSortingEnabled(false); // what is passed over, then the order of the file
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MappingModel::Ours, new OursDelegate(scales, m_table));
    m_table->setColumnWidth(MappingModel::Theirs, fontMetrics().averageCharWidth() * 36);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problem->setObjectName(u"mappingProblem"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *what = new QLabel(
        tr("Say what each column of the file stands for. Columns that are passed over are not read. Needed "
           "are the patient’s code, the date and the 56 answers of the form, or both totals where no answer "
           "was kept."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_table);
    connect(m_model, &MappingModel::edited, this, &MappingPane::judge);
    connect(m_model, &MappingModel::edited, this, &MappingPane::edited);
}

void MappingPane::open(const QStringList &header)
{
    m_model->open(header);
    m_table->setCurrentIndex(m_model->index(0, MappingModel::Theirs));
}

const exchange::Mapping &MappingPane::mapping() const { return m_model->mapping(); }

exchange::ColumnUse MappingPane::use() const { return m_model->use(); }

bool MappingPane::isComplete() const { return m_model->missing().isEmpty() && m_model->doubled().isEmpty(); }

void MappingPane::judge()
{
    QStringList sentences;
    if (const QStringList missing = m_model->missing(); !missing.isEmpty())
        sentences
            << tr("Needed, and of no column yet: %1. Choose them in the table, or add them to the file.")
                   .arg(listed(missing));
    if (const QStringList doubled = m_model->doubled(); !doubled.isEmpty())
        sentences << tr("Chosen for more than one column: %1. Keep one of them.").arg(listed(doubled));
    m_problem->say(sentences.join(u' '));
}

QString MappingPane::listed(const QStringList &names)
{
    const qsizetype more = names.size() - mostNamed;
    const QString first = names.first(std::min(names.size(), mostNamed)).join(u", "_s);
    return more > 0 ? tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(first) : first;
}

} // namespace malar
