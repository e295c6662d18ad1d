#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {

bool useLanguage(const QString &name)
{
    if (!name.isEmpty() && name != u"en"_s && name != u"es"_s)
        return false;
    const bool spanish = name.isEmpty() ? QLocale::system().language() == QLocale::Spanish : name == u"es"_s;
    if (spanish) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(u":/i18n/malar_es.qm"_s))
            QCoreApplication::installTranslator(translator);
    }
    return true;
}

} // namespace malar::app
