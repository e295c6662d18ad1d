#include "ui/photographs/photographdialog.h"

#include "core/analysis/photographlist.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/photographs/entrywords.h"
#include "ui/photographs/imagefile.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PhotographDialog::PhotographDialog(Session &session, const PatientId &patient, std::vector<Entry> entries,
                                   const QString &said, QWidget *parent)
    : QDialog(parent), m_session(session), m_patient(patient), m_entries(std::move(entries)), m_isNew(true)
{
    build(tr("Add photographs"), tr("&Add"), m_entries.front().photograph.date);
    say(said);
}

PhotographDialog::PhotographDialog(Session &session, const PatientId &patient, const Photograph &photograph,
                                   const QByteArray &thumbnail, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_patient(patient),
      m_entries{{photograph, {{}, thumbnail}, photograph.region, {}, {}}},
      m_isNew(false)
{
    build(tr("Correct the photograph"), tr("&Save"), photograph.date);
}

void PhotographDialog::build(const QString &title, const QString &verb, QDate day)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int half = look::halfLine(*this);
    makeList();
    makeFields(day);
    m_buttons->button(QDialogButtonBox::Save)->setText(verb);

    auto *form = new QFormLayout;
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("&Note"), m_note);
    auto *days = new QHBoxLayout;
    days->addWidget(m_day);
    days->addWidget(dayChoices(), 1);
    form->addRow(tr("&Day"), days);
    qobject_cast<QLabel *>(form->labelForField(days))->setBuddy(m_day);
    form->addRow(QString(), m_visit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_list, 1);
    if (const QString size = sizeWords(m_entries); !size.isEmpty()) {
        auto *said = look::caption(size);
        said->setWordWrap(true);
        column->addWidget(said);
    }
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());

    for (int row = 0; row < m_list->count(); ++row)
        show(row);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    judge();
}

void PhotographDialog::makeList()
{
    const int half = look::halfLine(*this);
    m_list = new QListWidget;
    m_list->setObjectName(u"newPhotographs"_s);
    m_list->setAccessibleName(tr("Photographs"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setIconSize(QSize(16, 12) * half);
    m_list->setGridSize(QSize(19, 17) * half);
    m_list->setMinimumHeight(18 * half);
    m_list->installEventFilter(this);
    for (const Entry &entry : m_entries) {
        const QPixmap image = QPixmap::fromImage(shownImage(entry.image.thumbnail));
        QIcon icon(image);
        icon.addPixmap(image, QIcon::Selected); // in its own colours, also while it is chosen
        new QListWidgetItem(icon, QString(), m_list);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, qOverload<int>(&PhotographDialog::show));
}

void PhotographDialog::makeFields(QDate day)
{
    m_region = new QComboBox;
    m_region->setObjectName(u"region"_s);
    m_region->setPlaceholderText(tr("type its letter in the list, or choose"));
    m_region->setMaxVisibleItems(static_cast<int>(regionCount) + 1);
    addRegions(*m_region);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_day = new DateField;
    m_day->setObjectName(u"day"_s);
    m_day->setDate(day);
    m_visit = look::caption();
    m_problem = new Strip(Strip::Kind::Warning);
    m_problem->setObjectName(u"problem"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(m_region, &QComboBox::activated, this, [this] { take(chosenRegion(*m_region)); });
    connect(m_note, &QLineEdit::textEdited, this, qOverload<const QString &>(&PhotographDialog::take));
    connect(m_day, &DateField::edited, this, &PhotographDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, qOverload<>(&PhotographDialog::save));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Today and the days of the visits, the latest first.
QComboBox *PhotographDialog::dayChoices()
{
    auto *choices = new QComboBox;
    choices->setObjectName(u"days"_s);
    choices->setAccessibleName(tr("Day of a visit"));
    choices->setPlaceholderText(tr("today, or the day of a visit"));
    choices->addItem(tr("Today"), m_session.today());
    for (const VisitTotals &visit : std::views::reverse(m_session.record(m_patient)->visits))
        if (visit.state != VisitState::EnteredInError && visit.date != m_session.today())
            choices->addItem(tr("Visit of %1").arg(terms::date(visit.date)), visit.date);
    choices->setCurrentIndex(-1);
    connect(choices, &QComboBox::activated, this, [this, choices] {
        m_day->setDate(choices->currentData().toDate());
        judge();
    });
    return choices;
}

/// In the row, and where it is the current one, in the fields.
void PhotographDialog::show(int row)
{
    if (row < 0)
        return;
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    QListWidgetItem *item = m_list->item(row);
    item->setText(entry.region ? terms::shortLabel(*entry.region) : tr("Which region?"));
    m_list->viewport()->update(); // what is now shorter leaves nothing behind
    //: "Photograph 2 of 3: Ears"
    item->setData(Qt::AccessibleTextRole,
                  tr("Photograph %1 of %2: %3").arg(row + 1).arg(m_entries.size()).arg(item->text()));
    item->setForeground(entry.region ? palette().text() : QBrush(look::warning(palette())));
    if (row != m_list->currentRow())
        return;
    chooseRegion(*m_region, entry.region);
    m_note->setText(entry.photograph.note);
}

/// The region for all that are chosen.
void PhotographDialog::take(std::optional<Region> region)
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen) {
        const int row = m_list->row(item);
        m_entries[static_cast<std::size_t>(row)].region = region;
        show(row);
    }
}

void PhotographDialog::take(const QString &note)
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_entries[static_cast<std::size_t>(row)].photograph.note = note;
}

/// A letter is a region, and the next photograph without one comes into focus.
bool PhotographDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const std::optional<Region> region = regionOf(*static_cast<QKeyEvent *>(event));
    if (!region)
        return false;
    take(region);
    const auto open = std::ranges::find_if(m_entries, [](const Entry &entry) { return !entry.region; });
    if (open != m_entries.end())
        m_list->setCurrentRow(static_cast<int>(open - m_entries.begin()),
                              QItemSelectionModel::ClearAndSelect);
    return true;
}

void PhotographDialog::judge()
{
    const std::optional<QDate> day = m_day->date();
    const bool visited = day && visitOn(*m_session.record(m_patient), *day);
    const QString goes = !day      ? tr("The day on which they were taken.")
                         : visited ? tr("Goes with the visit of that day.")
                                   : tr("No visit on that day: it stands by itself.");
    const QString camera = day ? cameraWords(m_entries, *day) : QString();
    m_visit->setText(camera.isEmpty() ? goes : goes + u'\n' + camera);
}

/// The window grows by what the sentence takes; nothing runs under anything else.
void PhotographDialog::say(const QString &problem)
{
    m_problem->say(problem);
    makeRoom(*this);
}

} // namespace malar
