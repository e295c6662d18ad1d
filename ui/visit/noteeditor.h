#pragma once

#include "core/domain/clasi.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace malar {

/// A line to write on one answer, in place. What is typed is the note at once, so that a crash does not lose
/// it; Enter and going elsewhere put the line away, Esc as well and the note is what it was.
class NoteEditor final : public QFrame {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    /// Under the answer, or above it where there is no room below; `place` in the parent.
    void open(Item, const QString &note, const QRect &place);

    /// Puts it away where it is open; unless `keep`, the note is what it was.
    void finish(bool keep);

signals:
    void edited(malar::Item item, const QString &note);
    void closed(malar::Item item); // by Enter or Esc: the keyboard goes back

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    Item m_item;
    QString m_before;
    QLabel *m_name;
    QLineEdit *m_text;
};

} // namespace malar
