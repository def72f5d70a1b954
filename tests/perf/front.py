# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A server in front of a sample server: HTTPS, a count of what is asked, and refusals of its own.

What it has fetched once it keeps, for whoever asks the same: what it takes to answer is the same for all
clients then, and small. The links within pages lead to the front, or no client would follow them.
"""
import gzip
import http.client
import json
import socketserver
import ssl
import threading
import time
from urllib.parse import unquote

PATIENCE = 120  # seconds
REFUSAL = json.dumps({'error': {'code': 'Request_BadRequest', 'message': 'Refused by the bench.'}}).encode()


def is_refused(target):
    """What a server refuses that has no filters: whoever asks for ranges has to follow the links."""
    return '$count' in unquote(target) or '$filter' in unquote(target)


class Visitor(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self):
        if self.server.context:
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self):
        while request := self.read_head():
            method, target, headers = request
            body = self.rfile.read(int(headers.get('content-length', 0)))
            status, reply_headers, content = self.server.answer(method, target, headers, body)
            head = f'HTTP/1.1 {status} {http.client.responses.get(status, "")}\r\n'
            head += ''.join(f'{name}: {value}\r\n' for name, value in reply_headers)
            self.wfile.write(f'{head}Content-Length: {len(content)}\r\n\r\n'.encode() + content)

    def read_head(self):
        line = self.rfile.readline().decode('latin-1').split()
        if len(line) != 3:
            return None
        headers = {}
        while (header := self.rfile.readline().decode('latin-1').strip()):
            name, _, value = header.partition(':')
            headers[name.lower()] = value.strip()
        return line[0], line[1], headers


class Front(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, server, certificates=None, latency=0, refuses_filters=False):
        super().__init__(('127.0.0.1', 0), Visitor)
        self.inside = server
        self.context = None
        if certificates:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificates / 'good.pem', certificates / 'key.pem')
        scheme = 'https' if certificates else 'http'
        self.url = f'{scheme}://127.0.0.1:{self.server_address[1]}'
        self.token = server.token
        self.latency = latency / 1000
        self.refuses_filters = refuses_filters
        self.requests = []  # (method, target), as they came
        self.kept = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # a client that leaves is none

    def answer(self, method, target, headers, body):
        self.requests.append((method, target))
        if self.latency:
            time.sleep(self.latency)
        if self.refuses_filters and is_refused(target):
            return 400, [('Content-Type', 'application/json')], REFUSAL
        key = (method, target, 'gzip' in headers.get('accept-encoding', ''))
        if method != 'GET' or key not in self.kept:
            self.kept[key] = self.fetch(method, target, headers, body)
        return self.kept[key]

    def fetch(self, method, target, headers, body):
        inside = http.client.HTTPConnection('127.0.0.1', self.inside.port, timeout=PATIENCE)
        passed = {name: value for name, value in headers.items() if name not in ('host', 'connection')}
        inside.request(method, target, body, passed)
        reply = inside.getresponse()
        content = reply.read()
        inside.close()
        is_gzip = reply.getheader('Content-Encoding') == 'gzip'
        text = gzip.decompress(content) if is_gzip else content
        links = text.replace(self.inside.url.encode(), self.url.encode())
        if links != text:
            content = gzip.compress(links, 6) if is_gzip else links
        dropped = ('connection', 'transfer-encoding', 'content-length')
        return reply.status, [header for header in reply.getheaders() if header[0].lower() not in dropped], content

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
