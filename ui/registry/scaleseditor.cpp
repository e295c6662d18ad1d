#include "ui/registry/scaleseditor.h"

#include "ui/parts/editedlist.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/scalesmodel.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The two directions, to choose from.
class DirectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const ScaleDirection direction : {ScaleDirection::HigherIsWorse, ScaleDirection::HigherIsBetter})
            box->addItem(terms::label(direction));
        // What is chosen counts at once, not when the cell is left.
        auto *self = const_cast<DirectionDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] { emit self->commitData(box); });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex());
    }
};

} // namespace

ScalesEditor::ScalesEditor(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ScalesModel(this)),
      m_table(new QTableView),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_save(look::primary(tr("Save the scales"))),
      m_revert(look::plain(tr("Undo the changes"))),
      m_up(look::plain(tr("Move up"))),
      m_remove(look::plain(tr("Remove the scale")))
{
    build();
    m_model->setRows(session.scales());
    judge();
    connect(m_model, &ScalesModel::edited, this, &ScalesEditor::judge);
    connect(m_save, &QPushButton::clicked, this, &ScalesEditor::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_model->setRows(m_session.scales());
        judge();
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        m_model->moveUp(row);
        m_table->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
    });
}

// A cell that loses the focus as it goes says that it was edited.
ScalesEditor::~ScalesEditor() { m_model->disconnect(this); }

void ScalesEditor::build()
{
    constexpr std::array letters{28, 22, 9, 24, 20};
    editedlist::dress(*m_table, *m_model, letters, !may(m_session, Right::Configure));
    m_table->setObjectName(u"scales"_s);
    m_table->setAccessibleName(tr("Beside CLASI"));
    m_table->setItemDelegateForColumn(ScalesModel::Direction, new DirectionDelegate(m_table));
    m_save->setObjectName(u"saveScales"_s);
    m_problem->setObjectName(u"scalesProblem"_s);
    auto *add = look::plain(tr("Add a &scale"));
    add->setObjectName(u"addScale"_s);
    auto *menu = new QMenu(add);
    add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { offerScales(*menu); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Beside CLASI")));
    QLabel *what = look::caption(tr(
        "Asked at every visit below the form, and never part of a CLASI total; an open answer holds nothing "
        "up. Each answer keeps the direction and the words that it was asked with: a change here is for "
        "answers to come."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addLayout(editedlist::buttons({m_save, m_revert, add, m_up, m_remove}, m_session.isReadOnly(),
                                          whyNot(m_session, Right::Configure)));
}

/// What is not asked yet, as we word it, and a scale of one's own.
void ScalesEditor::offerScales(QMenu &menu)
{
    menu.clear();
    for (const Scale &scale : terms::knownScales()) {
        if (std::ranges::find(m_model->rows(), scale.key, &Scale::key) != m_model->rows().end())
            continue;
        connect(menu.addAction(u"%1 (0–%2)"_s.arg(scale.name, QString::number(scale.highest))),
                &QAction::triggered, this, [this, scale] {
                    m_model->add(scale);
                    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, ScalesModel::Name));
                });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("A scale of your own (0–10)…")), &QAction::triggered, this,
            &ScalesEditor::addOwn);
}

void ScalesEditor::addOwn()
{
    m_model->add({});
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, ScalesModel::Name);
    m_table->setFocus();
    m_table->setCurrentIndex(name); // which opens the cell
}

void ScalesEditor::judge()
{
    const ScaleSet &scales = m_model->rows();
    const std::optional<ScaleProblem> wrong = problem(scales);
    const bool changed = scales != m_session.scales();
    m_problem->say(wrong ? terms::message(*wrong, scales) : QString());
    m_save->setEnabled(changed && !wrong);
    m_revert->setEnabled(changed);
    m_up->setEnabled(scales.size() > 1);
    m_remove->setEnabled(!scales.empty());
    editedlist::fit(*m_table);
}

/// A scale that is new has its key from the name that it is saved with, and keeps it.
void ScalesEditor::save()
{
    ScaleSet scales = m_model->rows();
    for (Scale &scale : scales)
        if (scale.key.isEmpty())
            scale.key = scaleKey(scale.name, scales);
    const Result<Done> saved = m_session.save(scales);
    if (!saved)
        emit failed(terms::message(saved.error()));
    else if (scales != m_model->rows())
        m_model->setRows(scales);
    judge();
}

} // namespace malar
