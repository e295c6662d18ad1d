#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

/// What stands on the command line, before a command reads it. The first argument is the program.
namespace malar::app {

/// The arguments as text; none after a message where one is no UTF-8, and so would name another file.
std::optional<QStringList> argumentsOf(int argc, char **argv);

/// Takes the choice of language out, wherever it stands, so that it holds for every message.
QString takeLanguageOut(QStringList &arguments);
/// The same, and speaks it. False after a message.
bool takeLanguage(QStringList &arguments);

/// False where no file is called as an option would be; else after a message.
bool complainOfFileLikeAnOption(const QStringList &arguments);

/// The first argument that holds an option the parser did not know, as it was typed; empty where the parser
/// stumbled over something else.
QString unknownArgument(const QCommandLineParser &, const QStringList &arguments);

} // namespace malar::app
