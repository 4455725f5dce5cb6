/** What browsers with trusted types have; TypeScript's DOM does not know it yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Lets libraries start workers, out of the page's own files alone. Markup and code made of text are
 * refused everywhere: there is no rule for them.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isOwn(url) ? url : null),
  });
}

/** Whether a script is a file of this page, or was made by it. */
function isOwn(address: string): boolean {
  return new URL(address, location.href).origin === location.origin;
}
