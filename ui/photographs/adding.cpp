#include "ui/photographs/adding.h"

#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographwords.h"
#include "ui/session.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Photographs {
    Q_DECLARE_TR_FUNCTIONS(Photographs)
};

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

} // namespace

QString addPhotographs(QWidget *parent, Session &session, const Prompts &prompts,
                       const NewPhotographs &wanted)
{
    const QString refused = refusedToday(session, wanted.patient);
    if (!refused.isEmpty())
        return refused;
    const QStringList files =
        prompts.openFiles(parent, {Photographs::tr("Add photographs"),
                                   {},
                                   Photographs::tr("Photographs (*.jpg *.jpeg *.png);;All files (*)")});
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
    std::vector<PhotographDialog::Entry> taken;
    QStringList refused;
    const Busy busy;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto image = takeInFile(files[i]);
        if (!image) {
            refused << refusal(image.error(), i + 1, files.size());
            continue;
        }
        const Photograph photograph{
            makeId<PhotographTag>(), wanted.day, Region::None, {}, {}, image->width, image->height};
        taken.push_back({photograph, std::move(image->image), wanted.region});
    }
    if (taken.empty())
        return refused.join(u'\n');
    (new PhotographDialog(session, wanted.patient, std::move(taken), refused.join(u'\n'), parent))->open();
    return {};
}

} // namespace malar
