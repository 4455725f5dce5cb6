/**
 * What the service worker uses of its surroundings. TypeScript's own types of them contradict those
 * of a page, and the project is checked as one.
 */
export interface WorkerScope {
  registration: { scope: string };
  clients: {
    /** Every page of the origin, also those that another service worker answers. */
    matchAll: (query: { type: 'window'; includeUncontrolled: true }) => Promise<{ url: string }[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}

interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  message: MessageEvent<unknown>;
  fetch: RequestEvent;
}

export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LastingEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
