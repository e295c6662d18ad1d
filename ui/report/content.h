#pragma once

#include "core/analysis/plot.h"
#include "ui/paper/table.h"

#include <QDateTime>

#include <variant>

namespace malar {

struct ReportText {
    /// Lead: a line under the title. Banner: what nobody may overlook. A heading stays with what follows.
    enum class Kind : std::uint8_t { Title, Lead, Banner, Heading, Paragraph };
    Kind kind = Kind::Paragraph;
    QString text;
    bool operator==(const ReportText &) const = default;
};

/// One or more panels under one caption.
struct ReportFigure {
    struct Panel {
        QString title;
        Plot plot;
        double height = 186; // points on paper
        ReportTable data;    // what it shows, for those who do not see it; may be empty
        bool operator==(const Panel &) const = default;
    };
    QString label; // "Figure 1"
    QString caption;
    std::vector<Panel> panels;
    bool operator==(const ReportFigure &) const = default;
};

/// A file that goes with the report, attached or beside it.
struct ReportFile {
    QString name;
    QString mimeType;
    QByteArray content;
    QString about = {}; // a sentence: what it holds
    bool operator==(const ReportFile &) const = default;
};

using ReportBlock = std::variant<ReportText, ReportTable, ReportFigure>;

/// A report as a value, every word and number finished: the printed pages, the web page and the workbook are
/// written from it, so that they cannot differ.
struct ReportContent {
    QString language; // "en"
    QString title;
    QString subject;
    QStringList keywords;
    QString program; // "Malar 0.1.0"
    QDateTime generated;
    QString warning; // on every page; empty where there is nothing to warn of
    QString footer;  // on every page
    std::vector<ReportBlock> blocks;
    std::vector<ReportFile> files; // in the order of their names
};

} // namespace malar
