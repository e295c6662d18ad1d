#pragma once

#include "core/domain/visit.h"

#include <QFrame>

class QLabel;

namespace malar {

/// One line that always says what the answer in focus may be, and explains a refused key in the same place.
class LevelLine final : public QFrame {
    Q_OBJECT

public:
    explicit LevelLine(QWidget *parent = nullptr);

    /// Without the keys of a form that is locked: they do nothing there.
    void show(Item, const Visit &, const std::optional<Assessment> &previous, bool locked = false);
    /// The same for a scale beside the CLASI, by its name.
    void show(const Scale &, std::optional<int> previous, bool locked = false);
    /// In place of an answer, where there is none.
    void explain(const QString &sentence);
    /// Until the next show().
    void refuse(const QString &why);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void say(const QString &html, const QStringList &keys, bool refused = false);
    void fit();
    void reserve();

    QLabel *m_text;
    QLabel *m_keys;
    QStringList m_hints; // the keys that matter most first
    bool m_refused = false;
};

} // namespace malar
