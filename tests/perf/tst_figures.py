# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the bench and its gate make of what they have measured."""
import gzip
import http.client
import json
import tempfile
import threading
import unittest
import xml.etree.ElementTree
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import SimpleNamespace

import report
from figures import Figure, ranges_of
from front import Front
from processes import median_ratio, paired


def load_gate():
    loader = SourceFileLoader('gate', str(Path(__file__).with_name('gate')))
    module = module_from_spec(spec_from_loader('gate', loader))
    loader.exec_module(module)
    return module


class Gate(unittest.TestCase):
    gate = load_gate()

    def counts(self, parse=(4_000,) * 3, each=4_000):
        counts = {f'{kind} {size}': size * cost for kind in ('filter', 'rank', 'parse')
                  for size, cost in zip(self.gate.SIZES, parse if kind == 'parse' else (100,) * 3)}
        return counts | {'repeat 1': 50_000, 'repeat 3': 50_000 + 2 * each * self.gate.SIZES[0]}

    def failures(self, *args, **kwargs):
        return self.gate.judge(self.counts(*args, **kwargs))[1]

    def test_passes_what_costs_the_same_in_all_sizes(self):
        self.assertEqual([], self.failures())
        self.assertEqual([], self.failures(parse=(4_000, 4_300, 4_700)))

    def test_refuses_what_grows_with_the_list(self):
        self.assertRegex(self.failures(parse=(4_000, 4_300, 4_900))[0], '^parse and store: a row costs 1.2')

    def test_refuses_what_costs_too_much_in_all_sizes(self):
        self.assertEqual([], self.failures(each=self.gate.LIMIT))
        self.assertRegex(self.failures(each=self.gate.LIMIT + 1)[0], 'instructions a row are more than')


class Ratios(unittest.TestCase):
    def test_runs_both_in_turns(self):
        order = []
        paired(3, lambda: order.append('a'), lambda: order.append('b'))
        self.assertEqual('baabba', ''.join(order))

    def test_is_the_median_of_the_pairs(self):
        self.assertEqual(2, median_ratio([2, 4, 90], [1, 2, 1]))

    def test_knows_which_ranges_were_asked_for(self):
        targets = ['/a?$top=999', '/a/$count?$filter=x ge 1', '/a?$top=999&$filter=x ge 1',
                   '/a?$filter=x ge 1&$skiptoken=2', '/a?$filter=x ge 2']
        self.assertEqual({'x ge 1', 'x ge 2'}, ranges_of(targets))


class Report(unittest.TestCase):
    figures = [Figure(1, 'loading <fast>', '2 s, curl 1 s', 2.0, 1.35), Figure(5, 'faster than', '', 60, 50, at_least=True),
               Figure(11, 'idle', 'in 5 s', 0.0, 0, 'a second'), Figure(4, 'again', 'not measured: why', None, 1.5)]

    def test_says_what_is_reached(self):
        self.assertEqual([False, True, True, None], [figure.is_reached for figure in self.figures])
        self.assertEqual(['1', 'loading <fast>', '2 s, curl 1 s', '2.00×', '≤ 1.35×', 'no'],
                         report.cells(self.figures[0]))
        self.assertEqual('–', report.cells(self.figures[3])[-1])

    def test_says_so_in_every_form(self):
        with tempfile.TemporaryDirectory() as folder:
            report.write(self.figures, folder)
            content = json.loads(Path(folder, 'figures.json').read_text(encoding='utf-8'))
            chart = xml.etree.ElementTree.parse(Path(folder, 'figures.svg')).getroot()
            table = Path(folder, 'figures.md').read_text(encoding='utf-8')
        self.assertEqual([False, True, True, None], [figure['reached'] for figure in content['figures']])
        self.assertEqual(6, table.count('\n'))
        texts = [text.text for text in chart.iter('{http://www.w3.org/2000/svg}text')]
        self.assertIn('1  loading <fast>', texts)
        self.assertIn('not measured', texts)


class Inside(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.count += 1
        body = gzip.compress(json.dumps({'link': f'http://{self.headers["Host"]}/next'}).encode())
        self.send_response(200)
        self.send_header('Content-Encoding', 'gzip')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class FrontOfAServer(unittest.TestCase):
    def setUp(self):
        self.inside = ThreadingHTTPServer(('127.0.0.1', 0), Inside)
        self.inside.count = 0
        threading.Thread(target=self.inside.serve_forever, daemon=True).start()
        port = self.inside.server_address[1]
        self.server = SimpleNamespace(port=port, url=f'http://127.0.0.1:{port}', token='t')

    def tearDown(self):
        self.inside.shutdown()
        self.inside.server_close()

    @staticmethod
    def get(front, target):
        connection = http.client.HTTPConnection('127.0.0.1', front.server_address[1])
        connection.request('GET', target, headers={'Accept-Encoding': 'gzip'})
        reply = connection.getresponse()
        content = reply.read()
        connection.close()
        return reply.status, content

    def test_leads_on_to_itself_asks_once_and_counts_all(self):
        with Front(self.server) as front:
            replies = [self.get(front, '/list') for _ in range(3)]
            self.assertEqual({'link': f'{front.url}/next'}, json.loads(gzip.decompress(replies[2][1])))
            self.assertEqual([('GET', '/list')] * 3, front.requests)
        self.assertEqual(1, self.inside.count)

    def test_refuses_filters_where_it_is_told_to(self):
        for refuses, status in ((True, 400), (False, 200)):
            with Front(self.server, refuses_filters=refuses) as front:
                self.assertEqual(status, self.get(front, '/list?%24filter=x')[0])
                self.assertEqual(200, self.get(front, '/list')[0])


if __name__ == '__main__':
    unittest.main()
