#pragma once

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

/// What the tests of the patient's dialog share.
namespace malar::test::recorded {

using namespace Qt::Literals::StringLiterals;

inline const QDate start(2025, 1, 14);
inline const QDate today = start.addDays(300);

/// The dialog as a user meets it: shown, and keys go where the focus is.
struct Opened {
    Opened(Session &hub, PatientDialog *made) : session(hub), dialog(made) { test::show(*dialog); }
    ~Opened()
    {
        if (dialog)
            dialog->hide(); // the focus leaves while there is a dialog that hears of it
        delete dialog;
    }

    template <class Widget> Widget *find(const QString &name) const
    {
        auto *widget = dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("no field %s", qPrintable(name));
        return widget;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        emit edit->editingFinished();
    }
    /// Keys go where the focus is.
    void keys(const QString &text) const
    {
        for (const QChar key : text)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents(); // a cell takes Return once it is back in the loop
    }
    void page(int number) const { find<QTabWidget>(u"pages"_s)->setCurrentIndex(number - 1); }
    void tick(const QString &box) const { find<QCheckBox>(box)->click(); }
    void save() const
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    }
    QString problem() const { return find<Strip>(u"problem"_s)->text(); }
    QString pageName() const
    {
        const auto *tabs = find<QTabWidget>(u"pages"_s);
        return tabs->tabText(tabs->currentIndex());
    }

    Session &session;
    QPointer<PatientDialog> dialog;
};

} // namespace malar::test::recorded
