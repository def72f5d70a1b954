# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A login authority that behaves as Microsoft Entra's endpoints do, and knows one person, one tenant and
one application. Remembers all that it ever handed out or was shown and that nobody else may know."""
import base64
import hashlib
import html
import json
import secrets
import subprocess
import threading
import time
import urllib.parse
import uuid

LOGIN = 'https://login.microsoftonline.com'
GRAPH = 'https://graph.microsoft.com'
TENANT = '8d5e6a6c-1f0b-4a57-9b7e-2f1d64b0a3c9'
PERSONAL_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad'
CLIENT = '5b0f7a0e-6a53-4c43-9c0e-3a6a1d0f2b77'
PERSON = {'name': 'Ana Example', 'preferred_username': 'ana@contoso.com',
          'oid': '3f0a8f6e-94a5-4c7e-8a3b-0f1f6f2f5d11'}
RIGHTS = ('Application.ReadWrite.All Application.Read.All AgentIdentityBlueprint.AddRemoveCreds.All '
          'AgentIdentityBlueprint.Read.All Policy.Read.All AuditLog.Read.All User.Read')
LIFE = 4000  # seconds

PAGE = '''<!DOCTYPE html><title>Sign in to your account</title>
<form method="post" action="{action}">{fields}</form><script>document.forms[0].submit()</script>'''


def base64url(content):
    return base64.urlsafe_b64encode(content).rstrip(b'=').decode()


class Refusal(Exception):
    """An answer of the token endpoint that is an error: (error, description)."""


class Authority:
    """Thread-safe. `handed_out` has lists by kind; `complaints` what a client did against the rules."""

    def __init__(self, folder):
        self.lock = threading.RLock()
        self.handed_out = {}
        self.complaints = []
        self.codes, self.refreshing, self.devices, self.access = {}, {}, {}, set()
        self.renewals = 0
        self.client_secret = self.remember('client secret', 'Kt8Q~' + secrets.token_urlsafe(30))
        self.passphrase = self.remember('passphrase', secrets.token_urlsafe(30))
        self.folder = folder  # has the certificate's plain.pub and plain.der

    def remember(self, kind, value):
        with self.lock:
            self.handed_out.setdefault(kind, []).append(value)
        return value

    def complain(self, what):
        self.complaints.append(what)
        raise Refusal('invalid_request', f'AADSTS90014: {what}')

    def demand(self, condition, what):
        if not condition:
            self.complain(what)

    def token(self, kind, claims):
        """As long as Microsoft's, and random where theirs are signed."""
        now = int(time.time())
        claims = {'iss': f'{LOGIN}/{claims["tid"]}/v2.0', 'iat': now, 'nbf': now, 'exp': now + LIFE,
                  'uti': secrets.token_urlsafe(16)} | claims
        header = {'typ': 'JWT', 'alg': 'RS256', 'kid': secrets.token_urlsafe(20)}
        parts = [base64url(json.dumps(part).encode()) for part in (header, claims)]
        return self.remember(kind, '.'.join([*parts, base64url(secrets.token_bytes(256))]))

    def access_token(self, tenant, more):
        token = self.token('access token', {'aud': GRAPH, 'tid': tenant, 'appid': CLIENT, 'ver': '1.0',
                                            'app_displayname': 'Keyturn'} | more)
        self.access.add(token)
        return token

    def persons_token(self, tenant=TENANT):
        return self.access_token(tenant, {'scp': RIGHTS, 'name': PERSON['name'], 'oid': PERSON['oid'],
                                          'upn': PERSON['preferred_username']})

    def grant(self, tenant, nonce):
        """What a person gets, and what they get with a refresh token again."""
        refresh = self.remember('refresh token', '1.AXEAbGpeXQ' + secrets.token_urlsafe(900))
        self.refreshing[refresh] = tenant
        identity = PERSON | {'tid': tenant, 'aud': CLIENT} | ({'nonce': nonce} if nonce else {})
        return {'token_type': 'Bearer', 'expires_in': LIFE, 'ext_expires_in': LIFE,
                'scope': ' '.join(f'{GRAPH}/{right}' for right in RIGHTS.split()),
                'access_token': self.persons_token(tenant), 'refresh_token': refresh,
                'id_token': self.token('id token', identity)}

    def refuse_access_tokens(self):
        """All that were handed out so far, as when an administrator revokes a session."""
        with self.lock:
            self.access.clear()

    def is_good(self, authorization):
        with self.lock:
            return authorization.startswith('Bearer ') and authorization[7:] in self.access

    def tenant_of(self, segment, for_application=False):
        """By its part of the path."""
        if segment == 'consumers':
            self.demand(not for_application, 'an application asks for personal accounts')
            return PERSONAL_TENANT
        known = (TENANT, 'contoso.com') if for_application else (TENANT, 'contoso.com', 'organizations', 'common')
        self.demand(segment in known, f'nobody knows the tenant {segment}')
        return TENANT

    def check_scope(self, scope):
        self.demand({'openid', 'profile', 'offline_access'} < set(scope.split()), f'scope {scope}')
        others = set(scope.split()) - {'openid', 'profile', 'offline_access'}
        self.demand(all(one.startswith(GRAPH + '/') for one in others), f'scope {scope}')

    def authorize(self, segment, query):
        """The page with which a browser goes back to the program."""
        with self.lock:
            tenant = self.tenant_of(segment)
            self.demand(query.get('client_id') == CLIENT, 'an unknown client')
            self.demand(query.get('response_type') == 'code', 'response_type')
            self.demand(query.get('response_mode') == 'form_post', 'response_mode')
            self.demand(query.get('code_challenge_method') == 'S256', 'code_challenge_method')
            self.demand(len(query.get('code_challenge', '')) == 43, 'code_challenge')
            self.demand(len(query.get('state', '')) >= 43 and len(query.get('nonce', '')) >= 43, 'state or nonce')
            self.demand(json.loads(query['claims'])['access_token']['xms_cc'], 'cp1 is not declared')
            redirect = query['redirect_uri']
            self.demand(urllib.parse.urlsplit(redirect).hostname == 'localhost', f'redirect to {redirect}')
            self.check_scope(query['scope'])
            code = self.remember('code', '1.AXEAbGpeXQ.' + secrets.token_urlsafe(500))
            self.codes[code] = {'tenant': tenant, 'redirect': redirect, 'nonce': query['nonce'],
                                'challenge': query['code_challenge']}
        fields = {'code': code, 'state': query['state'], 'session_state': str(uuid.uuid4())}
        inputs = ''.join(f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
                         for name, value in fields.items())
        return PAGE.format(action=html.escape(redirect), fields=inputs)

    def device_code(self, segment, form):
        with self.lock:
            tenant = self.tenant_of(segment)
            self.demand(form.get('client_id') == CLIENT, 'an unknown client')
            self.check_scope(form['scope'])
            code = self.remember('device code', secrets.token_urlsafe(120))
            self.devices[code] = {'tenant': tenant, 'polls': 0}
        return {'device_code': code, 'user_code': 'GQ7KX4HBR', 'verification_uri': 'https://microsoft.com/devicelogin',
                'expires_in': 900, 'interval': 1,
                'message': 'To sign in, use a web browser to open the page https://microsoft.com/devicelogin '
                           'and enter the code GQ7KX4HBR to authenticate.'}

    def redeem(self, segment, form):
        """The token endpoint."""
        ways = {'authorization_code': self.redeem_code, 'refresh_token': self.refresh,
                'urn:ietf:params:oauth:grant-type:device_code': self.redeem_device_code,
                'client_credentials': self.let_application_in}
        with self.lock:
            self.demand(form.get('client_id') == CLIENT, 'an unknown client')
            self.demand(form.get('grant_type') in ways, f'grant_type {form.get("grant_type")}')
            return ways[form['grant_type']](segment, form)

    def redeem_code(self, segment, form):
        verifier = self.remember('verifier', form.get('code_verifier', ''))
        code = self.codes.pop(form.get('code'), None)
        self.demand(code, 'the code is unknown or was redeemed before')
        self.demand(form['redirect_uri'] == code['redirect'], 'another redirect_uri')
        self.demand(base64url(hashlib.sha256(verifier.encode()).digest()) == code['challenge'], 'another verifier')
        self.demand(self.tenant_of(segment) == code['tenant'], 'another tenant')
        return self.grant(code['tenant'], code['nonce'])

    def refresh(self, segment, form):
        tenant = self.refreshing.pop(form.get('refresh_token'), None)  # good for one use
        self.demand(tenant, 'the refresh token is unknown or was used before')
        self.demand(self.tenant_of(segment) == tenant, 'another tenant')
        self.renewals += 1
        return self.grant(tenant, None)

    def redeem_device_code(self, segment, form):
        device = self.devices.get(form.get('device_code'))
        self.demand(device, 'the device code is unknown')
        device['polls'] += 1
        if device['polls'] < 3:
            raise Refusal('authorization_pending', 'AADSTS70016: Authorization is pending. Continue polling.')
        del self.devices[form['device_code']]
        return self.grant(self.tenant_of(segment), None)

    def let_application_in(self, segment, form):
        tenant = self.tenant_of(segment, for_application=True)
        self.demand(form.get('scope') == f'{GRAPH}/.default', f'scope {form.get("scope")}')
        if 'client_assertion' in form:
            self.check_assertion(self.remember('assertion', form['client_assertion']), segment)
        else:
            self.demand(form.get('client_secret') == self.client_secret, 'another client secret')
        claims = {'roles': ['Application.ReadWrite.All'], 'oid': str(uuid.uuid4())}
        return {'token_type': 'Bearer', 'expires_in': LIFE, 'access_token': self.access_token(tenant, claims)}

    def check_assertion(self, assertion, segment):
        """As https://learn.microsoft.com/entra/identity-platform/certificate-credentials demands it."""
        signed, _, signature = assertion.rpartition('.')
        header, claims = (json.loads(self.decoded(part)) for part in signed.split('.'))
        thumbprint = base64url(hashlib.sha256((self.folder / 'plain.der').read_bytes()).digest())
        self.demand(header['alg'] == 'PS256' and header['x5t#S256'] == thumbprint, f'assertion {header}')
        self.demand(claims['aud'] == f'{LOGIN}/{segment}/oauth2/v2.0/token', f'aud {claims["aud"]}')
        self.demand(claims['iss'] == claims['sub'] == CLIENT, 'iss or sub')
        self.demand(time.time() - 60 < claims['nbf'] <= claims['exp'] <= claims['nbf'] + 600, 'nbf or exp')
        proof = self.folder / 'assertion.signature'
        proof.write_bytes(self.decoded(signature))
        verified = subprocess.run(['openssl', 'dgst', '-sha256', '-sigopt', 'rsa_padding_mode:pss', '-sigopt',
                                   'rsa_pss_saltlen:32', '-verify', self.folder / 'plain.pub', '-signature', proof],
                                  input=signed.encode(), capture_output=True, check=False)
        self.demand(verified.returncode == 0, 'the signature is another key\'s')

    @staticmethod
    def decoded(part):
        return base64.urlsafe_b64decode(part + '=' * (-len(part) % 4))
