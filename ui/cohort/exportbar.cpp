#include "ui/cohort/exportbar.h"

#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ExportBar::ExportBar(const Prompts &prompts, std::function<CohortSnapshot()> snapshot, NoteOutput note,
                     QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_snapshot(std::move(snapshot)), m_note(std::move(note))
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, const QString &name, ReportFormat format) {
        QAction *action = menu->addAction(words, this, [this, format] { exportAs(format); });
        action->setObjectName(name);
    };
    add(tr("PDF/A-1b for the archive, its files beside it…"), u"exportPdfA"_s, ReportFormat::PdfA);
    add(tr("Web page, also for screen readers (HTML)…"), u"exportHtml"_s, ReportFormat::Html);
    add(tr("Workbook of the tables (XLSX)…"), u"exportXlsx"_s, ReportFormat::Xlsx);

    auto *others = new QPushButton(tr("&Other formats"));
    others->setObjectName(u"otherFormats"_s);
    others->setMenu(menu);
    QPushButton *pdf = look::primary(tr("&Export PDF…"));
    pdf->setObjectName(u"exportPdf"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::halfLine(*this));
    row->addWidget(others);
    row->addWidget(pdf);
    connect(pdf, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Pdf); });
}

void ExportBar::exportAs(ReportFormat format)
{
    CohortSnapshot snapshot = m_snapshot();
    const QString suffix = suffixOf(format);
    const QString name = fileName({snapshot.registry.name, tr("cohort report", "in a file's name"),
                                   snapshot.now.date().toString(Qt::ISODate)},
                                  suffix);
    const QString path = m_prompts.saveFile(this, {tr("Export the cohort report"), inDocuments(name),
                                                   u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix)});
    if (path.isEmpty())
        return;
    const Deed deed = deeds::output(Output::CohortReport, {.patients = snapshot.patients});
    const Result<Done> written = takeOut(m_note, deed, [&](const Head &head) {
        snapshot.head = head;
        return ReportExport(this, snapshot).write(path, {format, localPageSize()});
    });
    if (written)
        return emit said(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)),
                         Strip::Kind::Notice, path);
    if (written.error().kind == Error::Kind::Cancelled)
        emit said(tr("The export was cancelled; nothing was written."), Strip::Kind::Notice);
    else if (written.error().kind != Error::Kind::File)
        emit said(terms::message(written.error()), Strip::Kind::Warning);
    else
        emit said(tr("The report could not be written to %1 (%2). Nothing was changed; choose another place "
                     "or free some space.")
                      .arg(QDir::toNativeSeparators(written.error().place), written.error().detail),
                  Strip::Kind::Warning);
}

} // namespace malar
