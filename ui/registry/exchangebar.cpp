#include "ui/registry/exchangebar.h"

#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/registry/deliverydialog.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/mergedialog.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ExchangeBar::ExchangeBar(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
    auto *out = look::plain(tr("E&xport…"));
    auto *in = look::plain(tr("&Import…"));
    auto *merge = look::plain(tr("Merge a &delivery…"));
    auto *deliver = look::plain(tr("Make a delivery…"));
    deliver->setObjectName(u"openDelivery"_s);
    merge->setObjectName(u"mergeDelivery"_s);
    out->setObjectName(u"exportFiles"_s);
    in->setObjectName(u"importFiles"_s);
    out->setToolTip(tr("Export (Ctrl+Shift+S)"));
    in->setToolTip(tr("Import (Ctrl+Shift+O)"));
    connect(out, &QPushButton::clicked, this, &ExchangeBar::exportFiles);
    connect(in, &QPushButton::clicked, this, &ExchangeBar::importFiles);
    connect(merge, &QPushButton::clicked, this, [this] { mergeDelivery(); });
    connect(deliver, &QPushButton::clicked, this, &ExchangeBar::makeDelivery);
    QLabel *what = look::caption(
        tr("A folder of tables with a codebook, for the study, for statistics or for another registry; "
           "pseudonymous unless you ask for more. What is imported is checked whole before any of it is "
           "written."));
    what->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(out);
    row->addWidget(in);
    row->addWidget(merge);
    row->addWidget(deliver);
    row->addStretch();
    for (QPushButton *button : {in, merge}) {
        forbid(*button, whyNot(session, Right::Configure));
        if (session.isReadOnly())
            button->hide(); // shown without a parent it would be a window for a moment
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Export and import")));
    column->addWidget(what);
    column->addLayout(row);
}

void ExchangeBar::exportFiles() { (new ExportDialog(m_session, m_prompts, this))->open(); }

void ExchangeBar::importFiles()
{
    if (may(m_session, Right::Configure))
        (new ImportDialog(m_session, m_prompts, this))->open();
}

void ExchangeBar::makeDelivery() { (new DeliveryDialog(m_session, m_prompts, this))->open(); }

void ExchangeBar::mergeDelivery(const QString &path)
{
    if (m_session.isReadOnly() || !may(m_session, Right::Configure))
        return;
    auto *dialog = new MergeDialog(m_session, m_prompts, this);
    dialog->open();
    if (!path.isEmpty())
        dialog->begin(path);
}

} // namespace malar
