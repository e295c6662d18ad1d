#pragma once

#include "tests/support/sealedkeys.h"
#include "tests/ui/clinic.h"
#include "ui/access/signdialog.h"
#include "ui/parts/conflictdialog.h"

/// A sealed registry of two members who work with it one after the other, at a visit.
namespace malar::test {
inline namespace signdesk {

using visited::Clinic;

/// The dialog of a kind that is open; null where none is.
template <class D> D *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<D *>(window); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

/// Marta, who has made it, and Joan. Its visit is complete, all 0.
struct SealedClinic {
    explicit SealedClinic(Role joans = Role::Clinician, VisitState state = VisitState::Complete)
    {
        Result<FirstMember> first =
            FirstMember::make(login(QStringLiteral("marta"), phrase), {1, 8}, QStringLiteral("Marta Ruiz"));
        const auto store =
            first ? Store::create(path(), Registry{{}, QStringLiteral("Clinic"), false, {}}, *first)
                  : Result<std::unique_ptr<Store>>(first.error());
        clinic.page.reset();
        visit = visited::earlier(visited::start, 0, state);
        visit.patient = clinic.record.patient.id;
        if (!store || !(*store)->save(clinic.record) || !(*store)->save(visit) ||
            !(*store)->addMember(login(QStringLiteral("joan"), phrase), QStringLiteral("Joan Pons"), joans))
            qFatal("no registry to test with");
    }

    QString path() const { return folder.filePath(QStringLiteral("clinic.malar")); }
    static QString draft() { return QStringLiteral("unsaved.malar-visit"); }

    /// Whoever worked before has gone, as after a crash.
    Clinic &workAs(const QString &user)
    {
        clinic.page.reset();
        clinic.session.reset();
        const auto opener = unlock(path(), login(user, phrase));
        auto store = opener ? Store::open(path(), *opener) : Result<std::unique_ptr<Store>>(opener.error());
        if (!store)
            qFatal("the registry does not open");
        clinic.session = std::make_unique<Session>(*std::move(store), [this] { return clinic.now; });
        clinic.session->remember({});
        clinic.open();
        clinic.page->setAutosaveInterval(std::chrono::milliseconds(1));
        clinic.page->edit(visit.id);
        return clinic;
    }
    Visit stored() const { return *clinic.session->store().visit(visit.id); }
    std::vector<Signature> signatures() const { return *clinic.session->store().signatures(visit.id); }
    std::vector<HistoryEntry> history() const { return *clinic.session->store().history(visit.id); }

    /// With the key, and a passphrase in the dialog.
    void sign(const QString &passphrase = phrase)
    {
        clinic.press(Qt::Key_F12, Qt::NoModifier);
        QTRY_VERIFY(openDialog<SignDialog>());
        typePassphrase(passphrase);
        if (!openDialog<SignDialog>())
            QVERIFY(visited::becomesActive(*clinic.page));
    }
    static void typePassphrase(const QString &passphrase)
    {
        auto *field = openDialog<SignDialog>()->findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir folder;
    Clinic clinic;
    Visit visit;
};

} // namespace signdesk
} // namespace malar::test
