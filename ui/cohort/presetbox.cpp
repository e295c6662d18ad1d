#include "ui/cohort/presetbox.h"

#include "core/domain/keytext.h"
#include "core/stats/settings.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

PresetBox::PresetBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"preset"_s);
    for (const stats::Preset &preset : stats::presets) {
        const QString key = keyText(preset.key);
        addItem(words::presetName(key), key);
        setItemData(count() - 1, words::presetExplanation(key), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (const QString key = itemData(index).toString(); !key.isEmpty())
            emit chosen(key);
    });
}

void PresetBox::show(const QString &preset)
{
    const int own = findData(QString());
    if (preset.isEmpty() && own < 0) {
        addItem(words::presetName({}), QString());
        setItemData(count() - 1, words::presetExplanation({}), Qt::ToolTipRole);
    } else if (!preset.isEmpty() && own >= 0)
        removeItem(own);
    setCurrentIndex(findData(preset));
}

} // namespace malar
