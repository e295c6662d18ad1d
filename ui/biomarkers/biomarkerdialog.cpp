#include "ui/biomarkers/biomarkerdialog.h"

#include "ui/biomarkers/biomarkergrid.h"
#include "ui/biomarkers/dayvalues.h"
#include "ui/biomarkers/pastedialog.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/doubts.h"
#include "ui/session/recordconflict.h"
#include "ui/session/session.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"
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
      m_seen(session.seen(patient)),
      m_values(new DayValues(m_record.biomarkers, session.panels(), this)),
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
    for (const Panel &panel : session.panels())
        m_panel->addItem(panel.name);
    choosePanel(0);
    connect(m_panel, &QComboBox::currentIndexChanged, this, &BiomarkerDialog::choosePanel);
    connect(m_values, &DayValues::edited, this, &BiomarkerDialog::look);
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
    form->addRow(fieldLabel("unit"), m_unit);

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

GridModel &BiomarkerDialog::model() const
{
    return *m_values->panels()[static_cast<std::size_t>(std::max(0, m_panel->currentIndex()))];
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
    m_date->setDate(date);
    setWindowTitle(tr("Biomarkers of %1, %2").arg(m_record.patient.code, terms::date(date)));
    m_values->edit(date);
    const std::vector<GridModel *> &panels = m_values->panels();
    const auto has = [&](const GridModel *each) { return findMarker({each->panel()}, marker); };
    const auto which = std::ranges::find_if(panels, has);
    m_panel->setCurrentIndex(which == panels.end() ? 0 : static_cast<int>(which - panels.begin()));
    m_grid->setFocus();
}

/// Shows what stands before, what would be replaced and what came along.
void BiomarkerDialog::look()
{
    m_values->setDay(m_date->date());
    QStringList sentences;
    if (const QString replaced = replacing(); !replaced.isEmpty())
        sentences << replaced;
    if (const auto others = static_cast<int>(m_values->ofOtherDays().size()); others > 0)
        sentences << tr("Save also writes %n value(s) of other days.", nullptr, others);
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
    for (const Biomarker &value : date ? m_values->replacing(*date) : std::vector<Biomarker>())
        names << u"%1 %2 → %3"_s.arg(words::cell(m_session.panels(), value.subset, value.marker),
                                     words::value(*m_values->replaced(value), nullptr),
                                     words::value(value, nullptr));
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
    const std::optional<QDate> day = m_values->takeOver(pasted, model(), m_date->date());
    if (day != m_date->date())
        m_date->setDate(day);
    look();
    m_grid->setFocus();
}

bool BiomarkerDialog::stop(QWidget *where, const QString &sentence)
{
    m_problem->say(sentence);
    where->setFocus();
    return false;
}

bool BiomarkerDialog::isFitToSave()
{
    const std::optional<QDate> date = m_date->date();
    if (!date)
        return stop(m_date, tr("On which day was the sample taken?"));
    if (*date > m_session.today())
        return stop(m_date,
                    tr("%1 is still to come: a sample cannot be of that day.").arg(terms::date(*date)));
    return areCellsFit();
}

bool BiomarkerDialog::areCellsFit()
{
    QStringList unusual;
    bool isEmpty = m_values->ofOtherDays().empty() && m_values->isNew();
    for (int i = 0; i < m_panel->count(); ++i) {
        const GridModel &panel = *m_values->panels()[static_cast<std::size_t>(i)];
        for (const GridModel::Cell &cell : panel.typed()) {
            isEmpty = false;
            if (!cell.typed.problem)
                continue;
            const QString sentence = words::message(*cell.typed.problem, panel.cellName(cell.index));
            if (cell.typed.blocks()) {
                m_panel->setCurrentIndex(i);
                m_grid->setCurrentIndex(cell.index);
                return stop(m_grid, sentence);
            }
            unusual << sentence;
        }
    }
    for (const Biomarker &value : m_values->ofOtherDays())
        if (isOddPercentage(value))
            unusual << words::message(TypedValue::Problem::NotAPercentage,
                                      words::cell(m_session.panels(), value.subset, value.marker));
    if (isEmpty)
        return stop(m_grid, tr("No value is typed yet."));
    return unusual.isEmpty() ||
           m_prompts.confirm(this, {tr("Unusual percentages"),
                                    unusual.join(u' ') + u' ' + tr("Is that what was measured?"),
                                    tr("Save them as typed"), true});
}

void BiomarkerDialog::save()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && m_grid->isAncestorOf(focus))
        m_grid->setFocus(); // a cell that is open is taken
    if (!isFitToSave())
        return;
    if (typed() == m_record || keep())
        accept();
}

PatientRecord BiomarkerDialog::typed() const
{
    PatientRecord record = m_record;
    record.biomarkers = m_values->result(*m_date->date());
    return record;
}

bool BiomarkerDialog::keep(const QString &over)
{
    const PatientRecord record = typed();
    if (const QString why = doubts::impossible(m_record, record, m_session.today()); !why.isEmpty())
        return stop(m_date, why);
    const std::optional<QString> asked =
        doubts::reason(this, m_prompts, unexplained(m_record, record, m_session.today()));
    if (!asked)
        return false;
    const Result<Done> saved = m_session.save(record, (over + u' ' + *asked).trimmed(), m_seen);
    if (!saved && saved.error().kind == Error::Kind::Conflict)
        meet();
    else if (!saved)
        m_problem->say(terms::message(saved.error()));
    return static_cast<bool>(saved);
}

/// What they have measured of other days stays: mine are of this one.
void BiomarkerDialog::meet()
{
    const auto keepMine = [this](const QString &reason) {
        m_record = *m_session.record(m_record.patient.id);
        m_seen = m_session.seen(m_record.patient.id);
        m_values->setStored(m_record.biomarkers);
        if (keep(reason))
            accept();
    };
    const Result<Done> met = malar::meet(this, m_session, m_prompts, {m_record, typed(), m_seen},
                                         {.takeTheirs = [this] { reject(); }, .keepMine = keepMine});
    if (!met)
        m_problem->say(terms::message(met.error()));
}

} // namespace malar
