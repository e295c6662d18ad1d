#include "ui/biomarkers/panelsdialog.h"

#include "core/domain/alikenames.h"
#include "ui/biomarkers/markersmodel.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/session.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString joined(const std::vector<QString> &subsets)
{
    return QStringList(subsets.begin(), subsets.end()).join(u", "_s);
}

std::vector<QString> parted(const QString &text)
{
    std::vector<QString> subsets;
    for (const QString &subset : text.split(u','))
        if (const QString name = subset.simplified(); !name.isEmpty())
            subsets.push_back(name);
    return subsets;
}

QStringList markerKeys(const Panels &panels)
{
    QStringList keys;
    for (const Panel &panel : panels)
        for (const PanelMarker &marker : panel.markers)
            keys << marker.key;
    return keys;
}

} // namespace

PanelsDialog::PanelsDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_panels(session.panels()),
      m_list(new QListWidget),
      m_name(new QLineEdit),
      m_unit(new QLineEdit),
      m_subsets(new QLineEdit),
      m_model(new MarkersModel(this)),
      m_table(new QTableView),
      m_problem(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Panels of biomarkers"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &PanelsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::halfLine(*this) * 2);
    row->addWidget(list());
    row->addWidget(form(), 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::halfLine(*this));
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_problem->setObjectName(u"problem"_s);
    resize(fontMetrics().averageCharWidth() * 120, look::halfLine(*this) * 56);

    for (const Panel &panel : m_panels)
        m_list->addItem(panel.name);
    connect(m_list, &QListWidget::currentRowChanged, this, &PanelsDialog::choose);
    for (QLineEdit *field : {m_name, m_unit, m_subsets})
        connect(field, &QLineEdit::textEdited, this, &PanelsDialog::take);
    connect(m_model, &MarkersModel::edited, this, &PanelsDialog::take);
    connect(m_model, &MarkersModel::refused, m_problem, qOverload<const QString &>(&Strip::say));
    m_list->setCurrentRow(0);
    choose(m_list->currentRow());
}

QWidget *PanelsDialog::list()
{
    m_list->setObjectName(u"panels"_s);
    m_list->setAccessibleName(tr("Panels"));
    auto *add = look::plain(tr("&Add a panel"));
    add->setObjectName(u"addPanel"_s);
    m_remove = look::plain(tr("Remove the panel"));
    m_remove->setObjectName(u"removePanel"_s);
    connect(add, &QPushButton::clicked, this, &PanelsDialog::addPanel);
    connect(m_remove, &QPushButton::clicked, this, &PanelsDialog::removePanel);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    auto *page = new QWidget;
    page->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(add);
    column->addWidget(m_remove);
    return page;
}

QWidget *PanelsDialog::form()
{
    m_name->setObjectName(u"panelName"_s);
    m_unit->setObjectName(u"panelUnit"_s);
    m_subsets->setObjectName(u"panelSubsets"_s);
    m_unit->setPlaceholderText(tr("for example % positive, pg/ml"));
    m_subsets->setPlaceholderText(tr("for example CD56bright, CD56dim; empty: measured once"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(formLabel("unit"), m_unit);
    fields->addRow(tr("Cell &subsets"), m_subsets);
    column->addLayout(fields);
    column->addWidget(markers(), 1);
    auto *what =
        look::caption(tr("A marker's key stays once it is saved, as values and files bear it. Values that "
                         "are recorded stay when their panel changes or goes."));
    what->setWordWrap(true);
    column->addWidget(what);
    return page;
}

QWidget *PanelsDialog::markers()
{
    look::dress(*m_table);
    m_table->setObjectName(u"markers"_s);
    m_table->setAccessibleName(tr("Markers"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setModel(m_model);
    constexpr std::array letters{26, 26, 17, 12};
    for (int i = 0; i < MarkersModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, letters[static_cast<std::size_t>(i)] * fontMetrics().averageCharWidth());
    auto *add = look::plain(tr("Add a &marker"));
    add->setObjectName(u"addMarker"_s);
    auto *remove = look::plain(tr("Remove the marker"));
    remove->setObjectName(u"removeMarker"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        m_model->add({});
        m_table->setFocus();
        m_table->setCurrentIndex(
            m_model->index(m_model->rowCount() - 1, MarkersModel::Name)); // opens the cell
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_model->remove(m_table->currentIndex().row()); });
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    column->addLayout(row);
    return page;
}

std::size_t PanelsDialog::current() const
{
    return static_cast<std::size_t>(std::max(0, m_list->currentRow()));
}

void PanelsDialog::choose(int row)
{
    const bool any = row >= 0 && current() < m_panels.size();
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_subsets), static_cast<QWidget *>(m_table)})
        widget->setEnabled(any);
    const Panel panel = any ? m_panels[current()] : Panel{};
    m_name->setText(panel.name);
    m_unit->setText(panel.unit);
    m_subsets->setText(joined(panel.subsets));
    m_model->setMarkers(panel.markers, markerKeys(m_session.panels()));
    judge();
}

void PanelsDialog::addPanel()
{
    m_panels.push_back({});
    m_list->addItem(tr("New panel"));
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    judge();
}

void PanelsDialog::removePanel()
{
    if (current() >= m_panels.size())
        return;
    m_panels.erase(m_panels.begin() + static_cast<std::ptrdiff_t>(current()));
    delete m_list->takeItem(m_list->currentRow());
    choose(m_list->currentRow());
}

/// What stands in the form is the panel.
void PanelsDialog::take()
{
    if (current() >= m_panels.size())
        return;
    m_panels[current()] = {m_name->text().simplified(), m_unit->text().simplified(),
                           parted(m_subsets->text()), m_model->rows()};
    m_list->currentItem()->setText(m_panels[current()].name.isEmpty() ? tr("New panel")
                                                                      : m_panels[current()].name);
    judge();
}

/// Two names that differ only in case; those that were saved once are left alone.
bool PanelsDialog::isOneInTwo() const
{
    const std::optional<AlikeNames> alike = alikeNames(m_panels);
    return alike && alike->isSame && alike != alikeNames(m_session.panels());
}

void PanelsDialog::judge()
{
    const std::optional<PanelProblem> wrong = problem(m_panels);
    const std::optional<AlikeNames> alike = alikeNames(m_panels);
    if (wrong)
        m_problem->say(words::message(*wrong, m_panels));
    else
        m_problem->say(alike ? words::message(*alike) : QString());
    m_save->setEnabled(!wrong && !isOneInTwo() && m_panels != m_session.panels());
    m_remove->setEnabled(!m_panels.empty());
}

void PanelsDialog::save()
{
    m_table->setFocus(); // a cell that is open is taken
    if (problem(m_panels) || isOneInTwo())
        return judge();
    if (const Result<Done> saved = m_session.save(m_panels); !saved) {
        m_problem->say(terms::message(saved.error()));
        return;
    }
    accept();
}

} // namespace malar
