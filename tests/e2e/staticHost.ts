import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A plain web server for the built folder at some path, whose files a test can change or take. */
export class StaticHost {
  /** What is served in place of a file of the folder, by its path in it; null for not there. */
  readonly changed = new Map<string, string | null>();
  /** Paths asked for, in the folder or, with a leading slash, beside it. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #path: string;

  private constructor(server: Server, path: string) {
    this.#server = server;
    this.#path = path;
  }

  /** Serve a folder at a path that begins and ends with a slash. */
  static async open(folder: string, path: string): Promise<StaticHost> {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const isInside = pathname.startsWith(path);
      const name = isInside ? pathname.slice(path.length) || 'index.html' : pathname;
      host.asked.push(name);
      const content = isInside ? await host.#contentOf(folder, name) : null;
      if (content === null) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(content);
    });
    const host = new StaticHost(server, path);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#path}`;
  }

  async #contentOf(folder: string, name: string): Promise<string | Buffer | null> {
    const changed = this.changed.get(name);
    if (changed !== undefined) return changed;
    return readFile(join(folder, name)).catch(() => null);
  }

  /** No more answers, as when the network is off. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }
}
