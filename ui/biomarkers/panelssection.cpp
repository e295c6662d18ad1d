#include "ui/biomarkers/panelssection.h"

#include "ui/biomarkers/panelsdialog.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PanelsSection::PanelsSection(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QLabel)
{
    m_list->setObjectName(u"panelList"_s);
    m_list->setWordWrap(true);
    auto *edit = look::plain(tr("Edit the panels…"));
    edit->setObjectName(u"editPanels"_s);
    connect(edit, &QPushButton::clicked, this, &PanelsSection::edit);
    connect(&session, &Session::panelsChanged, this, &PanelsSection::read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Panels of biomarkers")));
    column->addWidget(m_list);
    column->addWidget(edit, 0, Qt::AlignLeft);
    forbid(*edit, whyNot(session, Right::Configure));
    if (session.isReadOnly())
        edit->hide();
    read();
}

void PanelsSection::read()
{
    QStringList lines;
    for (const Panel &panel : m_session.panels()) {
        QStringList markers;
        for (const PanelMarker &marker : panel.markers)
            markers << markerName(m_session.panels(), marker.key);
        QString line = u"%1 (%2): %3"_s.arg(panel.name, panel.unit, markers.join(u", "_s));
        if (!panel.subsets.empty())
            line += u" · "_s + QStringList(panel.subsets.begin(), panel.subsets.end()).join(u", "_s);
        lines << line;
    }
    m_list->setText(lines.isEmpty() ? tr("None: no biomarker can be recorded.") : lines.join(u'\n'));
}

void PanelsSection::edit() { (new PanelsDialog(m_session, this))->open(); }

} // namespace malar
