#include "ui/about/aboutdialog.h"

#include "ui/parts/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Malar"));
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 3, half * 3, half * 3, half * 2);
    column->setSpacing(half);
    const auto add = [column](QLabel *label) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };

    add(look::title(tr("Malar %1").arg(QStringLiteral(MALAR_VERSION))));
    add(new QLabel(tr("CLASI assessments of cutaneous lupus: recorded in clinic, followed and tested.")));
    column->addSpacing(half);
    add(look::heading(tr("The instrument")));
    add(new QLabel(
        tr("Cutaneous Lupus Erythematosus Disease Area and Severity Index (CLASI). Albrecht J, Taylor L, "
           "Berlin JA, et al. J Invest Dermatol 2005;125:889-94.")));
    add(new QLabel(
        tr("Malar is not affiliated with or endorsed by the authors of the CLASI or the University of "
           "Pennsylvania. The labels on its forms are short ones of its own, not the wording of the "
           "published form.")));
    column->addSpacing(half);
    add(look::heading(tr("The program")));
    add(new QLabel(
        tr("A record and a calculator, not a medical device: it proposes no diagnosis and no treatment. "
           "Check what matters against the patient.")));
    add(new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), "
           "without any warranty.")));
    add(look::caption(tr("With Qt %1, SQLite and Boost.").arg(QString::fromLatin1(qVersion()))));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(half);
    column->addWidget(buttons);
    setFixedWidth(fontMetrics().averageCharWidth() * 76);
}

} // namespace malar
