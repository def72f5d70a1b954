# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""All that Keyturn finds beyond a company's proxy: Microsoft's login authority and Microsoft Graph under
their own names, over TLS that the proxy ends by an authority of the company's. Nothing leaves this
computer, and whoever asks for another host is remembered."""
import http.client
import json
import socket
import ssl
import subprocess
import sys
import threading
import traceback
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from authority import GRAPH, LOGIN, Refusal

PATIENCE = 60  # seconds
HOSTS = {urllib.parse.urlsplit(address).hostname for address in (LOGIN, GRAPH)}


def make_certificates(folder):
    """ca.pem, which vouches for server.pem and its server.key."""
    def openssl(*arguments):
        subprocess.run(['openssl', *arguments], cwd=folder, check=True, capture_output=True)

    key = ('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes')
    Path(folder, 'names').write_text('subjectAltName=' + ','.join(f'DNS:{host}' for host in sorted(HOSTS)),
                                     encoding='ascii')
    openssl('req', '-x509', *key, '-days', '2', '-subj', '/CN=Contoso inspection', '-keyout', 'ca.key',
            '-out', 'ca.pem')
    openssl('req', *key, '-subj', '/CN=Contoso proxy', '-keyout', 'server.key', '-out', 'server.csr')
    openssl('x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2',
            '-extfile', 'names', '-out', 'server.pem')


class Internet(ThreadingHTTPServer):
    """The proxy with what is behind it: an Authority, and a sample server of ours that is Graph."""
    daemon_threads = True

    def __init__(self, authority, tenant, folder):
        super().__init__(('127.0.0.1', 0), Visitor)
        self.authority, self.tenant = authority, tenant
        self.strangers = []  # hosts that somebody wanted to talk to
        self.requests = []  # method, host, path and status
        self.visitors = set()  # whose connections are open
        make_certificates(folder)
        self.certificate = Path(folder, 'ca.pem')
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(Path(folder, 'server.pem'), Path(folder, 'server.key'))
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def go_away(self):
        """As a network does: what is open ends, and nobody answers at the address."""
        self.shutdown()
        self.server_close()
        for visitor in list(self.visitors):
            try:
                visitor.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it has left

    def come_back(self):
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f'http://127.0.0.1:{self.server_port}'

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):  # as when a client leaves
            self.authority.complaints.append(traceback.format_exc())


class Visitor(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    host = None

    def setup(self):
        super().setup()
        self.server.visitors.add(self)

    def finish(self):
        self.server.visitors.discard(self)
        super().finish()

    def do_CONNECT(self):  # pylint: disable=invalid-name
        host, _, port = self.path.partition(':')
        if host not in HOSTS or port != '443':
            self.server.strangers.append(self.path)
            self.answer(403, b'')
            return
        self.send_response_only(200)
        self.end_headers()
        self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rfile = self.connection.makefile('rb', -1)
        self.wfile = self.connection.makefile('wb', 0)
        self.host = host
        self.close_connection = False  # whatever version of HTTP this request was

    def serve(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        if self.host is None:
            self.server.strangers.append(self.path)  # without TLS, or for the proxy itself
            self.answer(403, b'')
        elif LOGIN.endswith(self.host):
            self.sign_in(body)
        else:
            self.pass_on(body)

    do_GET = do_POST = do_DELETE = do_PATCH = serve

    def answer(self, status, content, media_type='text/html; charset=utf-8', headers=()):
        self.server.requests.append((self.command, self.host, self.path.partition('?')[0], status))
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header('Content-Type', media_type)
        self.send_header('Content-Length', str(len(content)))
        self.send_header('Cache-Control', 'no-store')
        self.end_headers()
        self.wfile.write(content)

    def sign_in(self, body):
        address = urllib.parse.urlsplit(self.path)
        _, segment, *rest = address.path.split('/')
        authority = self.server.authority
        if 'Authorization' in self.headers:
            authority.complaints.append('a token of Graph came to the authority')
        try:
            if self.command == 'GET' and rest == ['oauth2', 'v2.0', 'authorize']:
                query = dict(urllib.parse.parse_qsl(address.query))
                self.answer(200, authority.authorize(segment, query).encode())
                return
            form = dict(urllib.parse.parse_qsl(body.decode(), strict_parsing=True))
            does = {'token': authority.redeem, 'devicecode': authority.device_code}[rest[-1]]
            self.answer_json(200, does(segment, form))
        except Refusal as refusal:
            error, description = refusal.args
            self.answer_json(400, {'error': error, 'error_description': description})

    def answer_json(self, status, content):
        self.answer(status, json.dumps(content).encode(), 'application/json; charset=utf-8')

    def pass_on(self, body):
        """To the sample server, with its own token in the place of ours."""
        authorization = self.headers.get('Authorization', '')
        if not self.server.authority.is_good(authorization):
            error = {'code': 'InvalidAuthenticationToken', 'message': 'Access token has expired or is not yet valid.'}
            self.answer(401, json.dumps({'error': error}).encode(), 'application/json',
                        [('WWW-Authenticate', 'Bearer realm="", error="invalid_token"')])
            return
        port = self.server.tenant.port
        inside = http.client.HTTPConnection('127.0.0.1', port, timeout=PATIENCE)
        headers = {name: value for name, value in self.headers.items()
                   if name.lower() not in ('host', 'connection', 'authorization', 'accept-encoding')}
        inside.request(self.command, self.path, body, headers | {'Authorization': f'Bearer {self.server.tenant.token}'})
        reply = inside.getresponse()
        content = reply.read().replace(f'http://127.0.0.1:{port}'.encode(), GRAPH.encode())
        inside.close()
        if self.path.endswith('/addPassword') and reply.status == 200:
            self.server.authority.remember('new secret', json.loads(content)['secretText'])
        skipped = ('connection', 'transfer-encoding', 'content-length', 'content-type', 'cache-control')
        kept = [(name, value) for name, value in reply.getheaders() if name.lower() not in skipped]
        self.answer(reply.status, content, reply.getheader('Content-Type', 'application/json'), kept)

    def log_message(self, *_):
        pass
