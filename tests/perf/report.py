# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the bench measured, as a table, as JSON, and as a chart."""
import datetime
import json
import os
import platform
from dataclasses import asdict
from html import escape
from pathlib import Path

STYLE = '''
  text { font: 13px sans-serif; fill: #1f2328 }
  .quiet { fill: #59636e } .axis { stroke: #59636e } .track { fill: #d1d9e0 }
  .good { fill: #0969da } .bad { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .quiet { fill: #9198a1 } .axis { stroke: #9198a1 } .track { fill: #3d444d }
    .good { fill: #4493f8 } .bad { fill: #f0883e }
  }
'''


def number(value):
    return f'{value:,.0f}' if abs(value) >= 100 else f'{value:.1f}' if abs(value) >= 10 else f'{value:.2f}'


def with_unit(value, unit):
    return f'{number(value)}×' if unit == '×' else f'{number(value)} {unit}'


def cells(figure):
    """Number, what, measured, ratio or value, goal, reached."""
    value = '–' if figure.value is None else with_unit(figure.value, figure.unit)
    goal = ('≥ ' if figure.at_least else '≤ ') + with_unit(figure.goal, figure.unit)
    reached = {None: '–', True: 'yes', False: 'no'}[figure.is_reached]
    return [str(figure.number), figure.what, figure.measured, value, goal, reached]


HEAD = ['#', 'what', 'measured', 'ratio', 'goal', 'reached']


def table(figures):
    rows = [HEAD] + [cells(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ['  '.join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    return '\n'.join([lines[0], '  '.join('-' * width for width in widths), *lines[1:]])


def markdown(figures):
    rows = [HEAD, ['---'] * len(HEAD)] + [cells(figure) for figure in figures]
    return '\n'.join('| ' + ' | '.join(row) + ' |' for row in rows) + '\n'


def machine():
    name = platform.machine()
    with open('/proc/cpuinfo', encoding='utf-8') as info:
        name = next((line.split(':', 1)[1].strip() for line in info if line.startswith('model name')), name)
    with open('/proc/meminfo', encoding='ascii') as info:
        memory = int(next(info).split()[1]) / 1024 / 1024
    with open('/etc/os-release', encoding='utf-8') as info:
        system = next((line.split('=', 1)[1].strip().strip('"') for line in info if line.startswith('PRETTY_NAME')),
                      platform.system())
    return f'{os.cpu_count()} × {name}, {memory:.0f} GB, {system}'


def share(figure):
    """Of the goal: 1 is just reached, less is better."""
    if figure.value is None:
        return None
    if figure.at_least:
        return figure.goal / max(figure.value, 1e-9)
    return figure.value / figure.goal if figure.goal else max(figure.value, 0) * 2


def chart(figures, title):
    """Bars of how much of each goal is used up; beyond the line it is missed."""
    left, scale, right, step = 330, 150, 170, 24
    width, height = left + 2 * scale + right, 60 + step * len(figures)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
             f'<title>{escape(title)}</title><style>{STYLE}</style>',
             f'<text x="8" y="20" class="quiet">{escape(title)}</text>',
             f'<text x="{left + scale}" y="40" class="quiet" text-anchor="middle">goal</text>']
    for index, figure in enumerate(figures):
        y = 50 + step * index
        used = share(figure)
        parts.append(f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{figure.number}  '
                     f'{escape(figure.what)}</text>')
        parts.append(f'<rect x="{left}" y="{y + 2}" width="{2 * scale}" height="14" class="track" opacity="0.4"/>')
        if used is not None:
            kind = 'good' if figure.is_reached else 'bad'
            parts.append(f'<rect x="{left}" y="{y + 2}" width="{max(2, min(2, used) * scale):.1f}" height="14" '
                         f'class="{kind}"/>')
        label = 'not measured' if used is None else with_unit(figure.value, figure.unit)
        parts.append(f'<text x="{left + 2 * scale + 8}" y="{y + 13}" class="quiet">{escape(label)}</text>')
    parts.append(f'<line x1="{left + scale}" y1="46" x2="{left + scale}" y2="{height - 8}" class="axis"/>')
    return '\n'.join(parts + ['</svg>', ''])


def write(figures, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    date, where = datetime.date.today().isoformat(), machine()
    content = {'date': date, 'machine': where,
               'figures': [asdict(figure) | {'reached': figure.is_reached} for figure in figures]}
    (folder / 'figures.json').write_text(json.dumps(content, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')
    (folder / 'figures.md').write_text(markdown(figures), encoding='utf-8')
    (folder / 'figures.svg').write_text(chart(figures, f'Share of each goal that is used up, {date}, {where}'),
                                        encoding='utf-8')
    return f'{date}, {where}'
