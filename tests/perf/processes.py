# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Processes that are measured from outside: the sample server, curl, and programs that tell when something
was painted."""
import gzip
import http.client
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

PATIENCE = 300  # seconds
LIST = '/v1.0/applications?$top=999&$select=id,appId,displayName,createdDateTime,signInAudience,passwordCredentials'


class Server:
    """The sample server of a build, as a process of its own."""

    def __init__(self, programs, size, latency=0, options=()):
        self.folder = tempfile.TemporaryDirectory()
        self.size = size
        port, token = Path(self.folder.name, 'port'), Path(self.folder.name, 'token')
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [programs / 'keyturn-sample-server', '--size', str(size), '--latency', str(latency), *options,
             '--port-file', port, '--token-file', token])
        end = time.monotonic() + PATIENCE
        while not port.exists():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError('the sample server does not start')
            time.sleep(0.05)
        self.port = int(port.read_text(encoding='ascii'))
        self.token = token.read_text(encoding='ascii').strip()
        self.url = f'http://127.0.0.1:{self.port}'

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


def knows_option(programs, option):
    """Whether the sample server has it."""
    told = subprocess.run([programs / 'keyturn-sample-server', '--help'], capture_output=True, text=True, check=False)
    return option in told.stdout + told.stderr


def get(url, token, context=None):
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == 'https' else http.client.HTTPConnection
    options = {'context': context} if context else {}
    connection = kind(parts.hostname, parts.port, timeout=PATIENCE, **options)
    connection.request('GET', f'{parts.path}?{parts.query}',
                       headers={'Authorization': f'Bearer {token}', 'Accept-Encoding': 'gzip'})
    reply = connection.getresponse()
    content = reply.read()
    connection.close()
    if reply.status != 200:
        raise RuntimeError(f'the server answers {reply.status}')
    if reply.getheader('Content-Encoding') == 'gzip':
        content = gzip.decompress(content)
    return json.loads(content)


def page_links(server, context=None):
    """Of all pages of the list. They are not known before one has followed them, which warms the server."""
    links, link = [], server.url + LIST
    while link:
        links.append(link)
        link = get(link, server.token, context).get('@odata.nextLink')
    return links


def curl_options(folder, links, token, authority=None):
    """A file that has curl fetch these pages over one connection."""
    path = Path(tempfile.mkdtemp(dir=folder), 'curl')
    lines = ['silent', 'fail', 'compressed', f'header = "Authorization: Bearer {token}"']
    if authority:
        lines.append(f'cacert = "{authority}"')
    for link in links:
        lines += [f'url = "{link}"', 'output = /dev/null']
    path.touch(mode=0o600)
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')
    return path


class Run:
    """One process from its start to its end: seconds by the clock and of the processor."""

    def __init__(self, arguments, token=None, rules=None):
        environment = dict(os.environ, LC_ALL='C.UTF-8')
        if rules:
            environment['QT_LOGGING_RULES'] = rules
        self.begin = time.monotonic()
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [str(argument) for argument in arguments], env=environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if token:
            self.process.stdin.write(f'{token}\n'.encode())
        self.process.stdin.close()
        self.seconds = self.processor_seconds = None
        self.events = {}  # when each was told first, seconds from the start

    def wait_for(self, event):
        """Until keyturn.timing tells of it; seconds from the start."""
        while event not in self.events:
            line = self.process.stderr.readline()
            if not line:
                raise RuntimeError(f'{self.process.args[0]} ended without {event}')
            if line.startswith(b'keyturn.timing: '):
                self.events.setdefault(line.split()[1].decode(), time.monotonic() - self.begin)
        return self.events[event]

    def told(self):
        """"name value" lines of the standard output up to "settled", or all of them."""
        values = {}
        for line in self.process.stdout:
            name, value = line.split()
            values.setdefault(name.decode(), []).append(float(value))
            if name == b'settled':
                break
        return values

    def end(self, kill=False):
        if kill:
            self.process.kill()
        _, status, usage = os.wait4(self.process.pid, 0)
        self.seconds = time.monotonic() - self.begin
        self.processor_seconds = usage.ru_utime + usage.ru_stime
        self.process.returncode = os.waitstatus_to_exitcode(status)
        complaint = self.process.stderr.read().decode(errors='replace')[-500:]
        self.process.stdout.close()
        self.process.stderr.close()
        if self.process.returncode != 0 and not kill:
            raise RuntimeError(f'{self.process.args[0]} ended with {self.process.returncode}: {complaint}')
        return self

    def status(self, name):
        """A number of /proc/PID/status."""
        with open(f'/proc/{self.process.pid}/status', encoding='ascii', errors='replace') as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(f'{name}:'))

    def wake_ups(self):
        """Voluntary context switches of all threads so far."""
        total = 0
        for task in Path(f'/proc/{self.process.pid}/task').iterdir():
            text = (task / 'status').read_text(encoding='ascii', errors='replace')
            total += int(text.split('\nvoluntary_ctxt_switches:')[1].split()[0])
        return total


def paired(rounds, one, other):
    """Runs both in turns, the one first in every other round; their results."""
    ones, others = [], []
    for index in range(rounds):
        for act, results in ([(one, ones), (other, others)] if index % 2 else [(other, others), (one, ones)]):
            results.append(act())
    return ones, others


def median_ratio(ones, others):
    return statistics.median(one / other for one, other in zip(ones, others))
