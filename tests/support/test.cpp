#include "tests/support/test.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <clocale>
#include <cstdlib>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {

void Test::init()
{
    // Everything but the offscreen platform's own lines.
    static const QRegularExpression warning(
        u"^(?!This plugin does not support (propagateSizeHints|raise|grabbing))"_s);
    QTest::failOnWarning(warning);

    if (const char *wanted = std::getenv("MALAR_TEST_LOCALE"))
        QVERIFY2(std::strcmp(std::setlocale(LC_NUMERIC, nullptr), wanted) == 0 ||
                     std::setlocale(LC_ALL, wanted) != nullptr,
                 "the locale of this run is not installed");
}

void isolate() { QStandardPaths::setTestModeEnabled(true); }

} // namespace malar::test
