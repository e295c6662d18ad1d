#pragma once

#include "core/domain/photograph.h"
#include "ui/parts/prompts.h"

namespace malar {

class Session;

/// What is known of new photographs before they are looked at.
struct NewPhotographs {
    PatientId patient;
    std::optional<QDate> day; // nothing: the day on which the camera says that they were taken, else today
    std::optional<Region> region;
};

/// Asks for files, takes them in and opens the dialog that asks what they show. A sentence where that cannot
/// be: the consent does not stand, or none of the files is a photograph.
QString addPhotographs(QWidget *parent, Session &, const Prompts &, const NewPhotographs &);
/// The same of files that are known.
QString addPhotographs(QWidget *parent, Session &, const NewPhotographs &, QStringList files);

} // namespace malar
