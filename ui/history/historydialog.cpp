#include "ui/history/historydialog.h"

#include "ui/history/historycsv.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/registrycheck.h"
#include "ui/paper/filename.h"
#include "ui/paper/files.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/historyview.h"
#include "ui/session/deeds.h"
#include "ui/session/session.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"
#include "ui/words/verdictwords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace malar {

HistoryDialog::HistoryDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_filter(new HistoryFilterBar(session)),
      m_model(new HistoryModel(session, this)),
      m_table(new QTableView),
      m_detail(new HistoryView),
      m_nothing(new EmptyState(tr("Show everything"))),
      m_stack(new QStackedWidget),
      m_head(look::caption()),
      m_verdict(new QLabel),
      m_again(look::plain(tr("&Check again"))),
      m_export(look::plain(tr("&Export the rows…"))),
      m_message(new Strip(Strip::Kind::Warning)),
      m_check(new RegistryCheck(session.store(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of the registry"));
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(standing());
    column->addWidget(m_filter);
    column->addWidget(rows(), 1);
    column->addWidget(m_message);
    column->addWidget(buttons());
    resize(fontMetrics().averageCharWidth() * 150, half * 76);

    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryDialog::narrow);
    connect(m_nothing, &EmptyState::begun, m_filter, &HistoryFilterBar::clear);
    connect(m_check, &RegistryCheck::progressed, this, qOverload<int>(&HistoryDialog::tell));
    connect(m_check, &RegistryCheck::finished, this,
            qOverload<const Result<Verdict> &>(&HistoryDialog::tell));
    narrow();
    m_table->setFocus();
    check();
}

/// Whether it is whole, and the head to compare with.
QWidget *HistoryDialog::standing()
{
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_head->setObjectName(u"head"_s);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setToolTip(tr("As the footer of a print and the README of an export have it."));
    connect(m_again, &QPushButton::clicked, this, &HistoryDialog::check);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_verdict);
    words->addWidget(m_head);
    row->addLayout(words, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    return page;
}

QWidget *HistoryDialog::rows()
{
    dressTable();
    m_detail->setObjectName(u"detail"_s);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    return m_stack;
}

void HistoryDialog::dressTable()
{
    look::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(u"rows"_s);
    m_table->setAccessibleName(windowTitle());
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(false); // the latest first, and no other order
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array<int, HistoryModel::ColumnCount - 1> letters{24, 20, 16, 40, 14};
    for (int i = 0; i < HistoryModel::Reason; ++i)
        head->resizeSection(i, letters[static_cast<std::size_t>(i)] * letter);
    head->setStretchLastSection(true); // the reason has what is left
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showDetail);
}

QWidget *HistoryDialog::buttons()
{
    m_export->setObjectName(u"exportRows"_s);
    m_again->setObjectName(u"checkAgain"_s);
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::exportRows);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_export, m_again, close, m_nothing->button()})
        button->setAutoDefault(false); // Enter in a field narrows
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(close);
    return page;
}

void HistoryDialog::narrow()
{
    const QString problem = m_filter->problem();
    if (problem.isEmpty())
        m_model->setFilter(m_filter->filter());
    const bool isEmpty = !problem.isEmpty() || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_export->setEnabled(!isEmpty);
    if (!problem.isEmpty())
        m_nothing->say(problem, true);
    else if (m_model->failure())
        m_nothing->say(terms::message(*m_model->failure()), false);
    else if (isEmpty)
        m_nothing->say(m_filter->isOpen()
                           ? tr("Nothing has been written down yet.")
                           : tr("No row of the history fits. Ask for less, or for other days."),
                       !m_filter->isOpen());
    if (!isEmpty)
        m_table->selectRow(0);
    showDetail();
}

void HistoryDialog::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_detail->clear();
        return;
    }
    const HistoryEntry &shown = m_model->entry(index.row());
    Result<HistoryEntry> whole = m_session.store().historyRow(shown.sequence);
    HistoryEntry entry = whole ? *std::move(whole) : shown;
    const QString identity = u"identity"_s;
    if (entry.patient && (entry.before.contains(identity) || entry.after.contains(identity)) &&
        !m_session.noteView(entry.patient)) {
        entry.before.remove(identity);
        entry.after.remove(identity);
    }
    m_detail->show({entry});
}

void HistoryDialog::check()
{
    const Result<Head> head = m_session.store().head();
    m_head->setText(head ? headWords(*head) : QString());
    m_head->setVisible(!m_head->text().isEmpty());
    m_again->setEnabled(false);
    tell(0);
    m_check->begin();
}

void HistoryDialog::tell(int percent)
{
    m_verdict->setText(tr("The registry is being checked against its history: %1 %").arg(percent));
}

void HistoryDialog::tell(const Result<Verdict> &verdict)
{
    m_again->setEnabled(true);
    const bool isSound = verdict && verdict->isSound();
    if (isSound) {
        const QString all = tr("Looked at: %1.").arg(lookedAt(*verdict));
        m_verdict->setText(QStringList{sentence(*verdict), all, unproved(*verdict)}.join(u' ').trimmed());
        return;
    }
    m_verdict->setText(tr("The check of the registry has found something."));
    m_message->say(verdict ? sentence(*verdict) + u' ' +
                                 tr("Change nothing, and show this to whoever manages the registry.")
                           : terms::message(verdict.error()),
                   Strip::Kind::Warning);
}

void HistoryDialog::exportRows()
{
    const QString name = fileName({m_session.registry().name, tr("history", "in a file's name"),
                                   m_session.today().toString(Qt::ISODate)},
                                  u"csv"_s);
    const QString path = m_prompts.saveFile(
        this, {tr("Export the rows of the history"), inDocuments(name), tr("CSV (*.csv)")});
    if (path.isEmpty())
        return;
    if (const auto unfit = unfitTarget(path, {historyCsvBegin}))
        return m_message->say(terms::message(*unfit), Strip::Kind::Warning);
    const auto write = [&](const Head &) -> Result<Done> {
        std::optional<Result<QByteArray>> made;
        LongTask task(windowTitle(), tr("The rows are being written."), this);
        task.runHere(
            [&](const LongTask::GoOn &goOn) { made = historyCsv(m_session, m_filter->filter(), goOn); });
        return *made ? writeFiles({{path, **made, {historyCsvBegin}}}) : made->error();
    };
    const Result<Done> written = m_session.takeOut(Output::History, {.patients = 0}, write);
    narrow(); // the export is a row of it
    if (!written)
        return m_message->say(terms::message(written.error()), Strip::Kind::Warning);
    m_message->say(tr("The rows were written to %1.").arg(QDir::toNativeSeparators(path)),
                   Strip::Kind::Notice);
    m_message->offer(path);
}

} // namespace malar
