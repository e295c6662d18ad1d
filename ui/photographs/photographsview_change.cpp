#include "ui/parts/strip.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographgrid.h"
#include "ui/photographs/photographsview.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

// What is done to photographs that are there.
namespace malar {

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
