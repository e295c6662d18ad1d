#pragma once

#include <QString>

/// The language of the window, the messages and the reports. Needs a QCoreApplication, no window.
namespace malar {

/// Whether the program has its words in the language that this code (`es`, `es_MX`) names.
bool isSpoken(const QString &code);

/// The code of the language that the program speaks now: "en", "es".
QString spokenLanguage();

/// Gives the application its words and Qt's, and the default locale for numbers and dates. The language is
/// the wanted one
/// (`--lang es`), else the setting `language`, else the first of the system's that the program speaks, else
/// English. The locale is the system's where that fits the language and its decimals: `es` on a Chilean
/// desktop is es_CL, on a Mexican one, which writes decimals with a point, es_ES. Unless a
/// territory is named, numbers have a point in English words and a comma in Spanish ones; never a thousands
/// separator. Calling it again changes the language.
void speak(const QString &wanted = {});

} // namespace malar
