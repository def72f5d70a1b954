// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0

// provider.mjs MODULES [CERTIFICATE]: a certified OpenID provider on this machine that can be asked as
// Microsoft's authority is, at http://127.0.0.1:PORT/{tenant}/oauth2/v2.0/authorize, token and
// devicecode, for whatever tenant. MODULES is the folder with npm's packages, CERTIFICATE a file with
// the one (PEM) by which an application proves who it is. Says in a line of JSON where it is and
// whom it knows; ends when its input does.
//
// What Microsoft's authority takes and this provider would not is put right on its way in:
//   resource       is not asked for: the scopes' own https address is it
//   prompt         select_account is a login; offline_access, which OpenID wants a consent for, gets it
//   .default       of a refresh is all that was granted, which OpenID has for no scope at all; with
//                  another of Graph's scopes it is refused, as Microsoft refuses it
// and on its way out, as Microsoft's answers have it: an interval and a message for device codes, and
// no address with the code in it; beside .default a name that it stands for. `claims` of an access token (cp1) is ignored by the provider itself.
// What it does otherwise than Microsoft: it revokes a sign-in when a refresh token comes twice, a
// refresh cannot ask for more than was granted, and errors have no AADSTS code.
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import querystring from 'node:querystring';
import { pathToFileURL } from 'node:url';

// What the provider has to say about use in earnest, some of it where our line goes.
console.info = console.warn = () => {};

const [modules, certificateFile] = process.argv.slice(2);
const { Provider, errors } = await import(
    pathToFileURL(path.join(modules, 'oidc-provider', 'lib', 'index.js')).href);

const tenant = '8d5e6a6c-1f0b-4a57-9b7e-2f1d64b0a3c9'; // of everybody who signs in
const person = crypto.randomUUID(); // its object ID
const known = {
    tenant,
    publicClient: crypto.randomUUID(),
    secretClient: crypto.randomUUID(),
    certificateClient: certificateFile ? crypto.randomUUID() : '',
    // With what a form and a query would take for something else.
    secret: `${crypto.randomBytes(24).toString('base64url')}~+/=&% .`,
};
const graph = 'https://graph.microsoft.com';
const permissions = ['.default', 'AgentIdentityBlueprint.AddRemoveCreds.All',
    'AgentIdentityBlueprint.Read.All', 'Application.Read.All', 'Application.ReadWrite.All',
    'Application.ReadWrite.OwnedBy', 'AuditLog.Read.All', 'Directory.Read.All', 'Policy.Read.All',
    'User.Read'];
const certificate = certificateFile && new crypto.X509Certificate(fs.readFileSync(certificateFile));

function application(clientId, method, more) {
    return { client_id: clientId, token_endpoint_auth_method: method, redirect_uris: [],
        response_types: [], grant_types: ['client_credentials'], ...more };
}

function clients() {
    const list = [
        { client_id: known.publicClient, application_type: 'native',
            token_endpoint_auth_method: 'none', redirect_uris: ['http://localhost'],
            grant_types: ['authorization_code', 'refresh_token',
                'urn:ietf:params:oauth:grant-type:device_code'] },
        application(known.secretClient, 'client_secret_post', { client_secret: known.secret }),
    ];
    if (certificate) {
        list.push(application(known.certificateClient, 'private_key_jwt', {
            token_endpoint_auth_signing_alg: 'PS256',
            jwks: { keys: [certificate.publicKey.export({ format: 'jwk' })] },
        }));
    }
    return list;
}

// What Microsoft demands of an assertion beyond the standard:
// https://learn.microsoft.com/entra/identity-platform/certificate-credentials
function checkAssertion(ctx, claims, header) {
    const refuse = (why) => { throw new errors.InvalidClientAuth(why); };
    const thumbprint = crypto.createHash('sha256').update(certificate.raw).digest('base64url');
    if (header['x5t#S256'] !== thumbprint) refuse('x5t#S256 names another certificate');
    if (claims.aud !== ctx.oidc.urlFor('token')) refuse('aud is not the token endpoint');
    if (claims.sub !== claims.iss) refuse('sub is not the client');
    if (!(claims.exp - claims.nbf <= 600)) refuse('it lives for more than ten minutes');
}

function scopesOf(ctx) {
    return (ctx.oidc.params.scope ?? '').split(' ');
}

const claimsOfPerson = (account) => ({ sub: account, name: 'Ana Example',
    preferred_username: account, oid: person, tid: tenant });

const configuration = {
    clients: clients(),
    // Microsoft signs with RS256; nobody here looks, and such a key takes longer to make than a test.
    jwks: { keys: [crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
        .export({ format: 'jwk' })] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    cookies: { keys: [crypto.randomBytes(32).toString('hex')] },
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'oid', 'preferred_username', 'tid'] },
    conformIdTokenClaims: false, // an id_token has all that is known of the person
    clientAuthMethods: ['none', 'client_secret_post', 'private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['PS256'] },
    assertJwtClientAuthClaimsAndHeader: checkAssertion,
    pkce: { methods: ['S256'], required: () => true },
    rotateRefreshToken: true,
    findAccount: (ctx, id) => ({ accountId: id, claims: () => claimsOfPerson(id) }),
    extraTokenClaims: (ctx, token) => {
        const names = [...(token.scopes ?? [])].map((scope) => scope.split('/').pop());
        return token.accountId ? { tid: tenant, appid: token.clientId, scp: names.join(' ') }
            : { tid: tenant, appid: token.clientId, roles: ['Application.ReadWrite.OwnedBy'] };
    },
    features: {
        clientCredentials: { enabled: true },
        deviceFlow: { enabled: true },
        devInteractions: { enabled: true }, // pages to sign in and to agree, without a password
        resourceIndicators: {
            enabled: true,
            defaultResource: (ctx) => (scopesOf(ctx).some((scope) => scope.startsWith(`${graph}/`))
                ? graph : undefined),
            getResourceServerInfo: () => ({
                scope: permissions.map((permission) => `${graph}/${permission}`).join(' '),
                audience: graph, accessTokenTTL: 3600, accessTokenFormat: 'jwt',
                jwt: { sign: { alg: 'ES256' } },
            }),
            useGrantedResource: () => true,
        },
    },
    routes: {
        authorization: '/oauth2/v2.0/authorize',
        token: '/oauth2/v2.0/token',
        device_authorization: '/oauth2/v2.0/devicecode',
        code_verification: '/oauth2/v2.0/deviceauth',
        end_session: '/oauth2/v2.0/logout',
        jwks: '/discovery/v2.0/keys',
    },
};

// As Microsoft's answer: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
async function tellDeviceCode(ctx, next) {
    await next();
    if (ctx.oidc?.route !== 'device_authorization' || ctx.status !== 200) return;
    delete ctx.body.verification_uri_complete;
    ctx.body.interval = 1; // Microsoft's is 5, for which no test wants to wait
    ctx.body.message = `Open ${ctx.body.verification_uri} and enter ${ctx.body.user_code}.`;
}

// Microsoft tells what .default stands for, and .default as well.
async function tellWhatDefaultIs(ctx, next) {
    await next();
    const told = ctx.body?.scope?.split(' ') ?? [];
    if (ctx.oidc?.route === 'token' && told.includes(`${graph}/.default`))
        ctx.body.scope = [...told, `${graph}/User.Read`].join(' ');
}

function asOpenIdWantsIt(query) {
    const asked = new Set((query.get('prompt') ?? '').split(' ').filter(Boolean));
    if (asked.delete('select_account')) asked.add('login');
    if ((query.get('scope') ?? '').split(' ').includes('offline_access')) asked.add('consent');
    if (asked.size > 0) query.set('prompt', [...asked].join(' '));
    return query;
}

// The tenant is where the provider is mounted, as its own addresses then say.
function mount(request) {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const [, prefix, rest] = /^(\/[^/]+)(\/.*)$/.exec(pathname) ?? ['', '', pathname];
    const query = rest === configuration.routes.authorization ? asOpenIdWantsIt(searchParams)
        : searchParams;
    request.url = `${query}` === '' ? rest : `${rest}?${query}`;
    request.originalUrl = prefix + request.url;
}

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes (AADSTS70011)
function mixesDefault(scopes) {
    return scopes.includes(`${graph}/.default`)
        && scopes.some((scope) => scope.startsWith(`${graph}/`) && !scope.endsWith('/.default'));
}

function refuseScopes(response) {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'invalid_scope',
        error_description: 'AADSTS70011: .default cannot be combined with other scopes.' }));
}

// The provider takes what was read before. Says whether that is to be let in.
async function readForm(request) {
    let content = '';
    for await (const some of request.setEncoding('utf8')) content += some;
    const form = new URLSearchParams(content);
    const scopes = (form.get('scope') ?? '').split(' ');
    if (mixesDefault(scopes)) return false;
    if (form.get('grant_type') === 'refresh_token' && scopes.includes(`${graph}/.default`))
        form.delete('scope');
    request.body = querystring.parse(`${form}`);
    return true;
}

const server = http.createServer();
await new Promise((listens) => { server.listen(0, '127.0.0.1', listens); });
const { port } = server.address();
const provider = new Provider(`http://127.0.0.1:${port}/${tenant}/v2.0`, configuration);
provider.on('server_error', (ctx, error) => console.error(error));
// Why, of which a client is told no more than that it was refused.
provider.on('grant.error', (ctx, { message, error_detail: why }) => why &&
    console.error(`${message}: ${why}`));
provider.use(tellDeviceCode);
provider.use(tellWhatDefaultIs);
const answer = provider.callback();
server.on('request', async (request, response) => {
    mount(request);
    const isLetIn = request.url !== configuration.routes.token || await readForm(request);
    if (isLetIn) answer(request, response);
    else refuseScopes(response);
});

process.stdout.write(`${JSON.stringify({ port, ...known })}\n`);
process.stdin.resume().on('end', () => process.exit()).on('error', () => process.exit());
