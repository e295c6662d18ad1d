#pragma once

#include "ui/photographs/photographdialog.h"

#include <span>

/// What is said of photographs that are being added.
namespace malar {

/// What the cameras' clocks say against the day; empty where they agree or say nothing.
QString cameraWords(std::span<const PhotographDialog::Entry>, QDate day);
/// That large ones are kept smaller than their files; empty where none is.
QString sizeWords(std::span<const PhotographDialog::Entry>);

} // namespace malar
