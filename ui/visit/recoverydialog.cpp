#include "ui/visit/recoverydialog.h"

#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Row = const UnsavedVisit &;

constexpr qint64 largestDraft = 1 << 20; // a visit is some kilobytes

std::vector<Column<UnsavedVisit>> columns(const Session &session)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const auto dash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return {
        {RecoveryDialog::tr("Patient"), [&session](Row r) { return patientCode(r, session); }, left},
        {RecoveryDialog::tr("Visit of"), [](Row r) { return terms::date(r.parked.visit.date); }, left},
        {RecoveryDialog::tr("Last typed"), [&session](Row r) { return typedAt(r, session); }, left},
        {RecoveryDialog::tr("In the registry"),
         [](Row r) { return r.stored ? terms::label(r.stored->state) : RecoveryDialog::tr("never saved"); },
         left},
        {RecoveryDialog::tr("Answers"), answersText, right},
        {terms::label(Axis::Activity), [](Row r) { return totalText(r, Axis::Activity); }, right},
        {terms::label(Axis::Damage), [](Row r) { return totalText(r, Axis::Damage); }, right},
        {RecoveryDialog::tr("Assessed by"), [dash](Row r) { return dash(r.parked.visit.assessor); }, left},
    };
}

} // namespace

RecoveryDialog::RecoveryDialog(Session &session, const Prompts &prompts, const std::optional<VisitId> &only,
                               QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_only(only),
      m_model(new TableModel<UnsavedVisit>(columns(session), this)),
      m_table(new QTableView),
      m_standing(new QLabel),
      m_differences(new QTreeWidget),
      m_recover(look::primary(tr("&Recover"))),
      m_discard(look::plain(tr("&Discard…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Visits that were not saved"));
    build();
    read();
    connect(&session, &Session::parkedChanged, this, &RecoveryDialog::read);
    const QFontMetrics metrics = fontMetrics();
    const int wanted = metrics.averageCharWidth() * 130;
    const QSize most = parent ? parent->window()->size() * 0.9 : QSize(wanted, metrics.height() * 30);
    resize(std::min(wanted, most.width()), std::min(metrics.height() * 30, most.height()));
}

void RecoveryDialog::build()
{
    const int half = look::halfLine(*this);
    look::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_standing->setWordWrap(true);
    m_differences->setAccessibleName(tr("What recovering would bring"));
    m_differences->setHeaderLabels({tr("What"), tr("In the registry"), tr("Typed")});
    m_differences->setRootIsDecorated(false);
    m_differences->setUniformRowHeights(true);
    m_differences->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 24);
    m_differences->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_differences->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_table, 2);
    column->addWidget(m_standing);
    column->addWidget(m_differences, 3);
    column->addWidget(buttons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecoveryDialog::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &RecoveryDialog::recover);
}

QWidget *RecoveryDialog::buttons()
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    auto *later = new QPushButton(tr("&Later"));
    row->addWidget(m_discard);
    if (takesFiles()) {
        auto *file = look::plain(tr("Take from a &file…"));
        file->setObjectName(u"fromFile"_s);
        file->setToolTip(tr("A visit that could not be kept in the registry and was sealed into a file"));
        file->setAutoDefault(false);
        connect(file, &QPushButton::clicked, this, &RecoveryDialog::takeFromFile);
        row->addWidget(file);
    }
    row->addStretch(1);
    row->addWidget(m_recover);
    row->addWidget(later); // last, as in every dialog
    // Enter recovers and nothing else: a focus on its way must not turn it into Discard.
    m_recover->setObjectName(u"recover"_s);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setAutoDefault(false);
    m_recover->setDefault(true);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    return all;
}

bool RecoveryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        recover();
        return true;
    case Qt::Key_Delete:
        discard();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

bool RecoveryDialog::takesFiles() const
{
    return !m_only && m_session.store().isSealed() && !m_session.isReadOnly();
}

void RecoveryDialog::read()
{
    Result<std::vector<UnsavedVisit>> all = unsavedVisits(m_session);
    if (!all) {
        m_standing->setText(terms::message(all.error()));
        return;
    }
    if (m_only)
        std::erase_if(*all, [this](Row r) { return r.parked.visit.id != *m_only; });
    const int row = std::clamp(m_table->currentIndex().row(), 0, std::max(0, int(all->size()) - 1));
    const bool hadSome = !m_model->rows().empty();
    m_model->setRows(*std::move(all));
    if (m_model->rows().empty()) {
        m_standing->setText(tr("No visit waits here."));
        m_recover->setEnabled(false);
        m_discard->setEnabled(false);
        if (hadSome || !takesFiles())
            reject();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

const UnsavedVisit *RecoveryDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void RecoveryDialog::showCurrent()
{
    const UnsavedVisit *chosen = current();
    if (!chosen)
        return;
    const DraftStanding stands = standing(*chosen, m_session);
    m_standing->setText(stands.sentence);
    m_recover->setEnabled(stands.canRecover);
    m_discard->setEnabled(stands.canDiscard);
    m_differences->clear();
    for (const FieldChange &change : differences(*chosen))
        new QTreeWidgetItem(m_differences, {change.field, change.before.isEmpty() ? u"–"_s : change.before,
                                            change.after.isEmpty() ? u"–"_s : change.after});
}

void RecoveryDialog::recover()
{
    const UnsavedVisit *chosen = current();
    if (!chosen || !standing(*chosen, m_session).canRecover)
        return;
    const Visit visit = chosen->parked.visit;
    accept();
    emit recoverRequested(visit);
}

void RecoveryDialog::discard()
{
    const UnsavedVisit *chosen = current();
    if (!chosen || !standing(*chosen, m_session).canDiscard ||
        !m_prompts.confirm(this, discardQuestion(*chosen, m_session)))
        return;
    const VisitId id = chosen->parked.visit.id;
    if (const Result<Done> discarded = m_session.discardParked(id); !discarded)
        m_standing->setText(terms::message(discarded.error()));
}

/// Into the list, where it waits like the others. One that is kept already is not replaced.
void RecoveryDialog::takeFromFile()
{
    const QString path = m_prompts.openFile(
        this, {tr("A visit that was not saved"), inDocuments({}), tr("Sealed visit (*.malar-visit)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    const Result<ParkedVisit> draft = file.open(QIODevice::ReadOnly)
                                          ? m_session.store().draftIn(file.read(largestDraft))
                                          : Error{Error::Kind::File, file.errorString(), path};
    if (!draft)
        return m_standing->setText(
            draft.error().kind == Error::Kind::Foreign
                ? tr("This file holds no visit of this registry, or one that was sealed by keys which the "
                     "registry has no longer. It was not touched.")
                : terms::message(draft.error()));
    const Result<std::vector<ParkedVisit>> kept = m_session.store().parked();
    if (kept && std::ranges::any_of(*kept, [&draft](const ParkedVisit &each) {
            return each.visit.id == draft->visit.id && each.visit != draft->visit;
        }))
        return m_standing->setText(
            tr("Something that was typed into this visit is kept here already. Recover "
               "or discard it first, and take the file then."));
    // A registry of before, as from a backup: whatever it has of the visit was not seen.
    const std::optional<Revision> now = m_session.seen();
    const bool isOlder = draft->seen && now && draft->seen->sequence > now->sequence;
    if (const Result<Done> parked = m_session.park(draft->visit, isOlder ? Revision() : draft->seen); !parked)
        m_standing->setText(terms::message(parked.error()));
}

} // namespace malar
