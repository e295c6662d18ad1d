#pragma once

#include <QObject>
#include <QTest>

/// A folder's tests are one program. Each class in it is a program inside, with QTest's arguments:
/// `test_core test_clasi aVisitWithOne…`; ctest starts each alone, in both locales.
namespace malar::test {

/// Base of every test class: any warning that the program prints while a test runs fails that test,
/// except the offscreen platform's own lines, and the locale the runner asked for is really in force.
/// A class with an init() of its own calls this one first.
class Test : public QObject {
    Q_OBJECT

protected slots:
    void init();
};

using Main = int (*)(int argc, char **argv);

/// What is run under the name of the file, `test_clasi` for core/test_clasi.cpp; made before main().
struct Entry {
    Entry(const char *file, Main);
};

template <typename Application, typename Tests> int run(int argc, char **argv)
{
    const Application application(argc, argv);
    Tests tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace malar::test

#define MALAR_TEST_MAIN(main) static const malar::test::Entry testEntry(__FILE__, main);
#define MALAR_TEST(Class) MALAR_TEST_MAIN((malar::test::run<QCoreApplication, Class>))
#define MALAR_GUI_TEST(Class) MALAR_TEST_MAIN((malar::test::run<QApplication, Class>))
