#pragma once

#include "core/domain/check.h"
#include "ui/parts/prompts.h"
#include "ui/session/session.h"
#include "ui/sheets/visitcontext.h"
#include "ui/visit/answering.h"
#include "ui/visit/visitkeys.h"

#include <QWidget>

#include <functional>
#include <map>

class QAction;

namespace malar {

class DraftKeeper;
class VisitEvents;
class VisitForm;
class VisitInfusions;
class VisitView;

/// One visit, from the first key to complete. What is typed is kept as a draft by itself; leaving never loses
/// anything.
class VisitPage final : public QWidget {
    Q_OBJECT

public:
    VisitPage(Session &, const Prompts &, QWidget *parent = nullptr);
    ~VisitPage() override;

    /// A new visit today; the draft of today where there is one, or what was typed today and never saved.
    /// Today's complete visit is shown instead, with the way to one of another day.
    void startNew(const PatientId &);
    void edit(const VisitId &);
    /// `recovered`: the visit was parked and is not what the registry holds. Whoever opens it has asked the
    /// user.
    void open(const Visit &, bool recovered);

    const VisitId &visit() const;

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
    void left(); // everything is kept
    void completed(const malar::VisitId &visit);
    void said(const QString &sentence); // behind the page, once it is left
    /// What was typed lies in that file and not in the registry; said once the page is left.
    void writtenElsewhere(const QString &sentence, const QString &file);
    void orderChosen(malar::Order order);

private:
    void nameCommands();
    void nameClinicalCommands();
    void addShortcuts();
    void fillMenu();
    void showHistory();
    void addPhotographs();
    void takeUp(const Visit &stored);
    void print();
    void say(const QString &sentence, const QString &file = {}); // until it is closed
    void begin(const Visit &stored, const std::optional<Visit> &typed);
    void reload();
    void refresh();
    void refreshHeader();
    void take(const Visit &);
    bool mayAmend() const;
    void changeDate(QDate);
    void startOtherDay(const PatientId &);
    bool askAssessor();
    QString wentAlong(const Visit &before, std::size_t infusions) const;
    std::size_t infusionsOn(QDate) const;
    void act();
    void complete();
    std::optional<QString> askReason(const std::vector<Issue> &unusual);
    void amend();
    void leave();
    enum class WayOut : std::uint8_t { None, Again, ToFile, Lose };
    WayOut askWayOut(const QString &why);
    Result<Done> writeTyped();
    void letGo();
    void forgetFailure();
    void offerUnsaved(const Visit &stored);
    void previewUnsaved();
    void discardUnsaved();

    Session &m_session;
    Prompts m_prompts;
    DraftKeeper *m_keeper;
    VisitContext m_context;
    std::vector<Visit> m_visits; // all of the patient's
    std::vector<Issue> m_found;  // what is wrong with the visit now
    bool m_namesShown = false;
    bool m_undecided = false; // whether to recover an unsaved copy
    QString m_failure;        // why it could not be kept, as it was said
    VisitView *m_view;
    VisitForm *m_form;
    VisitInfusions *m_infusions;
    VisitEvents *m_events;
    std::map<VisitCommand, std::function<void()>> m_commands;
    QAction *m_across = nullptr; // in the menu: the order of typing
};

} // namespace malar
