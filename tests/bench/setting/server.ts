import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What is served at an address, as it is sent. */
interface Served {
  body: Buffer;
  type: string;
  isZipped: boolean;
}

/** Every file of a folder, and single texts, by their path on the server. */
export interface Shelves {
  /** Folder by the path it is served under, such as `/ours/`. */
  folders: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
}

/**
 * One server for all pages, so that none has a better one: everything that is text is zipped before
 * the first request and nothing is kept by the browser without asking.
 *
 * @param port 0 takes any that is free
 * @returns the server, listening, and its address
 */
export async function serve(
  { folders, texts }: Shelves,
  port: number,
): Promise<{ server: Server; origin: string }> {
  const served = new Map<string, Served>();
  for (const [path, folder] of Object.entries(folders)) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name);
      if (statSync(file).isFile()) served.set(path + name, sent(name, readFileSync(file)));
    }
  }
  for (const [path, text] of Object.entries(texts)) served.set(path, sent(path, Buffer.from(text)));
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    answer(response, served.get(path.endsWith('/') ? `${path}index.html` : path));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

function sent(name: string, bytes: Buffer): Served {
  const type = TYPES[extname(name)];
  if (!type) return { body: bytes, type: 'application/octet-stream', isZipped: false };
  return { body: gzipSync(bytes, { level: 9 }), type, isZipped: true };
}

function answer(response: ServerResponse, found: Served | undefined): void {
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const { body, type, isZipped } = found;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(body);
}
