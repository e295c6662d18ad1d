#include "ui/window/dialoginput.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QJsonObject>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Not one of Qt's, which has nothing of ours.
bool isTypedInto(const QDialog &dialog)
{
    return !qobject_cast<const QFileDialog *>(&dialog) && !qobject_cast<const QMessageBox *>(&dialog) &&
           !qobject_cast<const QProgressDialog *>(&dialog);
}

QString kindOf(const QDialog &dialog) { return QLatin1StringView(dialog.metaObject()->className()); }

const QWidget &mainWindowOf(const QWidget &dialog)
{
    const QWidget *window = dialog.window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return *window;
}

} // namespace

DialogInput::DialogInput(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool DialogInput::eventFilter(QObject *object, QEvent *event)
{
    m_pressed.note(object, event);
    if (event->type() == QEvent::Show)
        if (auto *dialog = qobject_cast<QDialog *>(object); dialog && isTypedInto(*dialog))
            noteShown(*dialog);
    return false;
}

void DialogInput::noteShown(QDialog &dialog)
{
    if (m_shown.contains(&dialog))
        return;
    const TypedFields before = typedIn(dialog);
    m_shown.insert(&dialog, {m_pressed.in(mainWindowOf(dialog)), before});
    connect(&dialog, &QObject::destroyed, this, [this](const QObject *gone) { m_shown.remove(gone); });
    // Once whoever opens it has gone where they want to in it.
    if (isWaiting())
        QTimer::singleShot(0, &dialog, [this, &dialog, before] { typeInto(dialog, before); });
}

QJsonArray DialogInput::taken(const QWidget &window) const
{
    QJsonArray all;
    for (const QWidget *each : QApplication::topLevelWidgets()) {
        const auto *dialog = qobject_cast<const QDialog *>(each);
        const auto shown = m_shown.constFind(dialog);
        if (!dialog || !dialog->isVisible() || shown == m_shown.cend() || &mainWindowOf(*dialog) != &window)
            continue;
        const TypedFields typed = changedSince(shown->before, typedIn(*dialog));
        if (!typed.empty())
            all.append(QJsonObject{{u"dialog"_s, kindOf(*dialog)},
                                   {u"title"_s, dialog->windowTitle()},
                                   {u"opener"_s, shown->opener},
                                   {u"before"_s, toJson(shown->before)},
                                   {u"typed"_s, toJson(typed)}});
    }
    for (const Typed &each : m_waiting) // from before, and still nowhere
        all.append(QJsonObject{{u"dialog"_s, each.dialog},
                               {u"title"_s, each.title},
                               {u"opener"_s, each.opener},
                               {u"before"_s, toJson(each.before)},
                               {u"typed"_s, toJson(each.typed)}});
    return all;
}

void DialogInput::wait(const QJsonArray &json)
{
    m_waiting.clear();
    for (const QJsonValue &each : json)
        m_waiting.push_back({each[u"dialog"].toString(), each[u"title"].toString(),
                             each[u"opener"].toString(), typedFromJson(each[u"before"].toArray()),
                             typedFromJson(each[u"typed"].toArray())});
    emit waitingChanged();
}

void DialogInput::typeInto(QDialog &dialog, const TypedFields &before)
{
    const auto found = std::ranges::find_if(m_waiting, [&](const Typed &each) {
        return each.dialog == kindOf(dialog) && each.title == dialog.windowTitle() && each.before == before;
    });
    if (found == m_waiting.end())
        return;
    found->typed = typeAgain(dialog, found->typed);
    found->opener.clear();
    if (found->typed.empty())
        m_waiting.erase(found);
    emit waitingChanged();
}

QString DialogInput::title() const { return m_waiting.front().title; }

QString DialogInput::asText() const
{
    QStringList all;
    for (const Typed &each : m_waiting)
        all << each.title + u'\n' + written(each.typed);
    return all.join(u"\n\n"_s);
}

bool DialogInput::canOpen() const { return !m_waiting.front().opener.isEmpty(); }

void DialogInput::open(QWidget &window) { Pressed::again(window, m_waiting.front().opener); }

} // namespace malar
