// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0

// http2server.mjs CERTIFICATES PORT: passes requests on to the server at that port of this machine,
// over TLS. Says in a line of JSON where: at one port it offers HTTP/2 and HTTP/1.1, at the other
// HTTP/2 only. A line of JSON to it is a list of faults, for requests from now on; it answers with
// what it was asked so far, as {"1.1 addPassword": count}. A fault is
//   path  what its request's path ends with; the first fault that fits counts
//   when  before: the server is not asked; after: its reply is not passed on; head: of that no more
//         than the head; half: no more than half of the body
//   how   rst (the stream, with a code), goaway (the session, with a code), drop, reset (the
//         connection), end (as if that were all), hang
//   code  an error code of HTTP/2
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import readline from 'node:readline';

const [certificates, upstreamPort] = process.argv.slice(2);
const sockets = new Map(); // by the other side's port: HTTP/2 sessions hide theirs
const asked = {};
let faults = [];

function breakOff(request, response, socket, { how, code = 0 }) {
    const { stream } = request;
    if (stream && !stream.session) return; // the client was content, and is gone
    if (how === 'rst' && stream) stream.close(code);
    else if (how === 'goaway' && stream) {
        stream.session.goaway(code, stream.id - 1); // that is, this stream was not seen to
        setImmediate(() => stream.session.destroy());
    } else if (how === 'reset') socket.resetAndDestroy();
    else if (how === 'end') response.end();
    else if (how !== 'hang') socket.destroy();
}

function passBack(request, response, socket, fault, { statusCode, headers }, body) {
    const passed = { ...headers };
    delete passed.connection;
    delete passed['keep-alive'];
    if (fault?.how === 'end') delete passed['content-length'];
    response.writeHead(statusCode, passed);
    if (!fault) return response.end(body);
    response.flushHeaders();
    if (fault.when === 'half') response.write(body.subarray(0, body.length / 2));
    setTimeout(() => breakOff(request, response, socket, fault), 2);
}

function handle(request, response) {
    const kind = `${request.httpVersion} ${request.url.split('/').pop().split('?')[0]}`;
    asked[kind] = (asked[kind] ?? 0) + 1;
    const fault = faults.find(({ path }) => request.url.split('?')[0].endsWith(path));
    const socket = sockets.get(request.socket.remotePort); // as long as that is known
    response.on('error', () => {});
    const content = [];
    request.on('error', () => {});
    request.on('data', (some) => content.push(some));
    request.on('end', () => {
        if (fault?.when === 'before') return breakOff(request, response, socket, fault);
        const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) =>
            !name.startsWith(':') && name !== 'connection'));
        headers.host = `127.0.0.1:${upstreamPort}`;
        const passed = http.request({ host: '127.0.0.1', port: upstreamPort, method: request.method,
            path: request.url, headers }, (reply) => {
            const body = [];
            reply.on('data', (some) => body.push(some));
            reply.on('end', () => {
                if (fault?.when === 'after') breakOff(request, response, socket, fault);
                else passBack(request, response, socket, fault, reply, Buffer.concat(body));
            });
        });
        passed.on('error', (error) => { console.error(error.message); process.exit(1); });
        passed.end(Buffer.concat(content));
    });
}

function listen(allowHTTP1) {
    const server = http2.createSecureServer({ allowHTTP1,
        key: fs.readFileSync(`${certificates}/key.pem`),
        cert: fs.readFileSync(`${certificates}/good.pem`) }, handle);
    server.on('connection', (socket) => sockets.set(socket.remotePort, socket));
    server.on('sessionError', () => {});
    return new Promise((listens) => {
        server.listen(0, '127.0.0.1', () => listens(server.address().port));
    });
}

console.log(JSON.stringify({ both: await listen(true), only: await listen(false) }));
readline.createInterface({ input: process.stdin }).on('line', (line) => {
    faults = JSON.parse(line);
    console.log(JSON.stringify(asked));
}).on('close', () => process.exit());
