#pragma once

#include "core/store/keys/strength.h"

#include <QWidget>

class QLabel;

namespace malar {

/// How easily a passphrase is guessed, in words beside the bar.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// `known`: what others guess first.
    void rate(const QString &passphrase, const QStringList &known);
    /// Whether it withstands guessing at a copy of the file.
    bool isEnough() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    keyring::Strength m_strength;
    bool m_isEmpty = true;
    QLabel *m_words;
};

} // namespace malar
