#include "ui/photographs/photographsview.h"

#include "ui/parts/emptystate.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/photographs/photographgrid.h"
#include "ui/photographs/photographviewer.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int everyRegion = -1;

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

PhotographsView::PhotographsView(Session &session, const Prompts &prompts, const PatientId &patient,
                                 QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_patient(patient),
      m_add(look::plain(tr("&Add photographs…"))),
      m_region(new QComboBox),
      m_open(look::plain(tr("Ope&n"))),
      m_correct(look::plain(tr("Correc&t…"))),
      m_remove(look::plain(tr("Rem&ove…"))),
      m_consent(new Strip(Strip::Kind::Warning)),
      m_toConsent(look::plain(tr("Record the consent"))),
      m_said(new Strip(Strip::Kind::Notice)),
      m_empty(new EmptyState(tr("&Add photographs…"))),
      m_grid(new PhotographGrid),
      m_keys(look::caption(tr("Enter opens the chosen one large, or two side by side (Shift and an arrow "
                              "chooses more). A letter says its region.")))
{
    setAcceptDrops(true);
    m_consent->setObjectName(u"consent"_s);
    m_consent->add(m_toConsent);
    m_said->setObjectName(u"said"_s);
    m_said->setClosable();
    m_keys->setWordWrap(true);
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half, half * 2, half);
    m_bar = bar();
    column->addWidget(m_bar);
    column->addWidget(m_consent);
    column->addWidget(m_empty, 1);
    column->addWidget(m_grid, 1);
    column->addWidget(m_keys);
    m_empty->button()->setObjectName(u"addFirstPhotographs"_s);
    connect(m_empty, &EmptyState::begun, this, &PhotographsView::add);
    m_said->floatOver(this);
    connect(m_toConsent, &QPushButton::clicked, this, &PhotographsView::consentRequested);
    connect(m_grid, &PhotographGrid::openRequested, this, &PhotographsView::open);
    connect(m_grid, &PhotographGrid::removeRequested, this, &PhotographsView::remove);
    connect(m_grid, &PhotographGrid::correctRequested, this, &PhotographsView::correct);
    connect(m_grid, &PhotographGrid::regionTyped, this, &PhotographsView::setRegion);
}

QWidget *PhotographsView::bar()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    m_add->setObjectName(u"addPhotographs"_s);
    m_region->setObjectName(u"shownRegion"_s);
    m_region->setAccessibleName(tr("Region shown"));
    m_region->setToolTip(tr("One region in a row over time"));
    m_open->setToolTip(tr("Open large (Enter)"));
    m_correct->setToolTip(tr("Correct region, day or note (F2)"));
    m_remove->setToolTip(tr("Remove from the registry (Delete)"));
    m_remove->setObjectName(u"removePhotograph"_s);
    row->addWidget(m_add);
    row->addWidget(m_region);
    row->addStretch();
    for (QPushButton *button : {m_open, m_correct, m_remove})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &PhotographsView::add);
    connect(m_region, &QComboBox::activated, this, [this] {
        const int region = m_region->currentData().toInt();
        m_grid->setRegion(region == everyRegion ? std::nullopt : std::optional(static_cast<Region>(region)));
    });
    connect(m_open, &QPushButton::clicked, this, &PhotographsView::open);
    connect(m_correct, &QPushButton::clicked, this, &PhotographsView::correct);
    connect(m_remove, &QPushButton::clicked, this, &PhotographsView::remove);
    return whole;
}

void PhotographsView::show(const PatientRecord &record, std::span<const VisitLine> visits)
{
    const std::size_t before = m_lines.size();
    m_lines = photographLines(record, visits, m_session.schedule());
    listRegions();
    m_grid->show(m_lines);
    judge();
    m_thumbnailsRead = false;
    if (!isVisible())
        return;
    readThumbnails();
    if (m_lines.size() > before)
        m_grid->setFocus(); // what was added, once its dialog has closed
}

/// Those that have photographs, with how many.
void PhotographsView::listRegions()
{
    const QVariant before = m_region->currentData();
    m_region->clear();
    m_region->addItem(tr("All regions (%1)").arg(m_lines.size()), everyRegion);
    std::vector<Region> every(regions.begin(), regions.end());
    every.push_back(Region::None);
    for (const Region region : every)
        if (const auto count = std::ranges::count(
                m_lines, region, [](const PhotographLine &line) { return line.photograph.region; }))
            m_region->addItem(u"%1 (%2)"_s.arg(terms::shortLabel(region), QString::number(count)),
                              static_cast<int>(region));
    const int place = before.isValid() ? m_region->findData(before) : 0;
    m_region->setCurrentIndex(std::max(place, 0));
    if (place < 0)
        m_grid->setRegion(std::nullopt);
}

/// What may be done now, and why not the rest.
void PhotographsView::judge()
{
    const PatientRecord *record = m_session.record(m_patient);
    const bool any = !m_lines.empty();
    const bool writable = mayChange();
    const PhotographConsent consent =
        photographConsent(record->consents, m_session.today(), m_session.today());
    m_consent->say(writable ? refusal(consent) : QString());
    m_add->setVisible(writable);
    const bool addable = writable && consent == PhotographConsent::Stands;
    m_add->setEnabled(addable);
    m_correct->setVisible(writable && any);
    m_remove->setVisible(writable && any);
    m_open->setVisible(any);
    m_region->setVisible(any);
    m_bar->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->say(addable ? tr("No photograph yet. Drop image files here, or add them from files.")
                         : tr("No photograph yet."),
                 addable);
    m_keys->setVisible(any);
    m_grid->setVisible(any);
}

bool PhotographsView::mayChange() const
{
    const PatientRecord *record = m_session.record(m_patient);
    return record && !m_session.isReadOnly() && !record->patient.isEnteredInError();
}

void PhotographsView::readThumbnails()
{
    if (m_lines.empty())
        return;
    Result<PhotographGrid::Thumbnails> images = m_session.store().thumbnails(m_patient);
    if (!images) {
        emit failed(terms::message(images.error()));
        return;
    }
    m_grid->setThumbnails(*std::move(images));
    m_thumbnailsRead = true;
}

void PhotographsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_thumbnailsRead)
        readThumbnails();
    // The photographs have the keys when the tab opens, unless they are used to go from tab to tab.
    if (!qobject_cast<QTabBar *>(QApplication::focusWidget()))
        (m_lines.empty() ? static_cast<QWidget *>(m_empty->button()) : m_grid)->setFocus();
}

void PhotographsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayChange() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotographsView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_said->say(addPhotographs(window(), m_session, wanted(), filesOf(*event->mimeData())),
                Strip::Kind::Warning);
}

/// Those of the region that is shown.
NewPhotographs PhotographsView::wanted() const
{
    const int shown = m_region->currentData().toInt();
    return {m_patient, {}, shown == everyRegion ? std::nullopt : std::optional(static_cast<Region>(shown))};
}

void PhotographsView::add()
{
    m_said->say(addPhotographs(window(), m_session, m_prompts, wanted()), Strip::Kind::Warning);
}

/// One large among those of its region, or two side by side.
void PhotographsView::open()
{
    const std::vector<PhotographLine> chosen = m_grid->chosen();
    if (chosen.empty())
        return;
    const PhotographLine &first = chosen.front();
    const PhotographLine &last = chosen.back();
    std::vector<PhotographLine> series = m_lines;
    if (first.photograph.region == last.photograph.region)
        std::erase_if(series, [region = first.photograph.region](const PhotographLine &line) {
            return line.photograph.region != region;
        });
    const auto placeOf = [&series](const PhotographLine &line) {
        return static_cast<std::size_t>(std::ranges::find(series, line) - series.begin());
    };
    std::vector<std::size_t> places{placeOf(first)};
    if (chosen.size() > 1)
        places.push_back(placeOf(last));
    (new PhotographViewer(m_session, std::move(series), std::move(places), this))->open();
}

} // namespace malar
