/** What a walk must not do to the page, and what it watches: installed before everything else. */
export interface WalkGuards {
  /** The last deeds of the walk in words, oldest first. */
  log: string[];
  note(words: string): void;
  /** What the page threw or wrote as an error. */
  troubles: string[];
  /** Drawing contexts of WebGL that are held and not lost. */
  graphicsContexts(): number;
}

declare global {
  interface Window {
    walkGuards: WalkGuards;
  }
}

/** Runs in the page: it can use nothing from around it. */
export function installGuards(): void {
  const LONGEST_LOG = 60;
  const log: string[] = [];
  const troubles: string[] = [];
  const note = (words: string) => {
    log.push(words);
    if (log.length > LONGEST_LOG) log.shift();
  };
  // What a browser puts off to the next frame it tells as an error; nothing is wrong then.
  const isPutOff = (message: string) => message.startsWith('ResizeObserver loop');
  addEventListener('error', ({ message, error }) => {
    if (!isPutOff(message)) troubles.push(`${message} ${error?.stack ?? ''}`);
  });
  addEventListener('unhandledrejection', ({ reason }) =>
    troubles.push(`rejected: ${reason?.stack ?? String(reason)}`),
  );
  const writeError = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    troubles.push(
      words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' '),
    );
    writeError(...words);
  };

  // What would leave the page: printing, other windows, files written and asked for.
  window.print = () => note('(prints)');
  window.open = () => null;
  Element.prototype.requestFullscreen = () => Promise.resolve();
  HTMLAnchorElement.prototype.click = () => note('(downloads)');
  const pressInput = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    if (this.type !== 'file') pressInput.call(this);
  };

  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
    if (context instanceof WebGL2RenderingContext) contexts.push(new WeakRef(context));
    return context;
  } as typeof getContext;

  window.walkGuards = {
    log,
    note,
    troubles,
    graphicsContexts: () =>
      contexts.filter((held) => held.deref()?.isContextLost() === false).length,
  };
}
