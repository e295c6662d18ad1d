#include "ui/parts/typedinput.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHash>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Field {
    QString key;
    QWidget *widget;
};

bool isOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isSecret(const QLineEdit &edit)
{
    return edit.echoMode() != QLineEdit::Normal || edit.inputMethodHints().testFlag(Qt::ImhSensitiveData);
}

/// One of the kinds that are typed into or chosen from.
bool isField(const QWidget &widget)
{
    if (isOfAnother(widget))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly() && !isSecret(*line);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->isCheckable();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->model() && !qobject_cast<const QHeaderView *>(view);
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QSpinBox *>(&widget) ||
           qobject_cast<const QDoubleSpinBox *>(&widget);
}

/// Lists first: what the other fields are about may be the row that is chosen there.
std::vector<Field> fieldsOf(const QWidget &window)
{
    std::vector<Field> all;
    QHash<QString, int> seen;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isField(*widget))
            continue;
        const QString name =
            u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        all.push_back({u"%1 %2"_s.arg(name, QString::number(seen[name]++)), widget});
    }
    std::ranges::stable_partition(all, [](const Field &field) {
        return qobject_cast<const QAbstractItemView *>(field.widget) != nullptr;
    });
    return all;
}

QString labelOf(const QWidget &window, const QWidget &field)
{
    QString label = field.accessibleName();
    for (const QLabel *each : window.findChildren<QLabel *>())
        if (each->buddy() == &field)
            label = each->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field); button && label.isEmpty())
        label = button->text();
    return label.remove(u'&');
}

int roleOf(const QModelIndex &cell)
{
    return cell.flags().testFlag(Qt::ItemIsUserCheckable) ? Qt::CheckStateRole : Qt::EditRole;
}

bool canBeChanged(const QModelIndex &cell)
{
    return cell.flags().testFlag(Qt::ItemIsUserCheckable) || cell.flags().testFlag(Qt::ItemIsEditable);
}

QJsonValue valueOf(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    QJsonArray cells;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (const QModelIndex cell = model.index(row, column); canBeChanged(cell))
                cells.append(QJsonArray{row, column, QJsonValue::fromVariant(cell.data(roleOf(cell)))});
    return QJsonObject{
        {u"rows"_s, model.rowCount()}, {u"row"_s, view.currentIndex().row()}, {u"cells"_s, cells}};
}

QJsonValue valueOf(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field))
        return button->isChecked();
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return box->currentText();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&field))
        return spin->value();
    if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(&field))
        return spin->value();
    return valueOf(static_cast<const QAbstractItemView &>(field));
}

/// False where it has not as many rows, or does not take what stood in them.
bool typeInto(QAbstractItemView &view, const QJsonObject &value)
{
    QAbstractItemModel &model = *view.model();
    if (model.rowCount() != value[u"rows"].toInt())
        return false;
    for (const QJsonValue &each : value[u"cells"].toArray()) {
        const QModelIndex cell = model.index(each[0].toInt(), each[1].toInt());
        if (!cell.isValid() || !canBeChanged(cell))
            return false;
        if (const QVariant wanted = each[2].toVariant();
            QJsonValue::fromVariant(cell.data(roleOf(cell))) != each[2] &&
            !model.setData(cell, wanted, roleOf(cell)))
            return false;
    }
    const int row = value[u"row"].toInt();
    if (row >= 0 && row != view.currentIndex().row())
        view.setCurrentIndex(model.index(row, std::max(0, view.currentIndex().column())));
    return view.currentIndex().row() == row;
}

bool choose(QComboBox &box, const QString &text)
{
    if (box.isEditable()) {
        box.lineEdit()->selectAll();
        box.lineEdit()->insert(text);
        return true;
    }
    const int index = box.findText(text);
    if (index < 0)
        return false;
    box.setCurrentIndex(index);
    emit box.activated(index);
    return true;
}

/// As somebody does it, so that the window hears of it.
bool typeInto(QWidget &field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->selectAll();
        line->insert(value.toString());
        emit line->editingFinished();
        return line->text() == value.toString();
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->selectAll();
        text->insertPlainText(value.toString());
        return true;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(&field)) {
        if (value.toBool() != button->isChecked() && button->isEnabled())
            button->click();
        return value.toBool() == button->isChecked() || !value.toBool(); // another of its group is chosen
    }
    if (auto *box = qobject_cast<QComboBox *>(&field))
        return choose(*box, value.toString());
    if (auto *spin = qobject_cast<QSpinBox *>(&field))
        return spin->setValue(value.toInt()), true;
    if (auto *spin = qobject_cast<QDoubleSpinBox *>(&field))
        return spin->setValue(value.toDouble()), true;
    return typeInto(static_cast<QAbstractItemView &>(field), value.toObject());
}

/// The window may be built anew with each answer, so that the field is looked for once it is wanted.
QWidget *fieldOf(const QWidget &window, const TypedField &typed)
{
    for (const Field &field : fieldsOf(window))
        if (field.key == typed.key && labelOf(window, *field.widget) == typed.label)
            return field.widget;
    return nullptr;
}

} // namespace

TypedFields typedIn(const QWidget &window)
{
    TypedFields all;
    for (const Field &field : fieldsOf(window))
        all.push_back({field.key, labelOf(window, *field.widget), valueOf(*field.widget)});
    return all;
}

TypedFields typeAgain(QWidget &window, const TypedFields &fields)
{
    for (auto typed = fields.begin(); typed != fields.end(); ++typed)
        if (typed->value.isObject() && typed->value[u"rows"].isDouble()) {
            QWidget *list = fieldOf(window, *typed);
            if (!list || !typeInto(*list, typed->value))
                return fields;
        }
    TypedFields left;
    for (const TypedField &typed : fields) {
        if (typed.value.isObject())
            continue;
        QWidget *field = fieldOf(window, typed);
        if (!field || !typeInto(*field, typed.value))
            left.push_back(typed);
    }
    return left;
}

} // namespace malar
