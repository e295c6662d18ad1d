#include "core/domain/folding.h"
#include "core/exchange/csv.h"
#include "core/exchange/foreignwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {

QString asOurs(const QString &theirs) { return QString::fromStdString(plainName(theirs.toStdString())); }

QString wordKey(const QString &text)
{
    static const QRegularExpression elided(u"\\b[dl]['’]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    static const QStringList articles{u"de"_s,  u"del"_s, u"la"_s,  u"el"_s,  u"los"_s, u"las"_s, u"en"_s,
                                      u"y"_s,   u"of"_s,  u"the"_s, u"and"_s, u"der"_s, u"die"_s, u"das"_s,
                                      u"und"_s, u"des"_s, u"du"_s,  u"le"_s,  u"les"_s, u"et"_s,  u"al"_s};
    QStringList words;
    for (const QString &word : QString(text).remove(elided).split(between, Qt::SkipEmptyParts))
        words << folded(QString(word).replace(u'ß', u"ss"_s));
    if (words.size() > 1) // a name that is one of them alone, such as LES, says something
        words.removeIf([](const QString &word) { return articles.contains(word); });
    return words.join(u' ');
}

} // namespace malar::exchange
