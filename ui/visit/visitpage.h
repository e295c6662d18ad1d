#pragma once

#include "ui/parts/prompts.h"
#include "ui/session/session.h"
#include "ui/visit/answering.h"
#include "ui/visit/visitcommands.h"

#include <QWidget>

class QAction;

namespace malar {

class VisitEdit;
class VisitErrands;
class VisitEvents;
class VisitFinish;
class VisitForm;
class VisitHeading;
class VisitInfusions;
class VisitOpener;
class VisitView;

/// One visit, from the first key to complete. What is typed is kept as a draft by itself; leaving never loses
/// anything.
class VisitPage final : public QWidget {
    Q_OBJECT

public:
    VisitPage(Session &, const Prompts &, QWidget *parent = nullptr);
    ~VisitPage() override;

    // As VisitOpener has them.
    void startNew(const PatientId &);
    void edit(const VisitId &);
    void open(const Visit &, bool recovered);

    const VisitId &visit() const;

    /// What is typed and which answer is current.
    QJsonObject whereabouts() const;
    /// In place of opening: there, with what was typed.
    void goOn(const QJsonObject &whereabouts);

    /// Before the window closes or the registry changes. False where something could not be kept; the page
    /// says so.
    bool keep();
    /// The same before it is left: where it cannot be kept the user chooses whether to try again, to write
    /// what was typed to another file, or to lose it. False where the user stays.
    bool mayLeave();
    void setOrder(Order); // in which typing goes on
    void setNamesShown(bool);
    void setAutosaveInterval(std::chrono::milliseconds);

signals:
    void left(); // this and the next three as VisitFinish has them
    void completed(const malar::VisitId &visit);
    void said(const QString &sentence);
    void writtenElsewhere(const QString &sentence, const QString &file);
    void orderChosen(malar::Order order);

private:
    void watch();
    void addCommands();
    void fillMenu(const VisitCommands &);
    void begin();
    void reload();
    void refresh();
    void take();
    void sign();

    Session &m_session;
    VisitEdit *m_edit;
    VisitView *m_view;
    VisitForm *m_form;
    VisitInfusions *m_infusions;
    VisitEvents *m_events;
    VisitOpener *m_opener;
    VisitHeading *m_heading;
    VisitErrands *m_errands;
    VisitFinish *m_finish;
    QAction *m_across = nullptr; // in the menu: the order of typing
};

} // namespace malar
