#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QGridLayout;
class QMenu;
class QPushButton;

namespace malar {

class DateField;
class ElidedLabel;

/// The line above the form: whose visit, on which day, in which state, and how to finish it. Whatever it has
/// to say, nothing in it moves, and it asks for no more width: what is too long is shortened.
class VisitHeader final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString who;   // "HUMV-003 · García, María · born 1984"
        QString about; // "discoid · anifrolumab day 91"
        QDate date;
        QString planned; // "Month 3 (day 91, window day 61–121)"
        QString problem; // what is wrong with the date; replaces `planned`
        QString state;   // "Draft kept 14:02:11"
        QString action;  // on the button; empty: none
        bool locked = false;
        bool signable = false;     // has a button to sign it
        QString whyNotSigned = {}; // where that cannot be pressed
    };

    explicit VisitHeader(QWidget *parent = nullptr);

    void show(const Content &);
    void goToDate();
    std::vector<QWidget *> stops() const; // of the Tab key, from the left
    QMenu &menu() { return *m_menu; }     // what else can be done with the visit

signals:
    void leaveRequested();
    void actionRequested();
    void signRequested();
    void dateEdited(QDate date);
    void dateConfirmed(); // Return in the field: on to the form

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();
    void addCalendar();
    void buildLeft();
    void buildMiddle();
    void buildRight();
    void takeDate();
    void sayOfDate(const QString &sentence, bool wrong);

    QDate m_day;        // the visit's
    QString m_sentence; // about the day
    bool m_wrong = false;
    bool m_wide = true;
    QGridLayout *m_grid;
    QWidget *m_left;
    QWidget *m_middle;
    QWidget *m_right;
    QPushButton *m_back;
    ElidedLabel *m_identity;
    ElidedLabel *m_about;
    DateField *m_date;
    ElidedLabel *m_planned;
    ElidedLabel *m_state;
    QPushButton *m_more;
    QPushButton *m_sign;
    QPushButton *m_action;
    QMenu *m_menu;
};

} // namespace malar
