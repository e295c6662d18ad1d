#pragma once

#include "ui/cohort/reportexport.h"
#include "ui/parts/prompts.h"
#include "ui/parts/strip.h"
#include "ui/session/deeds.h"

#include <QWidget>

#include <functional>

namespace malar {

/// The page's export: a PDF at one press, the other formats in a menu.
class ExportBar final : public QWidget {
    Q_OBJECT

public:
    /// The snapshot is taken when the report is.
    ExportBar(const Prompts &, std::function<CohortSnapshot()>, NoteOutput, QWidget *parent = nullptr);

    /// Asks for a place and writes it there.
    void exportAs(ReportFormat);

signals:
    void said(const QString &sentence, Strip::Kind, const QString &file = {}); // how it ended

private:
    Prompts m_prompts;
    std::function<CohortSnapshot()> m_snapshot;
    NoteOutput m_note;
};

} // namespace malar
