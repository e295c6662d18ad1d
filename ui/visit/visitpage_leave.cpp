#include "core/exchange/visitcsv.h"
#include "ui/paper/filename.h"
#include "ui/paper/files.h"
#include "ui/parts/noticebar.h"
#include "ui/visit/answering.h"
#include "ui/visit/draftkeeper.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

// Where a visit cannot be kept there is a way out all the same, and the user chooses it.
namespace malar {
namespace {

/// What a table of visits can hold of what was typed: without answers that were copied and nobody looked at,
/// and with the notes on answers under the visit's own. It is not complete.
Visit typedOf(Visit visit)
{
    for (const Item item : items)
        if (isCopied(visit, item))
            visit.form.set(item, std::nullopt);
    QStringList notes{visit.note};
    for (const auto &[item, mark] : visit.marks)
        if (!mark.note.isEmpty())
            notes << u"%1: %2"_s.arg(terms::label(items[item]), mark.note);
    notes.removeAll(QString());
    visit.note = notes.join(u'\n');
    visit.state = VisitState::Draft;
    return visit;
}

} // namespace

/// The sentence about what could not be kept goes as soon as it is kept.
void VisitPage::forgetFailure()
{
    const bool isFailing = m_keeper->failure().has_value();
    if (isFailing)
        m_failure = terms::message(*m_keeper->failure());
    else if (!m_failure.isEmpty()) {
        if (m_view->notice().text() == m_failure)
            m_view->notice().clear();
        m_failure.clear();
    }
}

bool VisitPage::mayLeave()
{
    QString why;
    while (!keep()) {
        const WayOut chosen = askWayOut(why.isEmpty() ? m_view->notice().text() : why);
        if (chosen == WayOut::None)
            return false;
        const Result<Done> written = chosen == WayOut::ToFile ? writeTyped() : Done{};
        why = written || written.error().kind == Error::Kind::Cancelled
                  ? QString()
                  : tr("The file could not be written: %1.").arg(written.error().detail);
        if (written && chosen != WayOut::Again)
            letGo();
    }
    return true;
}

VisitPage::WayOut VisitPage::askWayOut(const QString &why)
{
    const Prompts::Question question{
        tr("The visit could not be kept"),
        tr("%1\n\nWhat becomes of what was typed? A file holds it as a table of one visit, without the name: "
           "it "
           "can be read, and an import takes it where the patient has no visit of that day.")
            .arg(why),
        tr("Go on"), true};
    const std::optional<int> chosen = m_prompts.choose(
        this, question,
        {tr("Try again"), tr("Write what was typed to another file…"), tr("Lose what was typed")});
    constexpr std::array ways{WayOut::Again, WayOut::ToFile, WayOut::Lose};
    return chosen ? ways.at(static_cast<std::size_t>(*chosen)) : WayOut::None;
}

/// Error Cancelled where no place was chosen.
Result<Done> VisitPage::writeTyped()
{
    const Visit typed = typedOf(m_form->visit());
    const PatientRecord *record = m_session.record(typed.patient);
    if (!record)
        return Error{Error::Kind::NotFound, {}, {}};
    const QString name = tr("unsaved visit %1.csv").arg(typed.date.toString(Qt::ISODate));
    const QString path = m_prompts.saveFile(
        this, {tr("Write what was typed"), inDocuments(name), tr("Table of visits (*.csv)")});
    if (path.isEmpty())
        return Error{Error::Kind::Cancelled, {}, {}};
    const Result<Done> written =
        writeFiles({{path, exchange::visitCsv(*record, typed, m_session.scales()), {"patient,"}}});
    if (written)
        emit writtenElsewhere(
            tr("The visit of %1 on %2 is not in the registry. What was typed was written to "
               "%3; an import takes it from there.")
                .arg(record->patient.code, terms::date(typed.date), QDir::toNativeSeparators(path)),
            path);
    return written;
}

/// From here on nothing of it is kept, and nothing is asked again.
void VisitPage::letGo()
{
    m_keeper->begin(m_keeper->stored());
    m_form->lock(tr("The visit was left."));
}

} // namespace malar
