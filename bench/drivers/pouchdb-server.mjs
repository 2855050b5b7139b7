// CouchDB's protocol, served by express-pouchdb over LevelDB: `node pouchdb-server.mjs PORT FOLDER`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb';

const [port, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const OnDisk = PouchDB.defaults({ prefix: join(folder, '/') });
const app = express();
// What replication needs, gzip of the answers included, and nothing else: no users, no log of requests.
app.use('/', expressPouchDB(OnDisk, { mode: 'minimumForPouchDB', inMemoryConfig: true }));
const server = app.listen(Number(port), '127.0.0.1');
// Node closes a quiet connection after five seconds. The other systems' servers do not, and their phones keep theirs.
server.keepAliveTimeout = 300_000;
