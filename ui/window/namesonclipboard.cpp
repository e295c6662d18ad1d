#include "ui/window/namesonclipboard.h"

#include "ui/session/session.h"

#include <QApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Also by a part of the name that is long enough to be one.
bool names(const QString &text, const Identity &identity)
{
    constexpr qsizetype initials = 2;
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList all = identity.name.split(between);
    all << identity.hospitalNumber << identity.contact;
    return std::ranges::any_of(all, [&text](const QString &each) {
        return each.size() > initials && text.contains(each, Qt::CaseInsensitive);
    });
}

} // namespace

NamesOnClipboard::NamesOnClipboard(const Session &session, QObject *parent, std::chrono::milliseconds stay)
    : QObject(parent), m_session(session)
{
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        QTimer &timer = m_timers.at(mode);
        timer.setSingleShot(true);
        timer.setInterval(stay);
        connect(&timer, &QTimer::timeout, this, [this, mode] { clear(mode); });
    }
    connect(QApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        if (mode > QClipboard::Selection)
            return;
        m_isOurs.at(mode) = QGuiApplication::applicationState() == Qt::ApplicationActive;
        m_timers.at(mode).start();
    });
}

NamesOnClipboard::~NamesOnClipboard()
{
    disconnect(QApplication::clipboard(), nullptr, this, nullptr);
    clear(QClipboard::Clipboard);
    clear(QClipboard::Selection);
}

void NamesOnClipboard::clear(QClipboard::Mode mode)
{
    QClipboard &clipboard = *QApplication::clipboard();
    if (!m_isOurs.at(mode))
        return;
    const QString text = clipboard.text(mode);
    const bool hasName = std::ranges::any_of(m_session.records(), [&text](const PatientRecord &record) {
        return record.identity && names(text, *record.identity);
    });
    if (hasName)
        clipboard.clear(mode);
}

} // namespace malar
