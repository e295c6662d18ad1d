#pragma once

#include "core/domain/check.h"
#include "ui/sheets/visitcontext.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace malar {

class BodyMap;
class DefinitionCard;
class IssueList;
class LevelLine;
class NoteEditor;
class NoticeBar;
class ScoreBar;
class VisitForm;
class ScalesPanel;
class VisitHeader;
class VisitRemarks;

/// The parts of the visit page in their places, and the ways between them: from a missing answer, a region of
/// the body or a remark to the form, and from the form to everything that shows it.
class VisitView final : public QWidget {
    Q_OBJECT

public:
    explicit VisitView(QWidget *parent = nullptr);

    VisitHeader &header() { return *m_header; }
    NoticeBar &notice() { return *m_notice; }
    VisitForm &form() { return *m_form; }
    const VisitForm &form() const { return *m_form; }
    VisitRemarks &remarks() { return *m_remarks; }

    void setAssessors(const QStringList &);
    void setScales(const ScaleSet &); // what is asked beside the CLASI, from the next refresh()
    /// After any change: the form's visit everywhere, among the visits around it and with what is wrong with
    /// it.
    void refresh(const VisitContext &, const std::vector<Issue> &);
    /// Lists what blocks completing until nothing does.
    void listIssues(bool);
    void jump(const Issue &);
    void refuse(const QString &why);
    /// Writes on the answer in focus.
    void editNote();
    void finishNote();              // one that is still being written
    void scrollTo(QWidget &remark); // in a narrow window, so that what a key did there is seen
    /// Shows what the answer in focus means, and whatever comes into focus after it; or puts that away.
    void toggleDefinition();
    bool isDefinitionShown() const;

protected:
    bool event(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void build();
    void arrange(bool wide);
    void connectForm();
    void connectNote();
    void connectScales();
    void chainTabs();
    void showCurrent();
    void placeDefinition();
    void fitBody();

    VisitContext m_context;
    std::vector<Issue> m_found;
    ScaleSet m_asked;
    bool m_listing = false;

    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_left = nullptr;   // the body map, and in a wide window the remarks
    QVBoxLayout *m_middle = nullptr; // the form, and in a narrow window the remarks
    VisitHeader *m_header;
    NoticeBar *m_notice;
    BodyMap *m_body;
    QScrollArea *m_scroll;
    VisitForm *m_form;
    ScalesPanel *m_scales;
    VisitRemarks *m_remarks;
    ScoreBar *m_scores;
    IssueList *m_issues;
    LevelLine *m_level;
    NoteEditor *m_noteEditor;
    DefinitionCard *m_definition;
};

} // namespace malar
