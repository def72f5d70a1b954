// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Keyturn {

namespace {

    qreal linear(qreal channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    qreal luminance(const QColor &color)
    {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

    QColor standingOut(const QColor &background, const QColor &wanted, qreal ratio)
    {
        const QColor end = contrast(background, Qt::black) > contrast(background, Qt::white)
            ? Qt::black
            : Qt::white;
        for (int step = 0; step < 20; ++step) {
            const QColor color = blend(wanted, end, step / 20.0);
            if (contrast(background, color) >= ratio)
                return color;
        }
        return end;
    }

} // namespace

QColor blend(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

qreal contrast(const QColor &first, const QColor &second)
{
    const qreal one = luminance(first);
    const qreal other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor readableOn(const QColor &background, const QColor &wanted)
{
    return standingOut(background, wanted, 4.5);
}

QColor visibleOn(const QColor &background, const QColor &wanted)
{
    return standingOut(background, wanted, 3);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr qreal AsGoodAsAll = 18;
    const auto color = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role); // what is disabled has shades there, too
    };
    const QColor window = color(QPalette::Window);
    return color(QPalette::Base) == window && color(QPalette::Button) == window
        && contrast(window, color(QPalette::WindowText)) >= AsGoodAsAll;
}

QColor quietColor(const QPalette &palette, const QColor &background)
{
    if (isHighContrast(palette))
        return readableOn(background, palette.color(QPalette::Text));
    // A little more than it takes: what stands behind may be tinted.
    return standingOut(background, blend(palette.color(QPalette::Text), background, 0.4), 5);
}

QColor expiryColor(Expiry expiry, const QPalette &palette, const QColor &background)
{
    switch (expiry) {
    case Expiry::Expired:
        return readableOn(background, QColor(0xd1, 0x34, 0x38));
    case Expiry::ExpiresToday:
    case Expiry::ExpiresSoon:
        return readableOn(background, QColor(0xc7, 0x6a, 0x00));
    case Expiry::NotYetValid:
    case Expiry::NoSecrets:
        return quietColor(palette, background);
    case Expiry::Current:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor focusColor(const QPalette &palette)
{
    return standingOut(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 4.5);
}

QColor lineColor(const QPalette &palette)
{
    const qreal share = isHighContrast(palette) ? 1 : 0.18;
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share);
}

} // namespace Keyturn
