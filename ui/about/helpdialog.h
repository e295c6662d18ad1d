#pragma once

#include <QDialog>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace malar {

/// A page of help that is read and copied from: headings, paragraphs and commands, one under the other.
class HelpDialog : public QDialog {
    Q_OBJECT

protected:
    HelpDialog(const QString &title, QWidget *parent);

    void addHeading(const QString &);
    void addParagraph(const QString &);
    /// As they are typed, in letters of one width.
    void addCommands(const QString &);

    void showEvent(QShowEvent *) override;

private:
    void add(QWidget *);

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<QLabel *> m_commands;
};

} // namespace malar
