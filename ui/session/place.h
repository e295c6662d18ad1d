#pragma once

#include <QString>

/// Where a registry is, as it is shown and remembered: a file, or the address of a server.
namespace malar {

bool isOnServer(const QString &place);

/// One text for one place: the absolute path of a file, the whole of an address. What is no address stays as
/// it is.
QString wholePlace(const QString &place);
/// Whether it is worth trying: a file that is there, or anything on a server.
bool mayBeThere(const QString &place);

/// "clinic" of a file; the registry's name where an address has it, else its schema and database.
QString placeName(const QString &place);
/// The path of a file; host, database and schema of an address.
QString placeShown(const QString &place);
/// The same without the name: the folder of a file, the host of an address.
QString placeAround(const QString &place);

/// What is wrong with an address, in a sentence; empty where nothing is, or of a file with a registry in it.
QString placeProblem(const QString &place);

} // namespace malar
