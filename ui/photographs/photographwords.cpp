#include "ui/photographs/photographwords.h"

#include "core/domain/datecheck.h"
#include "ui/words/ofenum.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString why(ImageProblem problem)
{
    return terms::at(
        problem,
        {Photographs::tr("It cannot be read. Copy it to this computer and add the copy."),
         Photographs::tr("It is empty. Copy it from the camera again."),
         Photographs::tr("It is larger than %1 MB. Save it smaller with another program and add that.")
             .arg(largestImageFile >> 20),
         Photographs::tr("It is neither a JPEG nor a PNG image, whatever its name says (a telephone's "
                         "HEIC is neither). Save it as JPEG with another program and add that."),
         Photographs::tr("It has more than %1 million pixels. Save it smaller with another program "
                         "and add that.")
             .arg(mostPixels / 1'000'000),
         Photographs::tr("It is damaged or cut short. Copy it from the camera again.")});
}

/// "Erythema 2"; a dash where the answer is open.
QString answerWords(const Assessment &form, Item item)
{
    return terms::shortLabel(item.sign) + u' ' + terms::number(form.at(item));
}

QString totalWords(const Assessment &form, Axis axis)
{
    const Scores all = scores(form);
    return terms::label(axis) + u' ' + terms::number(axis == Axis::Activity ? all.activity : all.damage);
}

QString totalWords(const Totals &totals, Axis axis)
{
    return terms::label(axis) + u' ' +
           QString::number(axis == Axis::Activity ? totals.activity : totals.damage);
}

} // namespace

QString refusal(ImageProblem problem, const QString &fileName)
{
    //: %1 is the name of a file, %2 a whole sentence
    return Photographs::tr("%1 was not added. %2").arg(fileName, why(problem));
}

QString shownFileName(const QString &path)
{
    constexpr qsizetype most = 60;
    QString name;
    for (const QChar sign : QFileInfo(path).fileName())
        if (sign.isPrint())
            name += sign;
    return name.size() <= most ? name : name.left(most / 2) + u'…' + name.right(most / 2);
}

QString refusal(PhotographConsent consent)
{
    return terms::at(
        consent,
        {QString(),
         Photographs::tr("No consent to photographs is on record, so none can be added. Record it under "
                         "Edit, once the patient has signed it."),
         Photographs::tr("No consent to photographs stood on that day. Correct the day, or the date of "
                         "the consent under Edit."),
         Photographs::tr("The consent to photographs was withdrawn: none can be added. Those that are "
                         "here stay until you remove them.")});
}

QString refusal(PhotographFault fault, PhotographConsent onThatDay)
{
    return terms::at(
        fault, {Photographs::tr("The day lies in the future. Correct it."),
                Photographs::tr("The day is before the patient's birth. Correct it."),
                Photographs::tr(
                    "The day is more than %1 years ago. Correct it; if it is meant, say why in the note.")
                    .arg(longAgoYears),
                refusal(onThatDay)});
}

QString timeWords(const PhotographLine &line)
{
    if (!line.day)
        return {};
    if (*line.day < 0 && !line.planned)
        return Photographs::tr("%n day(s) before the start", nullptr, -*line.day);
    if (!line.planned)
        return studyTime(*line.day);
    return Photographs::tr("%1 · day %2").arg(terms::plannedTime(*line.planned), writtenNumber(*line.day));
}

QString cellWords(const PhotographLine &line, Axis axis)
{
    const Region region = line.photograph.region;
    if (line.totalsOnly)
        return region == Region::None ? totalWords(*line.totalsOnly, axis) : QString();
    if (!line.form)
        return {};
    if (region == Region::None)
        return totalWords(*line.form, axis);
    QStringList words;
    for (const SignSpec &sign : signs)
        if (sign.axis == axis && sign.perRegion && exists({sign.sign, region}))
            words << answerWords(*line.form, {sign.sign, region});
    if (region == Region::Scalp && axis == Axis::Damage)
        words << answerWords(*line.form, {Sign::ScalpScarring, Region::None});
    return words.join(u" · "_s);
}

QString sentence(const PhotographLine &line)
{
    QStringList parts{terms::label(line.photograph.region),
                      terms::date(line.photograph.date),
                      timeWords(line),
                      cellWords(line, Axis::Activity),
                      cellWords(line, Axis::Damage),
                      line.totalsOnly ? terms::totalsOnly() : QString(),
                      line.photograph.note};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString wholeBodyKey()
{
    //: One letter for the whole body, which is no region's.
    return Photographs::tr("W");
}

std::optional<Region> regionOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const QString letter = event.text().toUpper();
    if (letter == wholeBodyKey())
        return Region::None;
    const auto region =
        std::ranges::find_if(regions, [&letter](Region r) { return letter == terms::shortcut(r); });
    return region == regions.end() ? std::nullopt : std::optional(*region);
}

void addRegions(QComboBox &box)
{
    const auto add = [&box](Region region, const QString &letter) {
        box.addItem(u"%1 (%2)"_s.arg(terms::label(region), letter), static_cast<int>(region));
    };
    for (const Region region : regions)
        add(region, terms::shortcut(region));
    add(Region::None, wholeBodyKey());
    box.setCurrentIndex(-1);
}

std::optional<Region> chosenRegion(const QComboBox &box)
{
    return box.currentIndex() < 0 ? std::nullopt
                                  : std::optional(static_cast<Region>(box.currentData().toInt()));
}

void chooseRegion(QComboBox &box, const std::optional<Region> &region)
{
    box.setCurrentIndex(region ? box.findData(static_cast<int>(*region)) : -1);
}

} // namespace malar
