#pragma once

// Every word that the domain needs for people, by its subject.
#include "ui/words/formterms.h"
#include "ui/words/messages.h"
#include "ui/words/recordterms.h"
#include "ui/words/scaleterms.h"

#include <QCoreApplication>
