#include "ui/access/rolechoice.h"

#include "ui/parts/look.h"
#include "ui/words/memberwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

RoleChoice::RoleChoice(Role chosen, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    const int half = look::halfLine(*this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(half * 2);
    grid->setVerticalSpacing(half / 2);
    grid->setColumnStretch(1, 1);
    for (const Role role : {Role::Administrator, Role::Clinician, Role::DataEntry, Role::Analyst}) {
        QString name = terms::label(role);
        name.front() = name.front().toUpper();
        auto *button = new QRadioButton(name);
        button->setObjectName(u"role%1"_s.arg(int(role)));
        button->setChecked(role == chosen);
        button->setAccessibleDescription(terms::rightsOf(role));
        m_group->addButton(button, int(role));
        auto *what = look::caption(terms::rightsOf(role));
        what->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        if (role == chosen)
            setFocusProxy(button);
    }
}

Role RoleChoice::role() const { return static_cast<Role>(m_group->checkedId()); }

} // namespace malar
