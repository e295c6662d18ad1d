#include "ui/window/typedbar.h"

#include "ui/window/dialoginput.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

TypedBar::TypedBar(DialogInput &input, QWidget *parent)
    : QWidget(parent), m_input(input), m_notice(new NoticeBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    connect(&m_input, &DialogInput::waitingChanged, this, &TypedBar::refresh);
    refresh();
}

void TypedBar::refresh()
{
    if (!m_input.isWaiting())
        return m_notice->clear();
    std::vector<NoticeBar::Choice> choices;
    if (m_input.canOpen())
        choices.push_back({tr("Go on"), [this] { m_input.open(*window()); }});
    choices.push_back({tr("Show…"), [this] { showAll(); }});
    choices.push_back({tr("Drop"), [this] { m_input.drop(); }});
    //: %1 title of a dialog
    const QString sentence = m_input.canOpen()
                                 ? tr("You were typing in “%1” when the registry was locked.")
                                 : tr("What you typed in “%1” before the registry was locked stands there "
                                      "again once you open it, or can be read here.");
    m_notice->show(sentence.arg(m_input.title()), choices);
}

/// To be read and copied, also what finds no field any more.
void TypedBar::showAll()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What was typed before"));
    auto *text = new QPlainTextEdit(m_input.asText());
    text->setObjectName(u"typedBefore"_s);
    text->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16);
    dialog->open();
}

} // namespace malar
