#include "ui/photographs/photographsview.h"

#include "ui/parts/emptystate.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/photographs/photographbar.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographgrid.h"
#include "ui/photographs/photographviewer.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QApplication>
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
      m_bar(new PhotographBar),
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
    column->addWidget(m_bar);
    m_bar->forbidChanges(whyNot(session, Right::Enter));
    column->addWidget(m_consent);
    column->addWidget(m_empty, 1);
    column->addWidget(m_grid, 1);
    column->addWidget(m_keys);
    m_empty->button()->setObjectName(u"addFirstPhotographs"_s);
    connect(m_empty, &EmptyState::begun, this, &PhotographsView::add);
    m_said->floatOver(this);
    connect(m_toConsent, &QPushButton::clicked, this, &PhotographsView::consentRequested);
    connect(m_bar, &PhotographBar::addRequested, this, &PhotographsView::add);
    connect(m_bar, &PhotographBar::regionChosen, this, [this] { m_grid->setRegion(m_bar->region()); });
    connect(m_bar, &PhotographBar::openRequested, this, &PhotographsView::open);
    connect(m_bar, &PhotographBar::correctRequested, this, &PhotographsView::correct);
    connect(m_bar, &PhotographBar::removeRequested, this, &PhotographsView::remove);
    connect(m_grid, &PhotographGrid::openRequested, this, &PhotographsView::open);
    connect(m_grid, &PhotographGrid::removeRequested, this, &PhotographsView::remove);
    connect(m_grid, &PhotographGrid::correctRequested, this, &PhotographsView::correct);
    connect(m_grid, &PhotographGrid::regionTyped, this, &PhotographsView::setRegion);
}

void PhotographsView::show(const PatientRecord &record, std::span<const VisitLine> visits)
{
    const std::size_t before = m_lines.size();
    m_lines = photographLines(record, visits, m_session.schedule());
    m_bar->list(m_lines);
    m_grid->show(m_lines);
    judge();
    m_thumbnailsRead = false;
    if (!isVisible())
        return;
    readThumbnails();
    if (m_lines.size() > before)
        m_grid->setFocus(); // what was added, once its dialog has closed
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
    const bool addable = writable && consent == PhotographConsent::Stands;
    m_bar->allow(writable || !m_session.store().may(Right::Enter), addable);
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
    return record && may(m_session, Right::Enter) && !record->patient.isEnteredInError();
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
NewPhotographs PhotographsView::wanted() const { return {m_patient, {}, m_bar->region()}; }

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

void PhotographsView::correct()
{
    const std::vector<PhotographLine> chosen = m_grid->chosen();
    if (chosen.empty() || !mayChange())
        return;
    const Photograph &photograph = chosen.back().photograph;
    const Result<PhotographGrid::Thumbnails> images = m_session.store().thumbnails(m_patient);
    const auto image = images ? images->find(photograph.id) : PhotographGrid::Thumbnails::const_iterator();
    const QByteArray thumbnail = images && image != images->end() ? image->second : QByteArray();
    (new PhotographDialog(m_session, m_patient, photograph, thumbnail, this))->open();
}

void PhotographsView::remove()
{
    const std::vector<PhotographLine> chosen = m_grid->chosen();
    if (chosen.empty() || !mayChange())
        return;
    const auto count = static_cast<int>(chosen.size());
    const std::optional<QString> reason = m_prompts.reason(
        this, {tr("Remove %n photograph(s)", nullptr, count),
               tr("The image is deleted for ever; the history keeps that it was there. Why is it removed?"),
               tr("Remove"), true});
    if (!reason)
        return;
    for (const PhotographLine &line : chosen)
        if (const Result<Done> removed = m_session.remove(m_patient, line.photograph.id, *reason); !removed)
            return settle(removed, {});
    settle(Done{}, tr("%n photograph(s) removed.", nullptr, count));
}

/// Of all that are chosen.
void PhotographsView::setRegion(Region region)
{
    if (!mayChange())
        return;
    const std::vector<PhotographLine> chosen = m_grid->chosen();
    for (const PhotographLine &line : chosen) {
        Photograph photograph = line.photograph;
        photograph.region = region;
        if (const Result<Done> saved = m_session.save(m_patient, photograph); !saved)
            return settle(saved, {});
    }
    settle(Done{}, tr("Photograph of %1: now %2. Another letter changes it again.")
                       .arg(terms::date(chosen.back().photograph.date), terms::label(region)));
}

void PhotographsView::settle(const Result<Done> &result, const QString &done)
{
    m_said->say(result ? done : terms::message(result.error()),
                result ? Strip::Kind::Notice : Strip::Kind::Warning);
}

} // namespace malar
