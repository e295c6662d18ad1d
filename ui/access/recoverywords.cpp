#include "ui/access/recoverywords.h"

#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int groupLength = 4;

/// As keyring::RecoveryFault counts them.
QString counted(const QString &typed)
{
    QString characters;
    for (const QChar each : typed)
        if (!each.isSpace() && each.category() != QChar::Punctuation_Dash)
            characters += each;
    return characters;
}

/// A letter that a keyboard makes of two halves is one for people.
QString characterAt(const QString &characters, qsizetype at)
{
    const bool isPair = characters.at(at).isHighSurrogate() && at + 1 < characters.size();
    return characters.mid(at, isPair ? 2 : 1);
}

QString read(const QString &typed)
{
    QString letters = counted(typed).toUpper();
    return letters.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

QString recoveryProblem(const keyring::RecoveryFault &fault, const QString &typed)
{
    using Kind = keyring::RecoveryFault::Kind;
    switch (fault.kind) {
    case Kind::Length:
        return Words::tr("A recovery key has 28 letters and digits, and this has %1. Compare it with what "
                         "was printed or saved.")
            .arg(counted(typed).size());
    case Kind::Character:
        return Words::tr("“%1” is in no recovery key: character %2 of group %3. Compare it with what was "
                         "printed or saved.")
            .arg(characterAt(counted(typed), fault.at - 1))
            .arg((fault.at - 1) % groupLength + 1)
            .arg((fault.at - 1) / groupLength + 1);
    case Kind::Check:
        return Words::tr("Some character is not as it was shown. Compare each group with what was printed or "
                         "saved.");
    }
    Q_UNREACHABLE();
}

QStringList recoveryGroups(const QString &shown) { return shown.split(u'-'); }

bool isGroup(const QString &typed, const QString &group) { return read(typed) == group; }

} // namespace malar
