#pragma once

#include "tests/support/sealedkeys.h"
#include "tests/support/sessions.h"
#include "tests/support/traces.h"
#include "ui/access/conversiondialog.h"
#include "ui/access/newregistrydialog.h"
#include "ui/access/unlockdialog.h"
#include "ui/session/settings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"
#include "ui/window/workplace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

/// Registries that ask for a passphrase, and whoever types it.
namespace malar::test {
inline namespace gatedesk {

inline constexpr Slowness quick{quickArgon2.passes, quickArgon2.mebibytes};

inline FirstMember memberOf(const QString &user)
{
    auto made = FirstMember::make(login(user, phrase), quick);
    if (!made)
        qFatal("no keys to test with");
    return *std::move(made);
}

template <class D> D *dialogOf()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<D *>(window); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

inline void fill(const QWidget &dialog, const QString &field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

inline void click(const QWidget &dialog, const QString &button)
{
    QTest::mouseClick(dialog.findChild<QAbstractButton *>(button), Qt::LeftButton);
}

inline QString keyOf(const QWidget &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("recoveryKey"))->accessibleName();
}

/// What the dialog asks back, from the key that it has shown.
inline QString groupFor(const QWidget &dialog, const QString &field)
{
    const auto *edit = dialog.findChild<QLineEdit *>(field);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->buddy() == edit)
            return keyOf(dialog).split(u'-').at(label->text().back().digitValue() - 1);
    return {};
}

/// All of the first page, for Marta.
inline void fillIn(const QWidget &dialog)
{
    fill(dialog, QStringLiteral("user"), QStringLiteral("marta"));
    fill(dialog, QStringLiteral("fullName"), QStringLiteral("Marta Ruiz"));
    fill(dialog, QStringLiteral("passphrase"), phrase);
    fill(dialog, QStringLiteral("again"), phrase);
}

/// From the first page, which is filled in, to the end.
inline void finish(const QWidget &dialog)
{
    click(dialog, QStringLiteral("next"));
    click(dialog, QStringLiteral("next"));
    for (const QString &field : {QStringLiteral("group1"), QStringLiteral("group2")})
        fill(dialog, field, groupFor(dialog, field));
    dialog.findChild<QAbstractButton *>(QStringLiteral("understood"))->setChecked(true);
    click(dialog, QStringLiteral("next"));
}

/// A new registry of Marta's in the dialog that is open for one; the script names its place.
inline void found(const QString &name)
{
    auto *dialog = dialogOf<NewRegistryDialog>();
    QVERIFY(dialog);
    fill(*dialog, QStringLiteral("registryName"), name);
    click(*dialog, QStringLiteral("choosePath"));
    fillIn(*dialog);
    finish(*dialog);
}

/// Marta's, by her passphrase; null where it does not open.
inline std::unique_ptr<Store> unlocked(const QString &path)
{
    const auto opener = malar::unlock(path, login(QStringLiteral("marta"), phrase));
    auto store = opener ? Store::open(path, *opener) : Result<std::unique_ptr<Store>>(opener.error());
    return store ? *std::move(store) : nullptr;
}

/// In the dialog that asks for it.
inline void unlockAsMarta(const Workplace &workplace)
{
    QTRY_VERIFY(dialogOf<UnlockDialog>());
    const UnlockDialog &dialog = *dialogOf<UnlockDialog>();
    fill(dialog, QStringLiteral("user"), QStringLiteral("marta"));
    fill(dialog, QStringLiteral("passphrase"), phrase);
    click(dialog, QStringLiteral("unlock"));
    QTRY_VERIFY(workplace.window());
}

/// The program, where one registry may be.
struct GateDesk {
    static PatientRecord named(PatientRecord record)
    {
        record.identity = Identity{name, QStringLiteral("H-778812"), {}, {}};
        return record;
    }
    static QDate today() { return QDate(2025, 3, 1); }
    QString path() const { return folder.filePath(QStringLiteral("study.malar")); }
    Workplace *start()
    {
        workplace = std::make_unique<Workplace>(settings, script.prompts(), noonOf(today()));
        workplace->gate().setSlowness(quick);
        workplace->lock().runOutside();
        return workplace.get();
    }
    /// A sealed one of Marta's, with one patient.
    void makeSealed()
    {
        const auto store = Store::create(path(), {{}, QStringLiteral("Lupus study"), false, {}}, marta);
        if (!store || !(*store)->save(patient))
            qFatal("no registry to test with");
    }
    void makePlain() const
    {
        const auto store = Store::create(path(), QStringLiteral("Lupus study"));
        if (!store || !(*store)->save(patient))
            qFatal("no registry to test with");
    }
    void unlock() const { unlockAsMarta(*workplace); }
    /// A sealed registry, unlocked, at its patient's page.
    void sitDown()
    {
        makeSealed();
        start()->begin(path());
        unlock();
        window()->showPatient(patient.patient.id);
        waitForKeys(window());
    }
    /// Where the name of its patient stands, after whatever was done.
    QStringList traces() const { return filesWith(name, QStringList{folder.path()} + usualFolders()); }
    MainWindow *window() const { return workplace->window(); }

    static inline const QString name = QStringLiteral("Nightingale, Florentina");
    PatientRecord patient = named(patientOnDrug(QStringLiteral("HUMV-003"), today()));
    FirstMember marta = memberOf(QStringLiteral("marta"));
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Script script{};
    std::unique_ptr<Workplace> workplace;
};

} // namespace gatedesk
} // namespace malar::test
