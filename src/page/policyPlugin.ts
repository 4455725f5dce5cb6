import type { Plugin } from 'vite';
import { contentPolicyOf } from './contentPolicy.ts';

/**
 * Puts the content policy into the built page, before anything that it speaks of. The development
 * server goes without: it runs scripts of its own in the page.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html,
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicyOf(html) },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
  };
}
