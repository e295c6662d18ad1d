#pragma once

#include "core/domain/clasi.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace malar {

/// A line to write on one answer, in place. Enter keeps what it says, and so does going elsewhere; Esc leaves
/// the note as it was.
class NoteEditor final : public QFrame {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    /// Under the answer, or above it where there is no room below; `place` in the parent.
    void open(Item, const QString &note, const QRect &place);

    /// Puts it away where it is open; `keep`: with what it says.
    void finish(bool keep);

signals:
    void kept(malar::Item item, const QString &note);
    void closed(malar::Item item); // by Enter or Esc: the keyboard goes back

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    Item m_item;
    QLabel *m_name;
    QLineEdit *m_text;
};

} // namespace malar
