# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A sign-in service over TLS that refuses whoever asks, and remembers that somebody did."""
import http.server
import json
import ssl
import subprocess
import threading
from pathlib import Path

MAKE_CERTIFICATES = Path(__file__).resolve().parents[1] / 'support' / 'make-certificates'
REFUSAL = json.dumps({'error': 'invalid_request', 'error_description': 'AADSTS900144: refused'}).encode()


class SignInService:
    def __init__(self, folder):
        subprocess.run([MAKE_CERTIFICATES, folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.authority = folder / 'ca.pem'
        self.requests = requests = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # pylint: disable=invalid-name
                self.rfile.read(int(self.headers.get('Content-Length') or 0))
                requests.append((self.path, self.request.version()))
                self.send_response(400)
                self.send_header('Content-Type', 'application/json')
                self.send_header('Content-Length', str(len(REFUSAL)))
                self.end_headers()
                self.wfile.write(REFUSAL)

            def log_message(self, *_):  # pylint: disable=arguments-differ
                """To nobody."""

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / 'good.pem', folder / 'key.pem')
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.server.handle_error = lambda *_: None  # whoever does not trust it
        self.address = f'https://localhost:{self.server.server_address[1]}'
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
