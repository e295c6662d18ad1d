#include "ui/access/strengthmeter.h"

#include "ui/parts/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int steps = 4;

QString wordsOf(int score)
{
    const std::array words{
        StrengthMeter::tr("Guessed at once. Take four words that do not belong together."),
        StrengthMeter::tr("Very easily guessed. Take four words that do not belong together."),
        StrengthMeter::tr("Guessed by whoever has a copy of the file. One more word would do."),
        StrengthMeter::tr("Hard to guess, even with a copy of the file."),
        StrengthMeter::tr("Very hard to guess.")};
    return words.at(static_cast<std::size_t>(score));
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_words(look::caption())
{
    const int half = look::halfLine(*this);
    m_words->setObjectName(u"strength"_s);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, half, 0, 0); // the bar is above
    column->addWidget(m_words);
    rate({}, {});
}

void StrengthMeter::rate(const QString &passphrase, const QStringList &known)
{
    m_isEmpty = passphrase.isEmpty();
    m_strength = m_isEmpty ? keyring::Strength() : keyring::strengthOf(passphrase, known);
    m_words->setText(m_isEmpty ? tr("Four words that do not belong together are easy to remember and hard to "
                                    "guess.")
                               : wordsOf(m_strength.score));
    update();
}

bool StrengthMeter::isEnough() const { return m_strength.isEnough(); }

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int half = look::halfLine(*this);
    const int gap = half / 2;
    const int width = (this->width() - (steps - 1) * gap) / steps;
    const QColor full = isEnough() ? look::accent(palette()) : look::warning(palette());
    for (int i = 0; i < steps; ++i) {
        const bool reached = !m_isEmpty && i < std::max(1, m_strength.score);
        painter.fillRect(QRect(i * (width + gap), 0, width, half / 2),
                         reached ? full : look::line(palette()));
    }
}

} // namespace malar
