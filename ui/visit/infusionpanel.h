#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace malar {

/// The infusion that a visit asks for, with a key for each answer, and the one recorded last. Shows and asks;
/// what it asks for is done elsewhere.
class InfusionPanel final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString recorded;              // "Infusion 4: given 12 Mar 2025"; empty: none
        QString undo;                  // on the button; empty: nothing to take back
        std::optional<QString> reason; // why it departs from the plan; nothing: it is not asked for
        QString due;                   // "Infusion 5, planned 12 Mar 2025"; empty: none
        bool asks = false;             // whether it is due, so that one key answers it
        QString edit;                  // on the button that opens the editor; empty: none

        bool isEmpty() const { return recorded.isEmpty() && due.isEmpty(); }
    };

    explicit InfusionPanel(QWidget *parent = nullptr);

    void show(const Content &, bool locked);
    using QWidget::show;
    void finish(); // a reason that is still being typed
    void askReason();
    std::vector<QWidget *> stops() const; // in the order of the Tab key

signals:
    void givenAsPlanned();
    void missed();
    void editRequested();
    void undoRequested();
    void reasonEdited(const QString &reason);
    void reasonConfirmed(); // Return in the field: on to the form

private:
    QLabel *m_recorded;
    QPushButton *m_undo;
    QLineEdit *m_reason;
    QLabel *m_due;
    QPushButton *m_given;
    QPushButton *m_missed;
    QPushButton *m_edit;
};

} // namespace malar
