#include "ui/visit/wayout.h"

#include "core/exchange/visitcsv.h"
#include "ui/paper/filename.h"
#include "ui/paper/files.h"
#include "ui/session/session.h"
#include "ui/visit/answering.h"
#include "ui/visit/visitedit.h"
#include "ui/words/terms.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

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

WayOut::WayOut(Session &session, const Prompts &prompts, VisitEdit &edit, QWidget &page)
    : QObject(&page), m_session(session), m_prompts(prompts), m_edit(edit), m_page(page)
{}

bool WayOut::take(const std::function<Result<Done>()> &keep)
{
    QString why;
    for (Result<Done> kept = keep(); !kept; kept = keep()) {
        const Way chosen = ask(why.isEmpty() ? terms::message(kept.error()) : why);
        if (chosen == Way::None)
            return false;
        const Result<Done> written = chosen == Way::ToFile ? write() : Done{};
        why = written || written.error().kind == Error::Kind::Cancelled
                  ? QString()
                  : tr("The file could not be written: %1.").arg(written.error().detail);
        if (written && chosen != Way::Again)
            m_edit.letGo();
    }
    return true;
}

WayOut::Way WayOut::ask(const QString &why)
{
    const QString asked =
        m_session.store().isSealed()
            ? tr("%1\n\nWhat becomes of what was typed? A file holds it sealed, as the registry does: nobody "
                 "reads it without the registry's keys, and “Unsaved visits” takes it back from there.")
            : tr("%1\n\nWhat becomes of what was typed? A file holds it as a table of one visit, without the "
                 "name: it "
                 "can be read, and an import takes it where the patient has no visit of that day.");
    const Prompts::Question question{tr("The visit could not be kept"), asked.arg(why), tr("Go on"), true};
    const std::optional<int> chosen = m_prompts.choose(
        &m_page, question,
        {tr("Try again"), tr("Write what was typed to another file…"), tr("Lose what was typed")});
    constexpr std::array ways{Way::Again, Way::ToFile, Way::Lose};
    return chosen ? ways.at(static_cast<std::size_t>(*chosen)) : Way::None;
}

/// Error Cancelled where no place was chosen.
Result<Done> WayOut::write() { return m_session.store().isSealed() ? writeSealed() : writeTable(); }

Result<Done> WayOut::writeTable()
{
    const Visit typed = typedOf(m_edit.visit());
    const PatientRecord *record = m_edit.record();
    if (!record)
        return Error{Error::Kind::NotFound, {}, {}};
    const QString name = tr("unsaved visit %1.csv").arg(typed.date.toString(Qt::ISODate));
    const QString path = m_prompts.saveFile(
        &m_page, {tr("Write what was typed"), inDocuments(name), tr("Table of visits (*.csv)")});
    if (path.isEmpty())
        return Error{Error::Kind::Cancelled, {}, {}};
    const Result<Done> written =
        writeFiles({{path, exchange::visitCsv(*record, typed, m_session.scales()), {"patient,"}}});
    if (written)
        tell(path, tr("The visit of %1 on %2 is not in the registry. What was typed was written to "
                      "%3; an import takes it from there."));
    return written;
}

/// As it was typed, with its marks and notes; by no name but its day.
Result<Done> WayOut::writeSealed()
{
    const Visit &typed = m_edit.visit();
    const Result<QByteArray> file =
        m_session.store().sealedDraft({typed, m_session.now().toUTC(), m_edit.draft().seen()});
    if (!file)
        return file.error();
    const QString name = tr("unsaved visit %1.malar-visit").arg(typed.date.toString(Qt::ISODate));
    const QString path = m_prompts.saveFile(
        &m_page, {tr("Write what was typed"), inDocuments(name), tr("Sealed visit (*.malar-visit)")});
    if (path.isEmpty())
        return Error{Error::Kind::Cancelled, {}, {}};
    const Result<Done> written = writeFiles({{path, *file, {"MalarVisit"}}});
    if (written)
        tell(path, tr("The visit of %1 on %2 is not in the registry. What was typed was sealed into %3. Once "
                      "the registry is open again, “Unsaved visits” (Ctrl+R) takes it from there."));
    return written;
}

void WayOut::tell(const QString &path, const QString &sentence)
{
    const PatientRecord *record = m_edit.record();
    emit writtenElsewhere(sentence.arg(record ? record->patient.code : QString(),
                                       terms::date(m_edit.visit().date), QDir::toNativeSeparators(path)),
                          path);
}

} // namespace malar
