#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace malar {

class DateField;

/// The line above the form: whose visit, on which day, in which state, and how to finish it.
class VisitHeader final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString who; // "HUMV-003 · discoid · anifrolumab day 91"
        QDate date;
        QString planned; // "Month 3 (day 91, window day 61–121)"
        QString problem; // what is wrong with the date; replaces `planned`
        QString state;   // "Draft kept 14:02:11"
        QString action;  // on the button; empty: none
        bool locked = false;
    };

    explicit VisitHeader(QWidget *parent = nullptr);

    void show(const Content &);
    void goToDate();
    QWidget *button() const;
    QMenu &menu() { return *m_menu; } // what else can be done with the visit

signals:
    void leaveRequested();
    void actionRequested();
    void dateEdited(QDate date);
    void dateConfirmed(); // Return in the field: on to the form

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();
    void addCalendar();
    void takeDate();
    void sayOfDate(const QString &sentence, bool wrong);

    QDate m_day;                              // the visit's
    std::function<void()> m_sayOfDay = [] {}; // what holds of it, in place of a refusal
    bool m_wide = true;
    QString m_who;
    QGridLayout *m_grid;
    QWidget *m_left;
    QWidget *m_middle;
    QWidget *m_right;
    QLabel *m_identity;
    DateField *m_date;
    QLabel *m_planned;
    QLabel *m_state;
    QPushButton *m_action;
    QMenu *m_menu;
};

} // namespace malar
