#include "ui/photographs/adding.h"

#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographwords.h"
#include "ui/session/session.h"

#include <QCollator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

// Each is decoded and kept until it is saved: what a visit brings, and not a camera's whole card.
constexpr qsizetype mostAtOnce = 30;

/// As file managers list them: 9 before 10.
void sortByName(QStringList &files)
{
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(files, [&order](const QString &a, const QString &b) {
        return order.compare(QFileInfo(a).fileName(), QFileInfo(b).fileName()) < 0;
    });
}

/// The day can still be corrected: here only whether any may be added today.
QString refusedToday(const Session &session, const PatientId &patient)
{
    const PatientRecord *record = session.record(patient);
    return record ? refusal(photographConsent(record->consents, session.today(), session.today()))
                  : QString();
}

/// Decoding takes its time.
class Busy {
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
};

/// Takes files in one after the other, and tells what did not come in.
class Taking {
public:
    Taking(const Session &session, const NewPhotographs &wanted) : m_session(session), m_wanted(wanted)
    {
        if (const auto there = session.store().thumbnails(wanted.patient))
            for (const auto &[id, thumbnail] : *there)
                m_known.insert(thumbnail, QString());
    }
    void take(const QString &path, bool alone);
    /// All of the day on which they are to be saved.
    std::vector<PhotographDialog::Entry> handOver();
    QString said() const { return m_said.join(u'\n'); }

private:
    QString sameAs(const QByteArray &thumbnail, const QString &name, bool alone) const;
    QDate proposedDay() const;

    const Session &m_session;
    const NewPhotographs &m_wanted;
    /// The small images of those that are there, without a name, and of those that were chosen: the same file
    /// makes the same one.
    QHash<QByteArray, QString> m_known;
    std::vector<PhotographDialog::Entry> m_taken;
    QStringList m_said;
};

/// A picture that is there is told, and added again only where it comes alone: it may show another region.
void Taking::take(const QString &path, bool alone)
{
    const QString name = shownFileName(path);
    auto image = takeInFile(path);
    if (!image) {
        m_said << refusal(image.error(), name);
        return;
    }
    if (m_known.contains(image->image.thumbnail)) {
        m_said << sameAs(image->image.thumbnail, name, alone);
        if (!alone)
            return;
    }
    m_known.insert(image->image.thumbnail, name);
    const Photograph photograph{
        makeId<PhotographTag>(), {}, Region::None, {}, {}, image->width, image->height};
    m_taken.push_back({photograph, std::move(image->image), m_wanted.region, image->taken, image->inFile});
}

QString Taking::sameAs(const QByteArray &thumbnail, const QString &name, bool alone) const
{
    if (const QString first = m_known.value(thumbnail); !first.isEmpty())
        //: Names of two files
        return Photographs::tr("%1 is the same picture as %2 and was left out. Add it alone if it is meant "
                               "for another region, too.")
            .arg(name, first);
    return (alone ? Photographs::tr("%1 is there already. Add it again only for another region.")
                  : Photographs::tr("%1 is there already and was left out. Add it alone if it is "
                                    "meant for another region, too."))
        .arg(name);
}

QDate Taking::proposedDay() const
{
    const std::optional<QDate> camera = m_taken.front().taken;
    const auto same = [&camera](const PhotographDialog::Entry &entry) { return entry.taken == camera; };
    if (!m_wanted.day && camera && *camera <= m_session.today() && std::ranges::all_of(m_taken, same))
        return *camera;
    return m_wanted.day.value_or(m_session.today());
}

std::vector<PhotographDialog::Entry> Taking::handOver()
{
    for (PhotographDialog::Entry &entry : m_taken)
        entry.photograph.date = proposedDay();
    return std::move(m_taken);
}

} // namespace

QString addPhotographs(QWidget *parent, Session &session, const Prompts &prompts,
                       const NewPhotographs &wanted)
{
    const QString refused = refusedToday(session, wanted.patient);
    if (!refused.isEmpty())
        return refused;
    const QStringList files = prompts.openFiles(
        parent, {Photographs::tr("Add photographs"),
                 {},
                 Photographs::tr("Photographs (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)")});
    return addPhotographs(parent, session, wanted, files);
}

QString addPhotographs(QWidget *parent, Session &session, const NewPhotographs &wanted, QStringList files)
{
    const QString unfit = refusedToday(session, wanted.patient);
    if (!unfit.isEmpty() || files.isEmpty())
        return unfit;
    if (files.size() > mostAtOnce)
        return Photographs::tr("That is %1 files. Add at most %2 at once.").arg(files.size()).arg(mostAtOnce);
    sortByName(files);
    const Busy busy;
    Taking taking(session, wanted);
    for (const QString &file : std::as_const(files))
        taking.take(file, files.size() == 1);
    std::vector<PhotographDialog::Entry> taken = taking.handOver();
    if (taken.empty())
        return taking.said();
    (new PhotographDialog(session, wanted.patient, std::move(taken), taking.said(), parent))->open();
    return {};
}

} // namespace malar
