#include "tests/ui/photographdesk.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QMenu>

namespace test_visitphotographs {

using namespace malar;
using namespace malar::test;
using namespace malar::test::photographed;
using namespace Qt::Literals::StringLiterals;

/// Photographs from the visit that they belong to.
class TestVisitPhotographs : public test::Test {
    Q_OBJECT

private slots:
    void theVisitsMenuAddsOnesOfItsDayAndRegion();
    void theVisitsMenuSaysWhyNoneCanBeAdded();

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

/// The first visit of the patient, with the keys at the erythema of the ears.
struct VisitDesk {
    explicit VisitDesk(const PatientFile &file) : session(test::sessionOf({file}, today))
    {
        page = std::make_unique<VisitPage>(*session, script.prompts());
        page->resize(1280, 700);
        test::show(*page);
        page->edit(file.visits.front().id);
        page->findChild<VisitForm *>()->go({Sign::Erythema, Region::Ears});
    }
    void add() const
    {
        for (QMenu *menu : page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().remove(u'&') == u"Add photographs…"_s)
                    action->trigger();
    }

    test::Script script;
    std::unique_ptr<Session> session;
    std::unique_ptr<VisitPage> page;
};

} // namespace

void TestVisitPhotographs::theVisitsMenuAddsOnesOfItsDayAndRegion()
{
    const PatientFile file = patient();
    VisitDesk desk(file);
    desk.script.files = {test::photographed::file(*m_folder, u"a.jpg"_s)};

    desk.add();
    auto *dialog = desk.page->findChild<PhotographDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    const auto stored = desk.session->store().record(file.record.patient.id)->photographs;
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().region, Region::Ears);
    QCOMPARE(stored.front().date, start);
    QCOMPARE(stored.front().visit, file.visits.front().id);
}

void TestVisitPhotographs::theVisitsMenuSaysWhyNoneCanBeAdded()
{
    PatientFile file = patient();
    file.record.consents.clear();
    const VisitDesk desk(file);

    desk.add();

    QCOMPARE(desk.script.asked, 0);
    const auto labels = desk.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No consent to photographs"_s);
    }));
}

MALAR_GUI_TEST(TestVisitPhotographs)

} // namespace test_visitphotographs
#include "test_visitphotographs.moc"
