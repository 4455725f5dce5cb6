import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicyOf } from '../../src/page/contentPolicy.ts';

const directive = (html: string, name: string) =>
  contentPolicyOf(html)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

describe('the content policy', () => {
  it('allows the page’s own files, and nothing by default', () => {
    expect(directive('', 'default-src')).toBe("default-src 'none'");
    expect(directive('', 'script-src')).toBe("script-src 'self'");
    expect(contentPolicyOf('')).not.toMatch(/unsafe|\*/);
  });

  it('knows what the build wrote into the page by its hash', () => {
    const html =
      '<style>a{}</style><script type="module" src="./a.js"></script><script>b()</script>';
    expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hashOf('a{}')}`);
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hashOf('b()')}`);
  });
});
