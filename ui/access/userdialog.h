#pragma once

#include "ui/access/membership.h"

#include <QDialog>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace malar {

class Strip;

/// Something that is asked about a user and written at once. It stays open where that fails, and says why.
class UserDialog : public QDialog {
    Q_OBJECT

public:
    void done(int result) override;

signals:
    void told(const QString &sentence); // once it was written

protected:
    UserDialog(Membership, const QString &title, QWidget *parent);
    /// Once everything that is asked stands above them: Tab comes to them last.
    void addButtons(const QString &leave, const QString &act);

    const Membership &membership() const { return m_membership; }
    /// What is asked, above the buttons.
    QVBoxLayout *body() const { return m_body; }
    QFormLayout *addForm();
    void addCaption(const QString &);
    void refuse(const QString &sentence); // empty takes it away

    /// What is missing, in a sentence, with the focus where; empty where nothing is.
    virtual QString problem() = 0;
    virtual Result<Done> write() = 0;
    /// What is said of a failure.
    virtual QString sentence(const Error &) const;
    virtual QString success() const = 0;

private:
    void act();

    const Membership m_membership;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    Strip *m_problem;
    bool m_isBusy = false;
};

} // namespace malar
