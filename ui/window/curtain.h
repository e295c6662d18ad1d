#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace malar {

/// Stands in place of the windows of a registry that has no passphrase, until a click or a key.
class Curtain final : public QWidget {
    Q_OBJECT

public:
    /// Hides what is there, and goes with it.
    explicit Curtain(QWidget &window);

protected:
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void closeEvent(QCloseEvent *) override;

private:
    std::vector<QPointer<QWidget>> m_hidden;
};

} // namespace malar
