#include "ui/access/usersdialog.h"

#include "ui/access/keyrenewaldialog.h"
#include "ui/access/memberdialogs.h"
#include "ui/access/passphrasedialogs.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/memberwords.h"
#include "ui/words/terms.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::vector<Column<Member>> columnsOf(const MemberId &self)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{UsersDialog::tr("Full name"),
             [self](const Member &m) {
                 return m.id == self ? UsersDialog::tr("%1 (you)").arg(m.fullName) : m.fullName;
             },
             left},
            {UsersDialog::tr("User name"), [](const Member &m) { return m.name; }, left},
            {UsersDialog::tr("Role"), [](const Member &m) { return terms::label(m.role); }, left},
            {UsersDialog::tr("State"), [](const Member &m) { return terms::standing(m); }, left}};
}

} // namespace

UsersDialog::UsersDialog(Membership membership, QWidget *parent)
    : QDialog(parent),
      m_membership(std::move(membership)),
      m_model(new TableModel<Member>(columnsOf(m_membership.store.member()), this)),
      m_table(new QTableView),
      m_heading(look::heading()),
      m_about(new QLabel),
      m_message(new Strip(Strip::Kind::Notice))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Users of the registry"));
    const int half = look::halfLine(*this);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"usersMessage"_s);
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(list(), 1);
    column->addWidget(buttons());
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    read();
}

QWidget *UsersDialog::list()
{
    look::dress(*m_table);
    m_table->setObjectName(u"users"_s);
    m_table->setAccessibleName(tr("Users of the registry"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    constexpr std::array letters{32, 20, 18, 14};
    for (int i = 0; i < int(letters.size()); ++i)
        m_table->setColumnWidth(i, letters[std::size_t(i)] * m_table->fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(look::rowHeight(*m_table) * 6);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_change->isEnabled())
            changeUser();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersDialog::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UsersDialog::judge);
    return m_table;
}

/// In the list Enter has done what it does there: it does not close the dialog as well.
void UsersDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_table->hasFocus())
        QDialog::keyPressEvent(event);
}

QPushButton *UsersDialog::add(const QString &text, const QString &name, void (UsersDialog::*act)())
{
    auto *button = look::plain(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    forbid(*button, m_membership.whyNot());
    return button;
}

QWidget *UsersDialog::buttons()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, look::halfLine(*this) / 2, 0);
    row->setContentsMargins({});
    row->addWidget(add(tr("&Add somebody…"), u"addUser"_s, &UsersDialog::addUser));
    m_change = add(tr("&Change…"), u"changeUser"_s, &UsersDialog::changeUser);
    m_passphrase = add(tr("New &passphrase…"), u"givePassphrase"_s, &UsersDialog::givePassphrase);
    m_remove = add(tr("Re&move…"), u"removeUser"_s, &UsersDialog::removeUser);
    for (QPushButton *button : {m_change, m_passphrase, m_remove})
        row->addWidget(button);
    row->addWidget(add(tr("New &recovery key…"), u"renewRecoveryKey"_s, &UsersDialog::renewRecoveryKey));
    return bar;
}

void UsersDialog::read()
{
    const Result<std::vector<Member>> members = m_membership.store.members();
    if (!members)
        return m_message->say(terms::message(members.error()), Strip::Kind::Warning);
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_model->setRows(*members);
    const auto count = static_cast<int>(members->size());
    const bool isOne = count == 1 && isSelf(members->front());
    m_heading->setText(isOne        ? tr("You are the only user")
                       : count == 0 ? tr("Nobody signs in yet")
                                    : tr("%n user(s)", nullptr, m_membership.users()));
    m_about->setText(isOne ? tr("Whoever works with the registry beside you gets a name and a passphrase of "
                                "their own, so that the history says who did what.")
                           : tr("Whoever was removed stays on record, for what they entered and signed."));
    m_table->setVisible(count > 0 && !isOne);
    for (QPushButton *button : {m_change, m_passphrase, m_remove})
        button->setVisible(count > 0 && (!isOne || button == m_change));
    m_table->setCurrentIndex(m_model->index(std::min(row, count - 1), 0));
    judge();
    makeRoom(*this);
}

const Member *UsersDialog::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->row(at.row()) : nullptr;
}

bool UsersDialog::isSelf(const Member &member) const { return member.id == m_membership.store.member(); }

void UsersDialog::judge()
{
    const Member *member = chosen();
    m_change->setEnabled(member && member->hasKeys);
    m_passphrase->setEnabled(member && !isSelf(*member));
    m_remove->setEnabled(member && member->hasKeys && !isSelf(*member));
}

void UsersDialog::tell(const QString &sentence)
{
    read();
    m_message->say(sentence, Strip::Kind::Notice);
    makeRoom(*this);
}

template <class Dialog> void UsersDialog::ask(Dialog *dialog)
{
    m_message->say({});
    connect(dialog, &Dialog::told, this, &UsersDialog::tell);
    dialog->open();
}

void UsersDialog::addUser() { ask(new AddMemberDialog(m_membership, this)); }

void UsersDialog::changeUser() { ask(new ChangeMemberDialog(m_membership, *chosen(), this)); }

void UsersDialog::givePassphrase()
{
    ask(new ForgottenPassphraseDialog(m_membership, {*chosen()}, tr("Cancel"), this));
}

void UsersDialog::removeUser() { ask(new KeyRenewalDialog(m_membership, *chosen(), this)); }

void UsersDialog::renewRecoveryKey() { ask(new KeyRenewalDialog(m_membership, std::nullopt, this)); }

} // namespace malar
