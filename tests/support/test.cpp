#include "tests/support/test.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {

static std::map<QString, Main> &entries()
{
    static std::map<QString, Main> all;
    return all;
}

Entry::Entry(const char *file, Main main)
{
    entries()[QFileInfo(QString::fromLatin1(file)).baseName()] = main;
}

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

} // namespace malar::test

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true); // nothing a test does reaches the user's files
    const auto &all = malar::test::entries();
    const auto found = all.find(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (found != all.end())
        return found->second(argc - 1, argv + 1);
    for (const auto &[name, _] : all)
        std::puts(qPrintable(name));
    return 2;
}
