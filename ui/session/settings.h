#pragma once

#include "ui/parts/look.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace malar {

/// What the program remembers of this user on this computer. Nothing of a patient is ever kept here.
class Settings {
public:
    explicit Settings(const QString &file = {}); // a file of its own for tests; else the user's

    QStringList recent() const; // registries, the latest first; some may have vanished
    void remember(const QString &path);
    void forget(const QString &path);

    QString language() const; // "en", "es"; empty: the desktop's
    void setLanguage(const QString &);

    look::Scheme scheme() const;
    void setScheme(look::Scheme);

    bool namesShown() const;
    void setNamesShown(bool);

    bool typesAcross() const; // a digit goes on to the next sign, not down the column
    void setTypesAcross(bool);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace malar
