// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/sentences.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Leaves no space between sentences.
class Dense : public QTranslator
{
public:
    QString translate(const char *context, const char * /*source*/, const char * /*disambiguation*/,
                      int /*count*/) const override
    {
        return QLatin1StringView(context) == "Sentences"_L1 ? u"%1%2"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standApartByASpace();
    void leaveOutWhatIsEmpty();
    void standAsTheLanguageWantsThem();
    void keepWhatLooksLikeAPlaceToFill();
};

void TestSentences::standApartByASpace()
{
    QCOMPARE(joinedSentences({u"One."_s, u"Two."_s, u"Three."_s}), u"One. Two. Three."_s);
}

void TestSentences::leaveOutWhatIsEmpty()
{
    QCOMPARE(joinedSentences({{}, u"One."_s, {}, u"Two."_s, {}}), u"One. Two."_s);
    QCOMPARE(joinedSentences({{}, {}}), QString());
}

void TestSentences::standAsTheLanguageWantsThem()
{
    Dense chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString joined = joinedSentences({u"一。"_s, u"二。"_s});
    QCoreApplication::removeTranslator(&chinese);

    QCOMPARE(joined, u"一。二。"_s);
}

void TestSentences::keepWhatLooksLikeAPlaceToFill()
{
    QCOMPARE(joinedSentences({u"100%2 sure."_s, u"Two."_s}), u"100%2 sure. Two."_s);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
