#pragma once

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace malar {

class BodyMap;
class DefinitionCard;
class IssueList;
class LevelLine;
class ScalesPanel;
class ScoreBar;
class TotalsPanel;
class VisitForm;
class VisitHeader;
class VisitRemarks;

struct VisitParts {
    VisitHeader *header;
    BodyMap *body;
    VisitForm *form;
    TotalsPanel *totals; // in its place
    ScalesPanel *scales;
    VisitRemarks *remarks;
    ScoreBar *scores;
    IssueList *issues;
    LevelLine *level;
    DefinitionCard *definition;
};

/// Where the parts of a visit stand at the size that the window has.
class VisitPlaces final {
public:
    /// Places them on the page.
    VisitPlaces(QWidget &page, const VisitParts &);

    void showForm(bool);    // or that there are totals only
    void fit();             // after the page got another size
    void fitBody();         // after what the parts ask for has changed
    void placeDefinition(); // of the answer in focus, where it is shown
    void scrollTo(QWidget &remark);
    void scrollTo(const QRect &answer); // in the form

private:
    void build();
    void arrange(bool wide);

    QWidget &m_page;
    VisitParts m_parts;
    bool m_wide = false;
    bool m_hasForm = true;
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    QVBoxLayout *m_left;   // the body map, and in a wide window the remarks
    QVBoxLayout *m_middle; // the form, and in a narrow window the remarks
};

} // namespace malar
