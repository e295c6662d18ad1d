#include "ui/registry/exportchoices.h"

#include "core/domain/keytext.h"
#include "ui/parts/look.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace malar {

using exchange::ExportFormat;

ExportChoices::ExportChoices(QWidget *parent)
    : QWidget(parent),
      m_decimalComma(new QCheckBox(tr("CSV with &decimal commas and semicolons"))),
      m_language(new QComboBox)
{
    const std::array<QString, keysOf<ExportFormat>.size()> words{
        tr("CS&V: tables with a codebook, also for R"),
        tr("E&xcel: one workbook"),
        tr("&REDCap: a project with its data"),
        tr("&SPSS (.sav)"),
        tr("S&tata (.dta)"),
        tr("FHIR R&4 (JSON), never with names")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(look::halfLine(*this) / 2);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto *box = new QCheckBox(words[i]);
        box->setObjectName(u"format_"_s + keyText(keysOf<ExportFormat>[i]));
        box->setChecked(i == 0);
        connect(box, &QCheckBox::toggled, this, &ExportChoices::changed);
        grid->addWidget(box, static_cast<int>(i % 3), static_cast<int>(i / 3));
        m_formats.push_back(box);
    }
    m_decimalComma->setObjectName(u"decimalComma"_s);
    connect(m_formats.front(), &QCheckBox::toggled, m_decimalComma, &QWidget::setEnabled);
    grid->addWidget(m_decimalComma, 3, 0);
    grid->addWidget(labels(), 3, 1);
}

QWidget *ExportChoices::labels()
{
    m_language->setObjectName(u"labelLanguage"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->setCurrentIndex(m_language->findData(spokenLanguage()));
    auto *label = new QLabel(tr("&Labels in"));
    label->setBuddy(m_language);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_language);
    row->addStretch();
    return page;
}

std::vector<ExportFormat> ExportChoices::formats() const
{
    std::vector<ExportFormat> formats;
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        if (m_formats[i]->isChecked())
            formats.push_back(static_cast<ExportFormat>(i));
    return formats;
}

bool ExportChoices::decimalComma() const
{
    return m_formats.front()->isChecked() && m_decimalComma->isChecked();
}

QString ExportChoices::language() const { return m_language->currentData().toString(); }

} // namespace malar
