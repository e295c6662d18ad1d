#pragma once

#include "core/domain/check.h"
#include "ui/sheets/visitcontext.h"
#include "ui/visit/visitplaces.h"

namespace malar {

class NoteEditor;
class NoticeBar;
class VisitEdit;

/// The parts of the visit page in their places, and the ways between them: from a missing answer, a region of
/// the body or a remark to the form, and from the form to everything that shows it.
class VisitView final : public QWidget {
    Q_OBJECT

public:
    explicit VisitView(VisitEdit &, QWidget *parent = nullptr);

    VisitHeader &header() { return *m_header; }
    NoticeBar &notice() { return *m_notice; }
    VisitForm &form() { return *m_form; }
    VisitRemarks &remarks() { return *m_remarks; }
    TotalsPanel &totals() { return *m_totals; }
    const VisitContext &context() const { return m_context; }
    const std::vector<Issue> &found() const { return m_found; } // wrong with the visit

    void setAssessors(const QStringList &);
    void setScales(const ScaleSet &); // what is asked beside the CLASI, from the next refresh()
    void setContext(const VisitContext &context) { m_context = context; } // the same
    /// After any change: the visit everywhere, among the visits around it and with what is wrong with it.
    void refresh(const std::vector<Issue> &);
    /// Lists what blocks completing until nothing does.
    void listIssues(bool);
    bool goToWhatBlocks(); // lists it and jumps to the first; false where nothing does
    void jump(const Issue &);
    void refuse(const QString &why);
    void say(const QString &sentence, const QString &file = {}); // until it is closed
    /// Writes on the answer in focus.
    void editNote();
    void goToAnswers();             // to the one that is current, or to what stands in the form's place
    void finishTyping();            // a note or a reason that is still being written
    void scrollTo(QWidget &remark); // in a narrow window, so that what a key did there is seen
    /// Shows what the answer in focus means, and whatever comes into focus after it; or puts that away.
    void toggleDefinition();
    bool isDefinitionShown() const;

protected:
    bool event(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void connectForm();
    void connectNote();
    void connectScales();
    void chainTabs();
    void showCurrent();

    VisitEdit &m_edit;
    VisitContext m_context;
    std::vector<Issue> m_found;
    ScaleSet m_asked;
    bool m_listing = false;

    VisitHeader *m_header;
    NoticeBar *m_notice;
    BodyMap *m_body;
    VisitForm *m_form;
    TotalsPanel *m_totals;
    ScalesPanel *m_scales;
    VisitRemarks *m_remarks;
    ScoreBar *m_scores;
    IssueList *m_issues;
    LevelLine *m_level;
    NoteEditor *m_noteEditor;
    DefinitionCard *m_definition;
    VisitPlaces m_places;
};

} // namespace malar
