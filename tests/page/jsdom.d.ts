/** As much of jsdom as the tests of the page use; it comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(
      html: string,
      options?: {
        url?: string;
        runScripts?: 'dangerously';
        beforeParse?: (window: Window) => void;
      },
    );
    readonly window: Window;
  }
}
