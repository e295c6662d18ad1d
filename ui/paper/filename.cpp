#include "ui/paper/filename.h"

#include "core/domain/patientcode.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

// Of 255 bytes that a name may have, what is put before and after it by others needs some.
constexpr qsizetype mostBytes = 150;

/// Names of devices in Windows, with any ending and in any case.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(\\.|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString trimmedEnds(QString name)
{
    static const QRegularExpression ends(
        u"\\A[\\s.-]+|[\\s.]+\\z"_s); // a leading one hides it, or is an option
    return name.remove(ends);
}

QString shortened(QString name)
{
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return trimmedEnds(name);
}

} // namespace

QString folderName(const QStringList &parts)
{
    static const QRegularExpression refused(u"[<>:\"/\\\\|?*]"_s);
    QString name = parts.join(u' ').normalized(QString::NormalizationForm_C).simplified();
    name.removeIf(isUnseen).replace(refused, u"-"_s);
    name = shortened(trimmedEnds(name));
    if (name.isEmpty())
        return u"malar"_s;
    return isReserved(name) ? u'_' + name : name;
}

QString fileName(const QStringList &parts, const QString &suffix)
{
    return folderName(parts) + u'.' + suffix;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString inDocuments(const QString &name) { return QDir(documentsFolder()).filePath(name); }

} // namespace malar
