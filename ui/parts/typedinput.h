#pragma once

#include <QJsonArray>
#include <QString>

#include <vector>

class QWidget;

/// What somebody has typed and chosen in a window, whatever it is for: field by field, to be put into another
/// window like it. Passphrases are left alone.
namespace malar {

/// A field and what stands in it. Its key says where it is in a window that is built the same way.
struct TypedField {
    QString key;
    QString label; // as the window names it
    QJsonValue value;
    bool operator==(const TypedField &) const = default;
};
using TypedFields = std::vector<TypedField>;

TypedFields typedIn(const QWidget &window);
/// Those that are no longer as they were, or were not there.
TypedFields changedSince(const TypedFields &before, const TypedFields &now);
/// Types and chooses as somebody would. Gives those that found no field of theirs; where a list has not the
/// rows that it had, all of them, as they may be about another row.
TypedFields typeAgain(QWidget &window, const TypedFields &);

QJsonArray toJson(const TypedFields &);
TypedFields typedFromJson(const QJsonArray &);
/// "Dose: 200", a line each.
QString written(const TypedFields &);

} // namespace malar
