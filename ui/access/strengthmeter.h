#pragma once

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
    int m_score = 0; // 0 to 4
    bool m_isEmpty = true;
    QLabel *m_words;
};

} // namespace malar
