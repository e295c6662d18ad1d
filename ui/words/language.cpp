#include "ui/words/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <array>

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

/// What an English reader takes for a decimal a Spanish one takes for thousands, wherever they live.
QString decimalPoint(QLocale::Language language) { return language == QLocale::Spanish ? u","_s : u"."_s; }

/// The one that was named with its territory; else the system's, where it is of the words' language and
/// writes decimals as that does. Without thousands separators: they are the other's decimals.
QLocale localeOf(const QString &code, QLocale::Language language)
{
    const QLocale system(QLocale::system().name()); // LC_NUMERIC and LC_TIME may be of another language
    const bool namesTerritory = code.size() > 2;
    const bool fits = system.language() == language && system.decimalPoint() == decimalPoint(language);
    QLocale locale = namesTerritory ? QLocale(code) : fits ? system : QLocale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// Qt asks for the names of the keys by these words. Its own Spanish has "Control+Mayúsculas", which stands
/// on no keyboard, and beside the "Ctrl+Mayús" of our sentences.
[[maybe_unused]] constexpr std::array keyNames{QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                               QT_TRANSLATE_NOOP("QShortcut", "Shift")};

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
    const QLocale::Language spoken = chosen ? QLocale(code).language() : systemLanguage();
    const QString language = QLocale::languageToCode(spoken);
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"malar_"_s + language, u":/i18n"_s);
    QLocale::setDefault(localeOf(chosen ? code : QString(), spoken));
}

} // namespace malar
