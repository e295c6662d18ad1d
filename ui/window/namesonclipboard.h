#pragma once

#include <QClipboard>
#include <QTimer>

#include <array>

namespace malar {

class Session;

/// What was copied and holds a name, a hospital number or a contact of somebody leaves the clipboard after a
/// while, and with the session.
class NamesOnClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usual{30};

    explicit NamesOnClipboard(const Session &, QObject *parent = nullptr,
                              std::chrono::milliseconds stay = usual);
    ~NamesOnClipboard() override;

private:
    void clear(QClipboard::Mode);

    const Session &m_session;
    // By the mode: the clipboard, and what is selected.
    std::array<QTimer, 2> m_timers;
    std::array<bool, 2> m_isOurs{}; // it was copied while a window of ours had the keys
};

} // namespace malar
