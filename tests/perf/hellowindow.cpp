// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>

#include <cstdio>

namespace {

/// Says when it was painted first, as the program does with keyturn.timing.
class Hello : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (std::exchange(m_isPainted, true))
            return;
        const auto tell = [] { std::fputs("keyturn.timing: window-shown 0 ms\n", stderr); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }

private:
    bool m_isPainted = false;
};

} // namespace

/// The least that a window of Qt Widgets is, to measure ours against.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Hello hello(QStringLiteral("Hello, world"));
    hello.resize(1200, 800);
    hello.show();
    return QApplication::exec();
}
