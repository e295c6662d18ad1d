#include "ui/registry/scalesmodel.h"

#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The cell's text; nothing for what is no text.
QString *textOf(Scale &scale, int column)
{
    switch (column) {
    case ScalesModel::Name:
        return &scale.name;
    case ScalesModel::Low:
        return &scale.lowAnchor;
    case ScalesModel::High:
        return &scale.highAnchor;
    default:
        return nullptr;
    }
}

} // namespace

ScalesModel::ScalesModel(QObject *parent)
    : EditableList({{tr("Scale")},
                    {tr("0 means")},
                    {tr("Highest"), Qt::AlignRight},
                    {tr("The highest means")},
                    {tr("Direction")}},
                   parent)
{}

QVariant ScalesModel::value(int row, int column, int role) const
{
    Scale scale = at(row);
    if (const QString *text = textOf(scale, column))
        return *text;
    if (column == Highest)
        return scale.highest;
    return role == Qt::EditRole ? QVariant(static_cast<int>(scale.direction))
                                : QVariant(terms::label(scale.direction));
}

bool ScalesModel::take(int row, int column, const QVariant &given)
{
    Scale &scale = at(row);
    if (QString *text = textOf(scale, column))
        *text = given.toString().simplified();
    else
        scale.direction = given.toInt() == 0 ? ScaleDirection::HigherIsWorse : ScaleDirection::HigherIsBetter;
    return true;
}

} // namespace malar
