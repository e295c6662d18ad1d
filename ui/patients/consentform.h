#pragma once

#include "core/domain/consent.h"
#include "core/domain/visit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace malar {

class DateField;

/// What the patient agreed to: a block a consent, the first one ready to be filled in. An emptied block is no
/// consent.
class ConsentForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentForm(QWidget *parent = nullptr);

    void setValue(const std::vector<Consent> &);
    std::vector<Consent> value() const;               // by date
    void setVisits(const std::vector<VisitTotals> &); // that a withdrawal may be earlier than
    QString unreadable() const;

signals:
    void edited();

private:
    struct Block {
        QWidget *page = nullptr;
        ConsentId id;
        DateField *date = nullptr;
        QLineEdit *version = nullptr;
        std::array<QCheckBox *, keysOf<ConsentScope>.size()> scopes = {};
        QLineEdit *words = nullptr;
        DateField *withdrawn = nullptr;
    };
    QLayout *firstLine(Block &);
    QLayout *secondLine(Block &);
    void add(const Consent &);
    void addAnother();
    void remove(const QWidget *page);
    void follow();
    QString withdrawalWords(QDate withdrawn) const;
    static Consent read(const Block &);
    static bool isEmpty(const Block &);

    QVBoxLayout *m_column;
    QLabel *m_meaning; // of a withdrawal
    std::vector<Block> m_blocks;
    std::vector<VisitTotals> m_visits;
};

} // namespace malar
