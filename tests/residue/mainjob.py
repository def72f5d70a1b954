# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""The main job of tests/residue/mainjob.h, with a tenant and somebody who pastes, from outside: who
knows the values of the secrets is not the process that is looked at."""
import http.client
import json
import os
import ssl
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PATIENCE = 120  # seconds
ROOT = Path(__file__).resolve().parents[2]


class Tenant:
    """The sample server of a build, as a process of its own."""

    def __init__(self, programs, size=0):
        self.folder = tempfile.TemporaryDirectory()
        port, token = Path(self.folder.name, 'port'), Path(self.folder.name, 'token')
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [programs / 'keyturn-sample-server', '--size', str(size), '--port-file', port, '--token-file', token])
        end = time.monotonic() + PATIENCE
        while not port.exists():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError('the sample server does not start')
            time.sleep(0.05)
        self.port = int(port.read_text(encoding='ascii'))
        self.token = token.read_text(encoding='ascii').strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


class Door(ThreadingHTTPServer):
    """HTTPS before a tenant, as a cloud has it. Remembers the values of the secrets that came through."""

    def __init__(self, tenant, certificates):
        super().__init__(('127.0.0.1', 0), Visitor)
        self.tenant_port = tenant.port
        self.values = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates / 'good.pem', certificates / 'key.pem')
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # a client that leaves is none


class Visitor(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        inside = http.client.HTTPConnection('127.0.0.1', self.server.tenant_port, timeout=PATIENCE)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ('host', 'connection')}
        inside.request(self.command, self.path, body, headers)
        reply = inside.getresponse()
        content = reply.read()
        if self.path.endswith('/addPassword') and reply.status == 200:
            self.server.values.append(json.loads(content)['secretText'])
        self.send_response_only(reply.status)
        for name, value in reply.getheaders():
            if name.lower() not in ('connection', 'transfer-encoding', 'content-length'):
                self.send_header(name, value)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        inside.close()

    do_GET = do_POST = do_DELETE = do_PATCH = pass_on

    def log_message(self, *_):
        pass


class Job:
    """One process that does the main job, stopped where all is closed. `while_copied` is called with it
    whenever a value is on the clipboard and its window still open."""

    def __init__(self, program, tenant, certificates, platform, while_copied=None):
        self.door = Door(tenant, certificates)
        self.stderr = tempfile.TemporaryFile()  # pylint: disable=consider-using-with
        self.pasted = []
        environment = dict(os.environ, QT_QPA_PLATFORM=platform, LC_ALL='C.UTF-8')
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [program, f'https://127.0.0.1:{self.door.server_port}', certificates / 'ca.pem'], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.stderr)
        self.go_on(tenant.token)
        while (where := self.where()) == 'copied':
            if while_copied:
                while_copied(self)
            if platform == 'xcb':
                self.pasted.append(subprocess.run(['xclip', '-o', '-selection', 'clipboard'], capture_output=True,
                                                  check=True, timeout=PATIENCE).stdout.decode())
            self.go_on()
        if where != 'closed':
            raise RuntimeError(f'the main job was not done to its end but to "{where}": {self.complaint()}')
        if len(self.values) != 3 or self.pasted != (self.values[1:] if platform == 'xcb' else []):
            raise RuntimeError('three secrets were to be made, and the last two of them pasted, each once')

    @property
    def values(self):
        """Of the secrets that were discarded, deleted and kept."""
        return self.door.values

    def errors(self):
        """What the process wrote to the standard error stream."""
        return os.pread(self.stderr.fileno(), 1 << 30, 0)

    def complaint(self):
        """What the program says it missed, or else its last words."""
        said = self.errors().decode(errors='replace')
        return [line for line in said.splitlines() if line.startswith('residue_job')] or said[-500:]

    def where(self):
        return self.process.stdout.readline().decode().strip()

    def go_on(self, line=''):
        self.process.stdin.write(f'{line}\n'.encode())
        self.process.stdin.flush()

    def end(self):
        """Lets the process end as a person would."""
        self.go_on()
        if (code := self.process.wait(PATIENCE)) != 0:
            raise RuntimeError(f'the program ended with {code}: {self.errors()[-500:]}')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self.stderr.close()
        self.door.shutdown()
        self.door.server_close()
