#pragma once

#include "core/analysis/photographlist.h"
#include "core/domain/photographconsent.h"
#include "ui/photographs/imagefile.h"

#include <QCoreApplication>

class QComboBox;
class QKeyEvent;

/// What is said of photographs.
namespace malar {

struct Photographs {
    Q_DECLARE_TR_FUNCTIONS(Photographs)
};

/// Why a file was not taken in. Its name is for the screen of who chose it, and for nothing that is kept: it
/// often is the patient's.
QString refusal(ImageProblem, const QString &fileName);
/// The name of a file as a sentence can hold it: without its folder and signs that nobody sees, shortened.
QString shownFileName(const QString &path);
/// Why none may be added, and what to do; empty where the consent stands.
QString refusal(PhotographConsent);
/// Why one cannot be of its day, and what to do.
QString refusal(PhotographFault, PhotographConsent onThatDay);

QString timeWords(const PhotographLine &);             // "Month 3 · day 92"
QString cellWords(const PhotographLine &, Axis);       // "Erythema 2 · Scale 1"; empty without a form
QString sentence(const PhotographLine &);              // the whole of it, for those who do not see it
QString wholeBodyKey();                                // the letter for the whole body
std::optional<Region> regionOf(const QKeyEvent &);     // that its letter goes to, as on the form
void addRegions(QComboBox &);                          // all of them, with their letters
std::optional<Region> chosenRegion(const QComboBox &); // nothing until one was chosen
void chooseRegion(QComboBox &, const std::optional<Region> &);

} // namespace malar
