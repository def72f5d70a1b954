# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""An address over HTTPS that notes who asks for what: whether TLS works in what was installed, which has
its own OpenSSL or the system's, and opens it at run time."""
import shutil
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

MAKE = Path(__file__).resolve().parents[1] / 'support' / 'make-certificates'
CLIENT = '00000000-0000-4000-8000-000000000001'


class Endpoint(ThreadingHTTPServer):
    """`place` is a folder for its certificates, which whoever asks can read."""

    def __init__(self, place):
        super().__init__(('127.0.0.1', 0), Visitor)
        self.asked = []
        made = place / 'certificates'
        subprocess.run([MAKE, made], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(made / 'good.pem', made / 'key.pem')
        self.authorities = shutil.copy(made / 'ca.pem', place / 'ca.pem')
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        pass  # a client that leaves is none

    def options(self):
        """For a sign-in there, which asks at once."""
        address = f'https://127.0.0.1:{self.server_port}'
        return (f'--sign-in device-code --login-authority {address} --graph-endpoint {address} --tenant contoso.com '
                f'--client-id {CLIENT} --ca-file {self.authorities}')


class Visitor(BaseHTTPRequestHandler):
    def do_POST(self):  # pylint: disable=invalid-name
        self.server.asked.append(self.path)
        self.send_error(503)

    do_GET = do_POST

    def log_message(self, *_):
        pass
