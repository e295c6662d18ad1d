#include "ui/registry/centreseditor.h"

#include "ui/parts/editedlist.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/centresmodel.h"
#include "ui/session/filters.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {

CentresEditor::CentresEditor(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CentresModel(session.records(), this)),
      m_table(new QTableView),
      m_unlisted(new Strip(Strip::Kind::Notice)),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_effect(look::caption()),
      m_save(look::primary(tr("Save the centres"))),
      m_revert(look::plain(tr("Undo the changes"))),
      m_up(look::plain(tr("Move up"))),
      m_remove(look::plain(tr("Remove the centre")))
{
    build();
    read();
    connect(m_model, &CentresModel::edited, this, &CentresEditor::judge);
    connect(m_save, &QPushButton::clicked, this, &CentresEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &CentresEditor::read);
    connect(m_remove, &QPushButton::clicked, this, &CentresEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        m_model->moveUp(row);
        m_table->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
    });
    connect(&session, &Session::centresChanged, this, &CentresEditor::read);
}

// A cell that loses the focus as it goes says that it was edited.
CentresEditor::~CentresEditor() { m_model->disconnect(this); }

void CentresEditor::build()
{
    constexpr std::array letters{48, 22, 12};
    editedlist::dress(*m_table, *m_model, letters, !may(m_session, Right::Configure));
    m_table->setObjectName(u"centres"_s);
    m_table->setAccessibleName(tr("Centres"));
    m_save->setObjectName(u"saveCentres"_s);
    m_problem->setObjectName(u"centresProblem"_s);
    m_unlisted->setObjectName(u"unlistedCentres"_s);
    auto *take = look::plain(tr("Add them to the list"));
    take->setObjectName(u"addUnlisted"_s);
    connect(take, &QPushButton::clicked, this, &CentresEditor::addUnlisted);
    auto *add = look::plain(tr("Add a &centre"));
    add->setObjectName(u"addCentre"_s);
    connect(add, &QPushButton::clicked, this, &CentresEditor::addOwn);
    if (m_session.isReadOnly())
        take->hide();
    forbid(*take, whyNot(m_session, Right::Configure));
    m_unlisted->add(take);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Centres")));
    QLabel *what = look::caption(tr(
        "Where the patients are seen. A new patient of a centre is offered the next study code that begins "
        "as its codes do: HUMV-004 after HUMV-003. A centre that is renamed takes its patients with it."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_table);
    column->addWidget(m_effect);
    column->addWidget(m_problem);
    column->addWidget(m_unlisted);
    column->addLayout(editedlist::buttons({m_save, m_revert, add, m_up, m_remove}, m_session.isReadOnly(),
                                          whyNot(m_session, Right::Configure)));
}

void CentresEditor::read()
{
    m_model->setCentres(m_session.centres());
    judge();
}

void CentresEditor::addOwn()
{
    m_model->add({});
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, CentresModel::Name)); // opens the cell
}

void CentresEditor::addUnlisted()
{
    for (const QString &name : unlistedCentres(m_model->centres(), m_session.records()))
        if (!centreNamed(m_model->centres(), name)) // two spellings of one are one
            m_model->add({{name, prefixInUse(name, m_session.records())}, {}});
    m_save->setFocus();
}

void CentresEditor::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const int patients = m_model->patients(row);
    if (patients == 0)
        return m_model->remove(row);
    const QString name = m_model->index(row, CentresModel::Name).data().toString();
    m_problem->say(tr("“%1” has %n patient(s), so it stays. Give them another centre first, each in its own "
                      "record; or rename this one, and they go with it.",
                      nullptr, patients)
                       .arg(name));
}

void CentresEditor::judge()
{
    const Centres centres = m_model->centres();
    const std::optional<CentreProblem> wrong = problem(centres);
    const bool changed = centres != m_session.centres() || !m_model->renames().empty();
    m_problem->say(wrong ? sentence(*wrong, centres) : QString());
    const std::vector<CentreRename> renames = m_model->renames();
    const auto follow = std::ranges::count_if(m_session.records(), [&](const PatientRecord &record) {
        return centreAfter(record.patient.centre, centres, renames) != record.patient.centre;
    });
    m_effect->setVisible(follow > 0 && !wrong);
    m_effect->setText(
        tr("Saving changes the centre of %n patient(s); the history of each keeps the old name.", nullptr,
           static_cast<int>(follow)));
    m_save->setEnabled(changed && !wrong);
    m_revert->setEnabled(changed);
    m_up->setEnabled(centres.size() > 1);
    m_remove->setEnabled(!centres.empty());
    editedlist::fit(*m_table);
    judgeUnlisted();
}

void CentresEditor::judgeUnlisted()
{
    QStringList named;
    // A centre that is being renamed is still what its patients name.
    Centres known = m_model->centres();
    for (const CentreRename &rename : m_model->renames())
        known.push_back({rename.from, {}});
    for (const QString &name : unlistedCentres(known, m_session.records()))
        named << u"%1 (%2)"_s.arg(name, QString::number(patientsOf(name, m_session.records())));
    m_unlisted->say(
        named.isEmpty()
            ? QString()
            : tr("Patients are of centres that are not in the list: %1.").arg(named.join(u", "_s)));
}

void CentresEditor::save()
{
    const std::vector<CentreRename> renames = m_model->renames();
    const Centres centres = m_model->centres();
    if (const Result<Done> saved = m_session.save(centres, renames); !saved)
        return emit failed(terms::message(saved.error()));
    renameInFilters(renames);
}

/// A filter that asks for the centre goes on asking for it. The patients do not hang on it, so a failure
/// here is told and nothing more.
void CentresEditor::renameInFilters(const std::vector<CentreRename> &renames)
{
    const Result<KeptFilters> kept = filtersOf(m_session.store());
    if (!kept)
        return;
    const KeptFilters after = renamed(*kept, renames);
    if (after == *kept)
        return;
    if (const Result<Done> saved = m_session.saveSetting(filtersSetting(), toJson(after)); !saved)
        emit failed(terms::message(saved.error()));
}

void CentresEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->recount();
    judge();
}

} // namespace malar
