#include "ui/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

bool isSpoken(QLocale::Language language)
{
    return language == QLocale::English || language == QLocale::Spanish;
}

// QTranslator's own search would pass over English, the language of the source, to the next catalogue.
QLocale::Language systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages())
        if (const QLocale::Language language = QLocale(tag).language(); isSpoken(language))
            return language;
    return QLocale::English;
}

QLocale localeOf(const QString &code)
{
    const QLocale wanted(code);
    const bool namesTerritory = code.size() > 2;
    if (wanted.language() == QLocale::system().language() && !namesTerritory)
        return QLocale::system();
    return wanted;
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(u"language"_s);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

bool isSpoken(const QString &code) { return isSpoken(QLocale(code).language()); }

QString spokenLanguage()
{
    for (const QTranslator *words :
         qApp->findChildren<QTranslator *>(u"language"_s, Qt::FindDirectChildrenOnly))
        if (QFileInfo(words->filePath()).fileName().startsWith(u"malar_"))
            return QLocale::languageToCode(QLocale(words->language()).language());
    return u"en"_s;
}

void speak(const QString &wanted)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(u"language"_s, Qt::FindDirectChildrenOnly));

    const QString code = wanted.isEmpty() ? QSettings().value(u"language"_s).toString() : wanted;
    const bool chosen = isSpoken(code);
    const QString language = QLocale::languageToCode(chosen ? QLocale(code).language() : systemLanguage());
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"malar_"_s + language, u":/i18n"_s);
    QLocale::setDefault(chosen ? localeOf(code) : QLocale::system());
}

} // namespace malar
