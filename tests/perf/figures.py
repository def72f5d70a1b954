# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of the bench, each measured beside what it is compared with."""
import math
import re
import ssl
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import unquote

import processes
from front import Front, is_refused
from processes import LIST, Run, Server, median_ratio, paired

PAGE = 999
TIMES = 'keyturn.timing=true'
IDLE = 5  # seconds
CURSOR_RESTS = 5  # seconds after the last key; see ui/common/restingcursor.h


@dataclass
class Figure:
    number: int
    what: str
    measured: str  # in words, with what it is compared with
    value: Optional[float]  # None where it was not measured, and `measured` says why
    goal: float
    unit: str = '×'
    at_least: bool = False

    @property
    def is_reached(self):
        if self.value is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def milliseconds(seconds):
    return f'{statistics.median(seconds) * 1000:,.0f} ms'


def ranges_of(targets):
    """The filters of all requests for pages, each once."""
    return {found[1] for target in targets if '/$count' not in target
            and (found := re.search(r'\$filter=([^&]*)', target))}


class Bench:
    def __init__(self, programs, certificates, size=100_000, large=300_000, rounds=5, log=print):
        self.programs = Path(programs)
        self.certificates = Path(certificates)
        self.size, self.large, self.rounds, self.log = size, large, rounds, log
        self.folder = tempfile.TemporaryDirectory()
        self.figures = []

    def add(self, *args, **kwargs):
        figure = Figure(*args, **kwargs)
        self.figures.append(figure)
        self.log(f'  {figure.number:2}  {figure.what}: {figure.measured}')

    def skip(self, number, what, goal, why, unit='×'):
        self.add(number, what, f'not measured: {why}', None, goal, unit)

    def program(self, name):
        return self.programs / name

    def hello(self):
        run = Run([self.program('hello_window')])
        seconds = run.wait_for('window-shown')
        run.end(kill=True)
        return seconds

    def start_page(self):
        run = Run([self.program('keyturn')], rules=TIMES)
        seconds = run.wait_for('window-shown')
        run.end(kill=True)
        return seconds

    # Loading

    def load(self, server, authority=None):
        more = [authority] if authority else []
        return Run([self.program('load_page'), server.url, self.size, *more], server.token).end()

    def against_curl(self, server, rounds, authority=None):
        context = ssl.create_default_context(cafile=authority) if authority else None
        links = processes.page_links(server, context)
        options = processes.curl_options(self.folder.name, links, server.token, authority)
        self.load(server, authority)
        return paired(rounds, lambda: self.load(server, authority), lambda: Run(['curl', '-K', options]).end())

    def tell_load(self, number, what, runs, goal, of='seconds'):
        ours, theirs = ([getattr(run, of) for run in kind] for kind in runs)
        self.add(number, what, f'{milliseconds(ours)}, curl {milliseconds(theirs)}', median_ratio(ours, theirs), goal)

    def loading(self):
        title = f'load and show {self.size:,}'
        with Server(self.programs, self.size) as server:
            runs = self.against_curl(server, self.rounds)
            self.tell_load(1, f'{title}, HTTP, by the clock', runs, 1.35)
            self.tell_load(1, f'{title}, HTTP, processor', runs, 1.8, 'processor_seconds')
            with Front(server, self.certificates) as front:
                runs = self.against_curl(front, self.rounds, self.certificates / 'ca.pem')
            self.tell_load(1, f'{title}, HTTPS, by the clock', runs, 1.5)

    def requests(self, server):
        """Of the list, that a load made; counted by the server's side."""
        with Front(server) as front:
            self.load(front)
            return [unquote(target) for _, target in front.requests]

    def latency(self):
        pages = math.ceil(self.size / PAGE)
        rounds = max(1, min(3, self.rounds))
        with Server(self.programs, self.size) as server:
            targets = self.requests(server)
            has_ranges = bool(ranges_of(targets))
            with Front(server, latency=50, refuses_filters=True) as front:
                runs = self.against_curl(front, rounds)
                self.tell_load(2, '50 ms a request, one page after the other', runs, 1.03)
                front.requests.clear()
                self.load(front)
                serial = len([target for _, target in front.requests if not is_refused(target)])
        self.add(12, 'requests, one page after the other', f'{serial} for {pages} pages', serial - pages, 0, 'more')
        self.ranges(has_ranges, targets, pages, rounds)

    def ranges(self, has_ranges, targets, pages, rounds):
        if not has_ranges:
            why = 'the loader does not ask for ranges'
            self.skip(2, '50 ms a request, ranges', 0.32, why)
            self.skip(2, '50 ms a request, ranges, skewed', 0.4, why)
            self.skip(12, 'requests, ranges', 3, why, 'more')
            return
        with Server(self.programs, self.size, latency=50) as server:
            self.tell_load(2, '50 ms a request, ranges', self.against_curl(server, rounds), 0.32)
        if processes.knows_option(self.programs, '--skewed'):
            with Server(self.programs, self.size, latency=50, options=['--skewed']) as server:
                self.tell_load(2, '50 ms a request, ranges, skewed', self.against_curl(server, rounds), 0.4)
        else:
            self.skip(2, '50 ms a request, ranges, skewed', 0.4, 'the sample server makes no skewed tenant')
        asked = [target for target in targets if '/$count' not in target]
        ranges = len(ranges_of(asked))
        self.add(12, 'requests, ranges',
                 f'{len(asked)} for {pages} pages in {ranges} ranges, and {len(targets) - len(asked)} counts',
                 len(asked) - pages - ranges, 3, 'more than pages and ranges')

    # Starting

    def window(self, server, *options):
        return Run([self.program('measure_window'), server.url, *options], server.token, TIMES)

    def first_paint(self, server, event, *options):
        run = self.window(server, *options)
        seconds = run.wait_for(event)
        run.end(kill=True)
        return seconds

    def starting(self):
        latency = 50
        with Server(self.programs, self.size, latency) as server:
            processes.get(server.url + LIST, server.token)
            self.first_paint(server, 'first-rows')
            shown, hello = paired(8 * self.rounds, self.start_page, self.hello)  # of 40 ms, some of them chance
            rows = [self.first_paint(server, 'first-rows') for _ in range(self.rounds)]
        after = statistics.median(rows) * 1000 - latency
        self.add(3, 'first rows painted, after the latency', f'{milliseconds(rows)} with {latency} ms', after, 60, 'ms')
        self.add(3, 'window shown', f'{milliseconds(shown)}, hello {milliseconds(hello)}', median_ratio(shown, hello),
                 1.3)

    def second_start(self):
        names = (f'second start, {self.size:,} painted', f'second start, {self.large:,} to {self.size:,}')
        times = {}
        for size in (self.size, self.large):
            folder = Path(self.folder.name, f'lists-{size}')
            folder.mkdir()
            with Server(self.programs, size) as server:
                first = self.window(server, '--lists-folder', folder, '--quit')
                first.told()
                first.end()
                times[size] = paired(
                    self.rounds, lambda: self.first_paint(server, 'snapshot-shown', '--lists-folder', folder),
                    lambda: self.first_paint(server, 'window-shown'))
        shown, empty = times[self.size]
        large, _ = times[self.large]
        self.add(4, names[0], f'{milliseconds(shown)}, empty {milliseconds(empty)}', median_ratio(shown, empty), 1.5)
        self.add(4, names[1], f'{milliseconds(large)}, {milliseconds(shown)}', median_ratio(large, shown), 1.15)

    # Rows

    def rows(self):
        run = Run([self.program('measure_rows'), self.large])
        told = {name: values[0] for name, values in run.told().items()}
        run.end()
        at = f'at {self.large:,}'
        self.add(5, f'filter {at}, the worst needle', f'{told["filter-worst-ms"]:.1f} ms', told['filter-worst-ms'], 6,
                 'ms')
        self.keystrokes(at)
        self.add(5, 'filter against QSortFilterProxyModel', f'{told["proxy-ratio-median"]:.0f}× in the middle',
                 told['proxy-ratio-least'], 50, at_least=True)
        self.add(6, f'order by name {at}, the first useful one', f'{told["rank-names-first-ms"]:.0f} ms',
                 told['rank-names-first-ms'], 150, 'ms')
        self.add(6, f'order by name {at}, linguistic', f'{told["rank-names-ms"]:.0f} ms', told['rank-names-ms'], 500,
                 'ms')
        self.add(7, 'memory of a row', f'{told["search-bytes-per-row"]:.0f} of them to search in',
                 told['bytes-per-row'], 280, 'bytes')
        self.memory()

    def keystrokes(self, at):
        with Server(self.programs, self.large) as server:
            run = self.window(server, '--keystrokes')
            told = {name: values[0] for name, values in run.told().items()}
            self.resident = run.status('VmRSS') / 1024
            self.peak = run.status('VmHWM') / 1024
            self.repaint = told['repaint-ms']
            run.end(kill=True)
        self.add(5, f'keystroke {at}: filter, reset, paint', f'{told["keystroke-median-ms"]:.1f} ms in the middle',
                 told['keystroke-worst-ms'], 12, 'ms')

    def memory(self):
        self.add(7, f'resident memory at {self.large:,}', f'{self.peak:.0f} MB at the peak', self.resident, 130, 'MB')

    def turns(self):
        longest, above = [], []
        with Server(self.programs, self.size) as server:
            self.first_paint(server, 'list-complete')
            for _ in range(self.rounds):
                run = self.window(server, '--type')
                told = run.told()
                run.end(kill=True)
                longest.append(told['longest-turn-ms'][0])
                above.append(told['turns-above-8-ms'][0])
        self.add(8, f'longest turn, {self.size:,} load, keys typed',
                 f'{statistics.median(above):.0f} above 8 ms, the median of {self.rounds} runs',
                 statistics.median(longest), 8, 'ms')
        self.add(8, 'the longest turn of all runs', ', '.join(f'{turn:.1f}' for turn in longest) + ' ms', max(longest),
                 16, 'ms')

    def instructions(self):
        counted = subprocess.run([Path(__file__).with_name('gate'), '--instructions', self.program('count_costs'),
                                  Path(self.folder.name, 'costs')], capture_output=True, text=True, check=True)
        each = float(counted.stdout)
        self.add(9, 'parse and store a row', 'counted by callgrind', each, 5000, 'instructions')

    # One request

    def posts(self):
        count = 8 * self.rounds
        with Server(self.programs, 2000, latency=50) as server:
            page = processes.get(server.url + LIST, server.token)
            objects = [item['id'] for item in page['value'] if item.get('signInAudience') == 'AzureADMyOrg'][:2 * count]
            half = len(objects) // 2
            run = Run([self.program('measure_posts'), server.url, *objects[:half]], server.token)
            ours = run.told()['post-ms'][1:]
            run.end()
            theirs = self.curl_posts(server, objects[half:])[1:]
        self.add(10, 'addPassword, 50 ms latency',
                 f'{statistics.median(ours):.1f} ms, curl {statistics.median(theirs):.1f} ms',
                 statistics.median(ours) / statistics.median(theirs), 1.08)

    def curl_posts(self, server, objects):
        path = Path(self.folder.name, 'posts')
        each = [f'url = "{server.url}/v1.0/applications/{name}/addPassword"\noutput = /dev/null\nsilent\nfail\n'
                f'header = "Authorization: Bearer {server.token}"\nheader = "Content-Type: application/json"\n'
                'data = "{\\"passwordCredential\\":{\\"displayName\\":\\"bench\\"}}"\n'
                'write-out = "%{time_total}\\n"\n' for name in objects]
        path.touch(mode=0o600)
        path.write_text('next\n'.join(each), encoding='utf-8')
        run = subprocess.run(['curl', '-K', path], capture_output=True, text=True, check=True)
        return [float(seconds) * 1000 for seconds in run.stdout.split()]

    # Nothing to do

    def idling(self):
        with Server(self.programs, self.size) as server:
            run = self.window(server)
            run.wait_for('list-complete')
            time.sleep(CURSOR_RESTS + 1)
            before = run.wake_ups()
            time.sleep(IDLE)
            rate = (run.wake_ups() - before) / IDLE
            run.end(kill=True)
        self.add(11, 'wake-ups a second while idle', f'in {IDLE} s, all threads', rate, 0, 'a second')
        self.add(11, 'full repaint of the table', 'processor time', self.repaint, 2, 'ms')

    def measure(self, only=None):
        parts = {'loading': self.loading, 'latency': self.latency, 'starting': self.starting,
                 'second': self.second_start, 'rows': self.rows, 'turns': self.turns,
                 'instructions': self.instructions, 'posts': self.posts, 'idling': self.idling}
        self.repaint = None
        for name, part in parts.items():
            if only and not re.search(only, name):
                continue
            part()
        self.figures.sort(key=lambda figure: figure.number)
        return self.figures
