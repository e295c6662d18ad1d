#include "ui/biomarkers/biomarkerdialog.h"

#include "ui/biomarkers/biomarkergrid.h"
#include "ui/biomarkers/gridmodel.h"
#include "ui/biomarkers/pastedialog.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/session.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

BiomarkerDialog::BiomarkerDialog(Session &session, const Prompts &prompts, const PatientId &patient,
                                 QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_record(*session.record(patient)),
      m_grid(new BiomarkerGrid),
      m_date(new DateField),
      m_panel(new QComboBox),
      m_unit(look::caption()),
      m_effect(look::caption()),
      m_problem(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Biomarkers of %1").arg(m_record.patient.code));
    m_date->setDate(session.today());
    build();
    makeTables();
    choosePanel(0);
    connect(m_panel, &QComboBox::currentIndexChanged, this, &BiomarkerDialog::choosePanel);
    connect(m_date, &DateField::edited, this, &BiomarkerDialog::look);
    connect(m_grid, &BiomarkerGrid::pasteRequested, this, &BiomarkerDialog::paste);
    m_date->setFocus();
    m_date->selectAll();
}

void BiomarkerDialog::build()
{
    const int half = look::halfLine(*this);
    m_date->setObjectName(u"date"_s);
    m_panel->setObjectName(u"panel"_s);
    m_grid->setObjectName(u"values"_s);
    m_problem->setObjectName(u"problem"_s);
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    for (QWidget *field : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_panel)})
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    auto *form = new QFormLayout;
    form->addRow(tr("&Date of the sample"), m_date);
    form->addRow(tr("&Panel"), m_panel);
    form->addRow(tr("Unit"), m_unit);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *fromClipboard = buttons->addButton(tr("Paste from a &spreadsheet…"), QDialogButtonBox::ActionRole);
    fromClipboard->setObjectName(u"paste"_s);
    fromClipboard->setToolTip(tr("In the table: Ctrl+V"));
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setDefault(true);
    save->setToolTip(tr("Ctrl+Enter"));
    connect(fromClipboard, &QPushButton::clicked, this, &BiomarkerDialog::paste);
    connect(buttons, &QDialogButtonBox::accepted, this, &BiomarkerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_grid, &BiomarkerGrid::left, save, [save] { save->setFocus(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &BiomarkerDialog::save);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(half);
    column->addLayout(form);
    column->addWidget(m_grid, 1);
    column->addWidget(m_effect);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void BiomarkerDialog::makeTables()
{
    for (const Panel &panel : m_session.panels()) {
        m_panel->addItem(panel.name);
        m_models.push_back(new GridModel(this));
        m_models.back()->setPanel(panel);
        connect(m_models.back(), &GridModel::edited, this, &BiomarkerDialog::look);
    }
}

GridModel &BiomarkerDialog::model() const
{
    return *m_models[static_cast<std::size_t>(std::max(0, m_panel->currentIndex()))];
}

GridModel *BiomarkerDialog::modelOf(const Biomarker &value) const
{
    const auto found = std::ranges::find_if(m_models, [&](const GridModel *each) {
        return each->panel().unit == value.unit && each->holds(value);
    });
    return found == m_models.end() ? nullptr : *found;
}

std::vector<Biomarker> BiomarkerDialog::values(QDate date) const
{
    std::vector<Biomarker> all;
    for (const GridModel *each : m_models)
        std::ranges::move(each->values(date), std::back_inserter(all));
    return all;
}

void BiomarkerDialog::choosePanel(int)
{
    m_grid->show(&model());
    m_grid->setAccessibleName(tr("Values of %1").arg(model().panel().name));
    m_unit->setText(model().panel().unit);
    look();
}

void BiomarkerDialog::edit(QDate date, const QString &marker)
{
    m_edited = date;
    m_date->setDate(date);
    setWindowTitle(tr("Biomarkers of %1, %2").arg(m_record.patient.code, terms::date(date)));
    for (const Biomarker &value : m_record.biomarkers)
        if (GridModel *table = value.date == date ? modelOf(value) : nullptr)
            table->fill({value});
    const auto has = [&](const GridModel *each) { return findMarker({each->panel()}, marker); };
    const auto which = std::ranges::find_if(m_models, has);
    m_panel->setCurrentIndex(which == m_models.end() ? 0 : static_cast<int>(which - m_models.begin()));
    m_grid->setFocus();
}

/// Shows what stands before, what would be replaced and what came along.
void BiomarkerDialog::look()
{
    const std::optional<QDate> date = m_date->date();
    for (GridModel *each : m_models)
        each->setBefore(m_record.biomarkers, date);
    QStringList sentences;
    if (const QString replaced = replacing(); !replaced.isEmpty())
        sentences << replaced;
    if (!m_more.empty())
        sentences << tr("Save also writes %n value(s) of other days.", nullptr,
                        static_cast<int>(m_more.size()));
    if (sentences.isEmpty())
        sentences << tr("What lies below or above a limit of detection is typed as <5 or >1000.");
    m_effect->setText(sentences.join(u' '));
    m_problem->say({});
}

/// "Replaces: CD56dim, PD-1 1.6 → 1.9."
QString BiomarkerDialog::replacing() const
{
    constexpr qsizetype mostNamed = 4;
    const std::optional<QDate> date = m_date->date();
    QStringList names;
    if (!date || date == m_edited)
        return {};
    for (const Biomarker &value : values(*date))
        if (const Biomarker *stored = valueAt(m_record.biomarkers, value);
            stored && !sameAmount(*stored, value))
            names << u"%1 %2 → %3"_s.arg(words::cell(m_session.panels(), value.subset, value.marker),
                                         words::value(*stored, nullptr), words::value(value, nullptr));
    if (names.isEmpty())
        return {};
    const qsizetype rest = names.size() - mostNamed;
    QString text = QStringList(names.mid(0, mostNamed)).join(u"; "_s);
    if (rest > 0)
        text += u' ' + tr("and %n more", nullptr, static_cast<int>(rest));
    return tr("Values of this day are replaced: %1.").arg(text);
}

void BiomarkerDialog::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_problem->say(tr("The clipboard holds no text. Copy the cells in the spreadsheet first."));
        return;
    }
    const QModelIndex at = m_grid->currentIndex();
    const exchange::PasteTarget target{m_session.panels(),
                                       static_cast<std::size_t>(std::max(0, m_panel->currentIndex())),
                                       static_cast<std::size_t>(std::max(0, at.row())),
                                       static_cast<std::size_t>(std::max(0, at.column())),
                                       m_date->date().value_or(m_session.today()),
                                       m_session.today(),
                                       m_record.patient.code,
                                       &dateFromText};
    const exchange::Pasted pasted = exchange::readBiomarkers(text, target);
    PasteDialog dialog(pasted, {m_record.biomarkers, m_session.panels()}, this);
    if (dialog.exec() == QDialog::Accepted)
        takeOver(pasted);
}

void BiomarkerDialog::takeOver(const exchange::Pasted &pasted)
{
    const auto &first = pasted.values.front().value;
    const bool isOneDay = std::ranges::all_of(
        pasted.values, [&](const exchange::PastedValue &each) { return each.value.date == first.date; });
    const bool isUntouched = std::ranges::all_of(m_models, [](auto *each) { return each->typed().empty(); });
    if (pasted.isList && isOneDay && !m_edited && isUntouched)
        m_date->setDate(first.date); // which is what the list is meant for
    for (const exchange::PastedValue &each : pasted.values) {
        GridModel *table = pasted.isList ? modelOf(each.value) : &model();
        if (table && (!pasted.isList || each.value.date == m_date->date()))
            table->fill({each.value});
        else
            m_more = with(m_more, {each.value});
    }
    look();
    m_grid->setFocus();
}

} // namespace malar
