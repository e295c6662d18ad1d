#pragma once

#include "tests/support/images.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/datefield.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientpage.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographgrid.h"
#include "ui/photographs/photographviewer.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

/// What the tests of photographs share.
namespace malar::test::photographed {

using namespace Qt::Literals::StringLiterals;

inline const QDate start(2025, 1, 14);
inline const QDate today = start.addDays(30);

inline Consent consentTo(QDate day, std::optional<QDate> withdrawn = {})
{
    Consent consent{makeId<ConsentTag>(), day, u"2"_s, {}, withdrawn};
    consent.scopes = {true, true, true};
    return consent;
}

/// Visits at baseline and today, the ears red at first; a consent to everything a month before the start.
inline PatientFile patient()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {start, today});
    file.record.consents = {consentTo(start.addDays(-30))};
    file.visits.front().form.set({Sign::Erythema, Region::Ears}, 3);
    return file;
}

inline PhotographImage image(double redness = 0.5)
{
    const QImage skin = test::skin({160, 120}, redness);
    return {test::encoded(skin, "jpeg"), test::encoded(skin.scaled(40, 30), "jpeg")};
}

/// A patient's page at the tab, with the keys in the list.
struct Desk {
    explicit Desk(const PatientFile &file = patient(), const std::vector<Photograph> &there = {})
        : session(test::sessionOf({file}, today)), id(file.record.patient.id)
    {
        PatientRecord consented = file.record; // as it was when they were added
        for (Consent &consent : consented.consents)
            consent.withdrawn.reset();
        bool kept = bool(session->save(consented));
        for (const Photograph &photograph : there)
            kept = kept && session->add(id, photograph, image());
        if (!kept || !session->save(file.record))
            qFatal("no photograph to test with");
        page = std::make_unique<PatientPage>(*session, script.prompts(), id, false);
        page->resize(1280, 700);
        test::show(*page);
        auto *tabs = page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).remove(u'&') == u"Photographs"_s)
                tabs->setCurrentIndex(i);
        grid = page->findChild<PhotographGrid *>();
        if (grid->isVisible())
            grid->setFocus();
    }
    void add(const QStringList &files)
    {
        script.files = files;
        const QString button = grid->isVisible() ? u"addPhotographs"_s : u"addFirstPhotographs"_s;
        page->findChild<QPushButton *>(button)->click();
    }
    PhotographDialog *dialog() const { return page->window()->findChild<PhotographDialog *>(); }
    PhotographViewer *viewer() const { return page->window()->findChild<PhotographViewer *>(); }
    void typeInList(const QString &letters) const
    {
        QTest::keyClicks(dialog()->findChild<QListWidget *>(), letters);
    }
    void typeDay(const QString &day) const
    {
        auto *field = dialog()->findChild<DateField *>();
        field->selectAll();
        QTest::keyClicks(field, day);
    }
    void save() const { dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
    QString problem() const { return dialog()->findChild<Strip *>(u"problem"_s)->text(); }
    QString said() const { return page->findChild<Strip *>(u"said"_s)->text(); }
    std::vector<Photograph> stored() const { return session->store().record(id)->photographs; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(grid, key, with); }

    test::Script script;
    std::unique_ptr<Session> session;
    PatientId id;
    std::unique_ptr<PatientPage> page;
    PhotographGrid *grid = nullptr;
};

inline Photograph taken(QDate day, Region region, const QString &note = {})
{
    return {makeId<PhotographTag>(), day, region, {}, note, 160, 120};
}

inline std::vector<Photograph> three()
{
    return {taken(start, Region::Ears), taken(start, Region::Hands), taken(today, Region::Ears)};
}

inline QString file(const QTemporaryDir &folder, const QString &name, QDate taken = {})
{
    static unsigned seed = 0; // no two pictures alike
    return test::written(QDir(folder.path()), name,
                         test::cameraJpeg(test::skin({320, 240}, 0.5, ++seed), taken));
}

} // namespace malar::test::photographed
