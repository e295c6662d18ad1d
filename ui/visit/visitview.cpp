#include "ui/visit/visitview.h"

#include "ui/body/bodymap.h"
#include "ui/parts/noticebar.h"
#include "ui/visit/answering.h"
#include "ui/visit/definitioncard.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/issuelist.h"
#include "ui/visit/levelline.h"
#include "ui/visit/noteeditor.h"
#include "ui/visit/scalefield.h"
#include "ui/visit/scalespanel.h"
#include "ui/visit/scorebar.h"
#include "ui/visit/totalspanel.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitremarks.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QEvent>

#include <algorithm>

namespace malar {

VisitView::VisitView(VisitEdit &edit, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_header(new VisitHeader(this)),
      m_notice(new NoticeBar(this)),
      m_body(new BodyMap(this)),
      m_form(new VisitForm(edit)),
      m_totals(new TotalsPanel),
      m_scales(new ScalesPanel(this)),
      m_remarks(new VisitRemarks),
      m_scores(new ScoreBar(this)),
      m_issues(new IssueList(this)),
      m_level(new LevelLine(this)),
      m_noteEditor(new NoteEditor(this)),
      m_definition(new DefinitionCard(this)),
      m_places(*this, {m_header, m_body, m_form, m_totals, m_scales, m_remarks, m_scores, m_issues, m_level,
                       m_definition})
{
    m_notice->floatOver(*this);
    chainTabs();
    connectForm();
    connectNote();
    connectScales();
    connect(m_issues, &IssueList::jumpRequested, this, &VisitView::jump);
    connect(m_scores, &ScoreBar::missingRequested, this, [this] { listIssues(!m_listing); });
}

void VisitView::connectForm()
{
    connect(m_form, &VisitForm::moved, this, &VisitView::showCurrent);
    connect(&m_edit, &VisitEdit::refused, this, &VisitView::refuse);
    connect(m_body, &BodyMap::regionChosen, m_form, &VisitForm::goToRegion);

    const auto change = [this](auto member, const auto &value, const QString &what) {
        Visit next = m_edit.visit();
        next.*member = value;
        m_edit.edit(next, what, true);
    };
    connect(m_remarks, &VisitRemarks::assessorEdited, m_form, [=](const QString &name) {
        change(&Visit::assessor, name, terms::insideSentence(fieldLabel("assessor")));
    });
    connect(m_remarks, &VisitRemarks::noteEdited, m_form, [=](const QString &text) {
        change(&Visit::note, text, terms::insideSentence(fieldLabel("note")));
    });
}

void VisitView::connectScales()
{
    connect(m_scales, &ScalesPanel::chosen, m_form,
            [this](const Scale &scale, std::optional<int> value, bool continues) {
                if (!m_edit.refuseWhenLocked())
                    m_edit.edit(answered(m_edit.visit(), scale, value), scale.name, continues || value == 1);
            });
    connect(m_scales, &ScalesPanel::refused, this, &VisitView::refuse);
    connect(m_scales, &ScalesPanel::entered, this, &VisitView::showCurrent);
    connect(m_scales, &ScalesPanel::countChanged, this, &VisitView::chainTabs);
    connect(m_scales, &ScalesPanel::left, this, [this](bool upwards) {
        upwards ? goToAnswers() : m_remarks->first()->setFocus(Qt::TabFocusReason);
    });
}

/// Everything on the page once, from the header's left to what finishes the visit.
void VisitView::chainTabs()
{
    const std::vector<QWidget *> head = m_header->stops(); // back, date, more, the button, signing
    std::vector<QWidget *> chain{head.at(0), head.at(1)};
    for (QWidget *stop : m_scores->stops())
        chain.push_back(stop);
    chain.push_back(m_issues->list());
    for (QWidget *stop : m_form->stops())
        chain.push_back(stop);
    chain.push_back(m_totals->button());
    chain.insert(chain.end(), m_scales->fields().begin(), m_scales->fields().end());
    for (QWidget *stop : m_remarks->stops())
        chain.push_back(stop);
    chain.insert(chain.end(), {head.at(3), head.at(4), head.at(2)});
    for (std::size_t i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void VisitView::setScales(const ScaleSet &asked) { m_asked = asked; }

void VisitView::setAssessors(const QStringList &names) { m_remarks->setAssessors(names); }

void VisitView::refresh(const std::vector<Issue> &found)
{
    m_found = found;
    m_places.showForm(!m_edit.visit().totalsOnly);
    m_remarks->show(m_edit.visit(), m_edit.isLocked());
    m_scales->show(m_asked, m_edit.visit(), m_context.previous);
    m_scores->show(m_edit.visit(), m_context);
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

bool VisitView::goToWhatBlocks()
{
    const auto blocking = std::ranges::find_if(m_found, &Issue::blocks);
    if (blocking == m_found.end())
        return false;
    listIssues(true);
    jump(*blocking);
    return true;
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

void VisitView::say(const QString &sentence, const QString &file)
{
    if (sentence.isEmpty())
        return;
    m_notice->show(sentence, {{tr("Close"), [this] { m_notice->clear(); }}});
    m_notice->offer(file);
}

void VisitView::connectNote()
{
    connect(m_noteEditor, &NoteEditor::edited, m_form, &VisitForm::setNote);
    connect(m_noteEditor, &NoteEditor::closed, m_form, &VisitForm::go);
}

void VisitView::editNote()
{
    if (m_edit.refuseWhenLocked() || m_edit.refuseWithoutAnswers())
        return;
    const Item item = m_form->current();
    const QRect place = m_form->place(item);
    m_noteEditor->open(item, noteOn(m_edit.visit(), item),
                       {m_form->mapTo(this, place.topLeft()), place.size()});
}

void VisitView::goToAnswers()
{
    if (m_edit.visit().totalsOnly)
        m_totals->setFocus();
    else
        m_form->go(m_form->current());
}

void VisitView::finishTyping()
{
    m_noteEditor->finish(true);
    m_remarks->infusion().finish();
}

void VisitView::scrollTo(QWidget &remark) { m_places.scrollTo(remark); }

void VisitView::toggleDefinition()
{
    m_definition->setVisible(!isDefinitionShown());
    m_places.placeDefinition();
}

bool VisitView::isDefinitionShown() const { return m_definition->isVisibleTo(this); }

void VisitView::showCurrent()
{
    m_places.placeDefinition();
    const Item item = m_form->current();
    const Assessment &form = m_edit.visit().form;
    if (const ScaleField *field = m_scales->focused())
        m_level->show(field->scale(), field->comparable(), m_edit.isLocked());
    else if (m_edit.visit().totalsOnly)
        m_level->explain(m_edit.whyNoAnswer());
    else
        m_level->show(item, m_edit.visit(), m_context.previousForm(), m_edit.isLocked());
    m_notice->raise();
    m_body->show({form, item.region});
    m_places.scrollTo(m_form->place(item));
}

/// What the parts ask for has changed: only now is it known.
bool VisitView::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        m_places.fitBody();
    return taken;
}

void VisitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_places.fit();
}

} // namespace malar
