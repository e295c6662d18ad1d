#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the sources of one folder, and of the folders below it, may include. The first layer that holds a
/// file counts.
struct Layer {
    QString folder;
    QStringList ours;      // folders; a file lies in the one that it is directly in or below
    QStringList libraries; // Qt modules and boost; the standard library is everyone's
};

const std::array layers{
    Layer{u"core/files"_s, {u"core/files"_s, u"core/result.h"_s}, {u"QtCore"_s}},
    Layer{u"core/domain"_s, {u"core/domain"_s, u"core/result.h"_s, u"core/keys.h"_s}, {u"QtCore"_s}},
    Layer{u"core/stats"_s, {u"core/stats"_s, u"core/keys.h"_s}, {u"boost"_s}},
    Layer{u"core/analysis"_s,
          {u"core/analysis"_s, u"core/stats"_s, u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s}},
    Layer{u"core/store"_s,
          {u"core/store"_s, u"core/files"_s, u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s, u"QtSql"_s}},
    Layer{u"core/exchange"_s,
          {u"core/exchange"_s, u"core/stats"_s, u"core/files"_s, u"core/domain"_s, u"core/result.h"_s,
           u"core/keys.h"_s},
          {u"QtCore"_s}},
    Layer{u"core/result.h"_s, {}, {u"QtCore"_s}},
    Layer{u"core/keys.h"_s, {}, {}},
    Layer{u"ui/language"_s, {u"ui/language"_s}, {u"QtCore"_s}},
    Layer{u"ui"_s,
          {u"ui"_s, u"core"_s},
          {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPrintSupport"_s}},
    Layer{u"app"_s, {u"app"_s, u"ui"_s, u"core"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s}},
};

bool liesIn(const QString &file, const QString &place)
{
    return file.startsWith(place) && (file.size() == place.size() || u"/."_s.contains(file.at(place.size())));
}

const Layer *layerOf(const QString &file)
{
    const auto found =
        std::ranges::find_if(layers, [&file](const Layer &layer) { return liesIn(file, layer.folder); });
    return found == layers.end() ? nullptr : &*found;
}

QString absolute(const QString &file) { return QStringLiteral(MALAR_SOURCE_DIR "/") + file; }

QStringList sources()
{
    QStringList files;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(absolute(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next().mid(absolute({}).size()));
    }
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile source(absolute(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll());
}

/// `QtGui` for `QColor` and `QtGui/qcolor.h`, `boost` for its headers, empty for the standard library.
QString libraryOf(const QString &header)
{
    if (header.startsWith(u"boost/"))
        return u"boost"_s;
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : qt.entryList({u"Qt*"_s}, QDir::Dirs))
        if (header.startsWith(module + u'/') || qt.exists(module + u'/' + header))
            return module;
    return {};
}

QStringList captures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QStringList strayIncludes(const QString &file, const QString &text)
{
    const Layer *layer = layerOf(file);
    if (!layer)
        return {file + u" lies in no layer"_s};

    QStringList stray;
    for (const QString &header : captures(text, u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s))
        if (std::ranges::none_of(layer->ours, [&](const QString &place) { return liesIn(header, place); }))
            stray.append(file + u" includes "_s + header);
    for (const QString &header : captures(text, u"^\\s*#\\s*include\\s*<([^>]+)>"_s)) {
        const QString library = libraryOf(header);
        if (!library.isEmpty() && !layer->libraries.contains(library))
            stray.append(file + u" includes "_s + header + u" of "_s + library);
    }
    return stray;
}

QStringList filesThatMatch(const QString &pattern, const QString &below, const QString &except = {})
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString &file : sources())
        if (liesIn(file, below) && (except.isEmpty() || !liesIn(file, except)) &&
            textOf(file).contains(expression))
            found.append(file);
    return found;
}

} // namespace

/// The arrow of README.md, "Where things are", proved on the sources.
class TestLayers : public malar::test::Test {
    Q_OBJECT

private slots:
    void everySourceIncludesOnlyWhatItsLayerMay();
    void anIncludeAgainstTheArrowIsFound_data();
    void anIncludeAgainstTheArrowIsFound();
    void nothingInCoreIsTranslated();
    void onlyTheStoreSpeaksSql();
};

void TestLayers::everySourceIncludesOnlyWhatItsLayerMay()
{
    const QStringList files = sources();
    QVERIFY(files.size() > 10);

    QStringList stray;
    for (const QString &file : files)
        stray += strayIncludes(file, textOf(file));

    QVERIFY2(stray.isEmpty(), qPrintable(stray.join(u'\n')));
}

void TestLayers::anIncludeAgainstTheArrowIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const QString &file, const QString &include, bool allowed) {
        QTest::newRow(name) << file << u"#include "_s + include << allowed;
    };
    row("std in stats", u"core/stats/a.cpp"_s, u"<vector>"_s, true);
    row("Boost in stats", u"core/stats/a.cpp"_s, u"<boost/math/distributions/beta.hpp>"_s, true);
    row("Qt in stats", u"core/stats/a.cpp"_s, u"<QString>"_s, false);
    row("domain in stats", u"core/stats/a.cpp"_s, u"\"core/domain/clasi.h\""_s, false);
    row("SQL in domain", u"core/domain/a.cpp"_s, u"<QSqlQuery>"_s, false);
    row("SQL in store", u"core/store/a.cpp"_s, u"<QSqlQuery>"_s, true);
    row("SQL by its module in ui", u"ui/a.cpp"_s, u"<QtSql/QSqlQuery>"_s, false);
    row("colour in analysis", u"core/analysis/a.cpp"_s, u"<QColor>"_s, false);
    row("store in analysis", u"core/analysis/a.cpp"_s, u"\"core/store/store.h\""_s, false);
    row("store in files", u"core/files/a.cpp"_s, u"\"core/store/store.h\""_s, false);
    row("ui in store", u"core/store/a.cpp"_s, u"\"ui/terms.h\""_s, false);
    row("store in ui", u"ui/session.cpp"_s, u"\"core/store/store.h\""_s, true);
    row("app in ui", u"ui/a.cpp"_s, u"\"app/commands.h\""_s, false);
    row("a widget where there may be no window", u"ui/language.cpp"_s, u"<QWidget>"_s, false);
    row("a new folder", u"core/utils/a.cpp"_s, u"<vector>"_s, false);
}

void TestLayers::anIncludeAgainstTheArrowIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);

    QCOMPARE(strayIncludes(file, include).isEmpty(), allowed);
}

void TestLayers::nothingInCoreIsTranslated()
{
    const QStringList found = filesThatMatch(u"\\b(tr|translate|QT_TR\\w+)\\s*\\("_s, u"core"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::onlyTheStoreSpeaksSql()
{
    const QString statement = u"\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA)\\s"_s;

    const QStringList found = filesThatMatch(statement, u"core"_s, u"core/store"_s) +
                              filesThatMatch(statement, u"ui"_s) + filesThatMatch(statement, u"app"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

MALAR_TEST(TestLayers)
#include "test_layers.moc"
