#include "ui/visit/visitview.h"

#include "ui/body/bodymap.h"
#include "ui/parts/noticebar.h"
#include "ui/visit/answering.h"
#include "ui/visit/definitioncard.h"
#include "ui/visit/issuelist.h"
#include "ui/visit/levelline.h"
#include "ui/visit/noteeditor.h"
#include "ui/visit/scalefield.h"
#include "ui/visit/scalespanel.h"
#include "ui/visit/scorebar.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitremarks.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace malar {

VisitView::VisitView(QWidget *parent)
    : QWidget(parent),
      m_header(new VisitHeader(this)),
      m_notice(new NoticeBar(this)),
      m_body(new BodyMap(this)),
      m_scroll(new QScrollArea(this)),
      m_form(new VisitForm),
      m_scales(new ScalesPanel(this)),
      m_remarks(new VisitRemarks),
      m_scores(new ScoreBar(this)),
      m_issues(new IssueList(this)),
      m_level(new LevelLine(this)),
      m_noteEditor(new NoteEditor(this)),
      m_definition(new DefinitionCard(this))
{
    build();
    connectForm();
    connectNote();
    connectScales();
    connect(m_issues, &IssueList::jumpRequested, this, &VisitView::jump);
    connect(m_scores, &ScoreBar::missingRequested, this, [this] { listIssues(!m_listing); });
}

void VisitView::build()
{
    auto *content = new QWidget;
    m_middle = new QVBoxLayout(content);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(6);
    m_middle->addWidget(m_form, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_scores, 1);
    side->addWidget(m_issues);

    auto *grid = new QGridLayout(this);
    m_grid = grid;
    grid->setContentsMargins(12, 8, 12, 4);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_header, 0, 0, 1, 3);
    m_notice->floatOver(*this);
    m_left = new QVBoxLayout;
    m_left->addWidget(m_body);
    grid->addLayout(m_left, 2, 0);
    grid->addWidget(m_scroll, 2, 1);
    grid->addLayout(side, 2, 2);
    grid->addWidget(m_level, 4, 0, 1, 3);
    grid->setColumnStretch(1, 13);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(2, 1);
    arrange(false);
    chainTabs();
}

void VisitView::connectForm()
{
    connect(m_form, &VisitForm::moved, this, &VisitView::showCurrent);
    connect(m_form, &VisitForm::refused, this, &VisitView::refuse);
    connect(m_body, &BodyMap::regionChosen, m_form, &VisitForm::goToRegion);

    const auto change = [this](auto member, const auto &value, const QString &what) {
        Visit next = m_form->visit();
        next.*member = value;
        m_form->edit(next, what, true);
    };
    connect(m_remarks, &VisitRemarks::assessorEdited, m_form,
            [=](const QString &name) { change(&Visit::assessor, name, tr("assessor")); });
    connect(m_remarks, &VisitRemarks::noteEdited, m_form,
            [=](const QString &text) { change(&Visit::note, text, tr("note")); });
}

void VisitView::connectScales()
{
    connect(m_scales, &ScalesPanel::chosen, m_form,
            [this](const Scale &scale, std::optional<int> value, bool continues) {
                if (!m_form->refuseWhenLocked())
                    m_form->edit(answered(m_form->visit(), scale, value), scale.name,
                                 continues || value == 1);
            });
    connect(m_scales, &ScalesPanel::refused, this, &VisitView::refuse);
    connect(m_scales, &ScalesPanel::entered, this, &VisitView::showCurrent);
    connect(m_scales, &ScalesPanel::countChanged, this, &VisitView::chainTabs);
    connect(m_scales, &ScalesPanel::left, this, [this](bool upwards) {
        upwards ? m_form->go(m_form->current()) : m_remarks->first()->setFocus(Qt::TabFocusReason);
    });
}

/// Everything on the page once, from the header's left to what finishes the visit.
void VisitView::chainTabs()
{
    const std::vector<QWidget *> head = m_header->stops(); // back, date, more, the button
    std::vector<QWidget *> chain{head.at(0), head.at(1)};
    for (QWidget *stop : m_scores->stops())
        chain.push_back(stop);
    chain.push_back(m_issues->list());
    for (QWidget *stop : m_form->stops())
        chain.push_back(stop);
    chain.insert(chain.end(), m_scales->fields().begin(), m_scales->fields().end());
    for (QWidget *stop : m_remarks->stops())
        chain.push_back(stop);
    chain.insert(chain.end(), {head.at(3), head.at(2)});
    for (std::size_t i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void VisitView::setScales(const ScaleSet &asked) { m_asked = asked; }

void VisitView::setAssessors(const QStringList &names) { m_remarks->setAssessors(names); }

void VisitView::refresh(const VisitContext &context, const std::vector<Issue> &found)
{
    m_context = context;
    m_found = found;
    m_remarks->show(m_form->visit(), m_form->isLocked());
    m_scales->show(m_asked, m_form->visit(), context.previous);
    m_scores->show(m_form->visit(), context);
    listIssues(m_listing);
    showCurrent();
}

void VisitView::listIssues(bool listing)
{
    std::vector<Issue> blocking;
    if (listing)
        std::ranges::copy_if(m_found, std::back_inserter(blocking), &Issue::blocks);
    m_listing = !blocking.empty();
    m_issues->show(blocking);
}

void VisitView::jump(const Issue &issue)
{
    if (issue.item)
        m_form->go(*issue.item);
    else
        m_header->goToDate();
}

/// Also over a notice, which lies there until the next answer is gone to.
void VisitView::refuse(const QString &why)
{
    m_level->refuse(why);
    m_level->raise();
}

void VisitView::connectNote()
{
    connect(m_noteEditor, &NoteEditor::edited, m_form, &VisitForm::setNote);
    connect(m_noteEditor, &NoteEditor::closed, m_form, &VisitForm::go);
}

void VisitView::editNote()
{
    if (m_form->refuseWhenLocked())
        return;
    const Item item = m_form->current();
    const QRect place = m_form->place(item);
    m_noteEditor->open(item, noteOn(m_form->visit(), item),
                       {m_form->mapTo(this, place.topLeft()), place.size()});
}

void VisitView::finishNote() { m_noteEditor->finish(true); }

void VisitView::scrollTo(QWidget &remark) { m_scroll->ensureWidgetVisible(&remark); }

void VisitView::toggleDefinition()
{
    m_definition->setVisible(!isDefinitionShown());
    placeDefinition();
}

bool VisitView::isDefinitionShown() const { return m_definition->isVisibleTo(this); }

void VisitView::showCurrent()
{
    placeDefinition();
    const Item item = m_form->current();
    const Assessment &form = m_form->visit().form;
    if (const ScaleField *field = m_scales->focused())
        m_level->show(field->scale(), field->comparable(), m_form->isLocked());
    else
        m_level->show(item, m_form->visit(), m_context.previousForm(), m_form->isLocked());
    m_notice->raise();
    m_body->show({form, item.region});
    const QRect place = m_form->place(item).translated(m_form->pos());
    m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, 2 * place.height());
}

} // namespace malar
