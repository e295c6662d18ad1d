#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// The program without its window: one table of commands, and what they have in common.
namespace malar::app {

/// Exit codes, the same for every command.
enum Exit : int {
    done = 0,
    refusedInput = 1, // the message names row and column
    wrongUse = 2,
    fileTrouble = 3 // could not be read or written
};

struct Command {
    const char *name;
    const char *operands;                   // what follows its options on the usage line
    QString (*summary)();                   // one line for `malar --help`
    void (*describe)(QCommandLineParser &); // its own options and arguments
    Exit (*run)(const QCommandLineParser &);
    bool draws = false;     // needs a QApplication, which needs no display
    bool isOfFiles = false; // what it does with a registry is done to its file
};
std::span<const Command> commands();

/// Whether the arguments name a command that draws. The first argument is the program.
bool draws(QStringList arguments);

/// Runs the command that the arguments name, or answers --help and --version. The first argument is the
/// program.
int run(QStringList arguments);
/// The same for a command that draws: without a display, whatever the desktop is.
int runDrawing(int &argc, char **argv, const QStringList &arguments);

/// Everything of a file, or of standard input for "-". None after a message: the caller returns fileTrouble.
std::optional<QByteArray> readAll(const QString &file);

/// Results go to standard output as they are; false after a message.
bool print(std::string_view bytes);

/// A question on standard error, which the answer follows on the same line.
void ask(const QString &question);

/// One line on standard error. What would steer a terminal, or turn the direction of the text, is shown as �.
void complain(const QString &message);

} // namespace malar::app
